import { crc32 } from 'node:zlib';

/*
 * CRC-32 (ISO 3309, as in RFC 1952) of joined pieces, from the pieces' own. A CRC is a polynomial over GF(2), the highest power in the
 * lowest bit; to append n bytes is to multiply by x^8n, modulo the generator.
 */

/** How a CRC moves on over a known number of bytes: x^8n modulo the generator. */
export type CrcShift = number & { readonly [crcShiftBrand]: true };
declare const crcShiftBrand: unique symbol;

export function crcOf(bytes: Uint8Array): number {
  return crc32(bytes);
}

/** The CRC of A followed by B, given both CRCs and the shift over B's length. */
export function joinCrc(first: number, second: number, overSecond: CrcShift): number {
  return (multiply(overSecond, first) ^ second) >>> 0;
}

/** The shift over a number of bytes, below 2^29. */
export function crcShift(length: number): CrcShift {
  let product = one;
  for (let rest = length, place = 0; rest > 0; rest >>>= 1, place++)
    if (rest & 1) product = multiply(overPowerOfTwo(place), product);
  return product as CrcShift;
}

const generator = 0xedb88320;
const one = 0x80000000;
const xToTheEighth = 0x00800000;

/** The shifts over 1, 2, 4, 8 … bytes, as far as they have been needed. */
const powers: number[] = [xToTheEighth];

function overPowerOfTwo(place: number): number {
  const known = powers[place];
  if (known !== undefined) return known;
  const half = overPowerOfTwo(place - 1);
  powers[place] = multiply(half, half);
  return powers[place] as number;
}

function multiply(a: number, b: number): number {
  let product = 0;
  let shifted = b;
  for (let rest = a; rest !== 0; rest = (rest << 1) >>> 0) {
    if (rest & one) product ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ generator : shifted >>> 1;
  }
  return product >>> 0;
}
