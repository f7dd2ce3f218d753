import type { Key } from '../archive/key.ts';
import type { Instant } from '../kit/instant.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { parseOnce } from './parse-once.ts';
import type { MadePlate } from './plate.ts';
import type { CrcShift } from './stitch/crc32.ts';

/*
 * A sheet as bytes, to be read within a microsecond: numbers stand where they are looked for, and what nearly all sheets have in common is
 * parsed once for all of them. One after the other:
 *
 *   how many own plates there are, and the lengths of the four texts   5 × uint32
 *   seq, madeAt, heldSince, holdsUntil                                 4 × double; null is not a number
 *   of every own plate: hash, then CRC, length, shift, bytes deflated  16 characters, then 4 × uint32
 *   the texts: address, keys read, kind, headers                       UTF-8; the keys a line each, the last two in JSON
 *   the deflated bytes of every own plate
 */

/** A sheet and the address that it stands at, as bytes. */
export function packSheet(address: string, sheet: KeptSheet): Buffer {
  const { reads, seq, madeAt, heldSince, holdsUntil, headers, plates, ...rest } = sheet;
  const own = plates.filter((plate): plate is MadePlate => typeof plate !== 'string');
  const kind: Kind = { ...rest, order: plates.map((plate) => (typeof plate === 'string' ? plate : null)) };
  const texts = [address, reads.join('\n'), JSON.stringify(kind), JSON.stringify(headers)].map(asBytes);
  const numbers = Buffer.alloc(platesAt + own.length * plateSize);
  for (const [place, count] of [own, ...texts].entries()) numbers.writeUInt32LE(count.length, place * 4);
  for (const [place, number] of [seq, madeAt, heldSince, holdsUntil].entries())
    numbers.writeDoubleLE(number ?? Number.NaN, doublesAt + place * 8);
  for (const [place, plate] of own.entries()) writePlate(plate, numbers, platesAt + place * plateSize);
  return Buffer.concat([numbers, ...texts, ...own.map(({ gzip }) => gzip.deflated)]);
}

/** The sheet again, its plates in the memory of `packed`; null where it stands at another address. */
export function unpackSheet(packed: Buffer, address: string): KeptSheet | null {
  const addressAt = platesAt + packed.readUInt32LE(0) * plateSize;
  const readsAt = addressAt + packed.readUInt32LE(4);
  const kindAt = readsAt + packed.readUInt32LE(8);
  const headersAt = kindAt + packed.readUInt32LE(12);
  const deflatedAt = headersAt + packed.readUInt32LE(16);
  if (packed.toString('utf8', addressAt, readsAt) !== address) return null;
  const { order, ...kind } = parseKind(packed.toString('utf8', kindAt, headersAt));
  let reads: readonly Key[] | null = null;
  return {
    ...kind,
    // Looked at only when something has happened since.
    get reads() {
      reads ??= linesOf(packed.toString('utf8', readsAt, kindAt)) as readonly Key[];
      return reads;
    },
    seq: packed.readDoubleLE(doublesAt),
    madeAt: packed.readDoubleLE(doublesAt + 8) as Instant,
    heldSince: instantOrNull(packed.readDoubleLE(doublesAt + 16)),
    holdsUntil: instantOrNull(packed.readDoubleLE(doublesAt + 24)),
    headers: parseHeaders(packed.toString('utf8', headersAt, deflatedAt)),
    plates: readPlates(packed, order, deflatedAt),
  };
}

/** What a sheet has in common with many. */
type Kind = Omit<KeptSheet, 'reads' | 'seq' | 'madeAt' | 'heldSince' | 'holdsUntil' | 'headers' | 'plates'> & {
  /** The names of the furniture's plates, and null for each own one. */
  readonly order: readonly (string | null)[];
};

const doublesAt = 20;
const platesAt = 52;
const hashLength = 16;
const plateSize = hashLength + 16;

const parseKind = parseOnce<Kind>();
const parseHeaders = parseOnce<KeptSheet['headers']>();

function asBytes(text: string): Buffer {
  return Buffer.from(text);
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function instantOrNull(number: number): Instant | null {
  return Number.isNaN(number) ? null : (number as Instant);
}

function writePlate({ hash, gzip }: MadePlate, to: Buffer, at: number): void {
  const after = at + to.write(hash, at, hashLength, 'latin1');
  to.writeUInt32LE(gzip.crc, after);
  to.writeUInt32LE(gzip.length, after + 4);
  to.writeUInt32LE(gzip.shift, after + 8);
  to.writeUInt32LE(gzip.deflated.length, after + 12);
}

function readPlates(packed: Buffer, order: Kind['order'], deflatedAt: number): KeptSheet['plates'] {
  let at = platesAt;
  let end = deflatedAt;
  return order.map((name) => {
    if (name !== null) return name;
    const start = end;
    const hash = packed.toString('latin1', at, at + hashLength);
    const crc = packed.readUInt32LE(at + 16);
    const length = packed.readUInt32LE(at + 20);
    const shift = packed.readUInt32LE(at + 24) as CrcShift;
    end += packed.readUInt32LE(at + 28);
    at += plateSize;
    return { hash, gzip: { deflated: packed.subarray(start, end), crc, length, shift } };
  });
}
