import { crc32 } from 'node:zlib';

/**
 * How a CRC-32 (ISO 3309, as in RFC 1952) moves on over a known number of bytes: the columns of a 32x32 matrix over GF(2).
 * With it the CRC of joined pieces follows from the pieces' own, without their bytes.
 */
export type CrcShift = Uint32Array & { readonly length: 32 };

export function crcOf(bytes: Uint8Array): number {
  return crc32(bytes);
}

/** The CRC of A followed by B, given both CRCs and the shift over B's length. */
export function joinCrc(first: number, second: number, overSecond: CrcShift): number {
  return (apply(overSecond, first) ^ second) >>> 0;
}

/** The shift over `length` zero bytes. */
export function crcShift(length: number): CrcShift {
  let shift = identity();
  let power = oneZeroByte();
  for (let rest = length; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) shift = multiply(power, shift);
    power = multiply(power, power);
  }
  return shift;
}

const reflectedPolynomial = 0xedb88320;

function identity(): CrcShift {
  return columns((bit) => 1 << bit);
}

function oneZeroByte(): CrcShift {
  const oneBit = columns((bit) => (bit === 0 ? reflectedPolynomial : 1 << (bit - 1)));
  const twoBits = multiply(oneBit, oneBit);
  const fourBits = multiply(twoBits, twoBits);
  return multiply(fourBits, fourBits);
}

function multiply(left: CrcShift, right: CrcShift): CrcShift {
  return columns((bit) => apply(left, right[bit] as number));
}

function apply(matrix: CrcShift, vector: number): number {
  let sum = 0;
  for (let bit = 0, rest = vector; rest !== 0; bit++, rest >>>= 1) if (rest & 1) sum ^= matrix[bit] as number;
  return sum >>> 0;
}

function columns(column: (bit: number) => number): CrcShift {
  return Uint32Array.from({ length: 32 }, (_, bit) => column(bit)) as CrcShift;
}
