import type { Key } from '../archive/key.ts';
import type { Base64 } from '../kit/base64.ts';
import type { Instant } from '../kit/instant.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { parseOnce } from './parse-once.ts';
import type { MadePlate } from './plate.ts';
import type { CrcShift } from './stitch/crc32.ts';

/**
 * A sheet and the address that it stands at, as numbers and texts in an order of their own, to be read within microseconds: what nearly all sheets have in
 * common is parsed once for all of them, and the rest when it is looked at.
 */
export type PackedSheet = readonly [
  address: string,
  /** The keys read, a line each. */
  reads: string,
  seq: number,
  madeAt: number,
  heldSince: number | null,
  holdsUntil: number | null,
  /** In JSON. */
  kind: string,
  /** In JSON. */
  headers: string,
  /** Hash, CRC, length, shift and length of the text of every own plate, all in one list of JSON. */
  plates: string,
  /** The texts of every own plate, one after the other. */
  deflated: string,
];

export function packSheet(address: string, sheet: KeptSheet): PackedSheet {
  const { reads, seq, madeAt, heldSince, holdsUntil, headers, plates, ...rest } = sheet;
  const own = plates.filter((plate): plate is MadePlate => typeof plate !== 'string');
  const kind: Kind = { ...rest, order: plates.map((plate) => (typeof plate === 'string' ? plate : null)) };
  return [
    address,
    reads.join('\n'),
    seq,
    madeAt,
    heldSince,
    holdsUntil,
    JSON.stringify(kind),
    JSON.stringify(headers),
    JSON.stringify(own.flatMap(({ hash, gzip }) => [hash, gzip.crc, gzip.length, gzip.shift, gzip.deflated.length])),
    own.map(({ gzip }) => gzip.deflated).join(''),
  ];
}

/** The sheet again; null where it stands at another address. */
export function unpackSheet(packed: PackedSheet, asked: string): KeptSheet | null {
  const [address, reads, seq, madeAt, heldSince, holdsUntil, kindText, headers, plates, deflated] = packed;
  if (address !== asked) return null;
  const { order, ...kind } = parseKind(kindText);
  let keys: readonly Key[] | null = null;
  return {
    ...kind,
    // Looked at only when something has happened since.
    get reads() {
      keys ??= linesOf(reads) as readonly Key[];
      return keys;
    },
    seq,
    madeAt: madeAt as Instant,
    heldSince: heldSince as Instant | null,
    holdsUntil: holdsUntil as Instant | null,
    headers: parseHeaders(headers),
    plates: readPlates(plates, deflated, order),
  };
}

/** What a sheet has in common with many. */
type Kind = Omit<KeptSheet, 'reads' | 'seq' | 'madeAt' | 'heldSince' | 'holdsUntil' | 'headers' | 'plates'> & {
  /** The names of the furniture's plates, and null for each own one. */
  readonly order: readonly (string | null)[];
};

const parseKind = parseOnce<Kind>();
const parseHeaders = parseOnce<KeptSheet['headers']>();

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function readPlates(plates: string, deflated: string, order: Kind['order']): KeptSheet['plates'] {
  const facts = JSON.parse(plates) as readonly (string | number)[];
  let [place, at] = [0, 0];
  return order.map((name) => {
    if (name !== null) return name;
    const [hash, crc, length, shift, size] = facts.slice(place, place + 5) as [
      string,
      number,
      number,
      CrcShift,
      number,
    ];
    place += 5;
    at += size;
    return { hash, gzip: { deflated: deflated.slice(at - size, at) as Base64, crc, length, shift } };
  });
}
