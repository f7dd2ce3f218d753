import type { KeptSheet } from './kept-sheet.ts';
import type { MadePlate } from './plate.ts';
import type { CrcShift } from './stitch/crc32.ts';

/** A sheet as bytes: the length of its description, the description in JSON, then every plate's deflated bytes. */
export function packSheet(sheet: KeptSheet): Buffer {
  const own = sheet.plates.filter((plate): plate is MadePlate => typeof plate !== 'string');
  const description: Described = { ...sheet, plates: sheet.plates.map(describe) };
  const json = Buffer.from(JSON.stringify(description));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...own.map(({ gzip }) => gzip.deflated)]);
}

/** The sheet again; its plates share the memory of `packed`. */
export function unpackSheet(packed: Buffer): KeptSheet {
  let at = 4 + packed.readUInt32LE();
  const { plates, ...sheet } = JSON.parse(packed.toString('utf8', 4, at)) as Described;
  const take = (length: number) => {
    const bytes = packed.subarray(at, at + length);
    at += length;
    return bytes;
  };
  return { ...sheet, plates: plates.map((plate) => (typeof plate === 'string' ? plate : unpackPlate(plate, take))) };
}

type Described = Omit<KeptSheet, 'plates'> & { readonly plates: readonly (string | DescribedPlate)[] };

/** Hash, CRC, length, shift of the CRC, bytes deflated. */
type DescribedPlate = readonly [string, number, number, number, number];

function describe(plate: MadePlate | string): string | DescribedPlate {
  if (typeof plate === 'string') return plate;
  const { hash, gzip } = plate;
  return [hash, gzip.crc, gzip.length, gzip.shift, gzip.deflated.length];
}

function unpackPlate([hash, crc, length, shift, size]: DescribedPlate, take: (length: number) => Buffer): MadePlate {
  return { hash, gzip: { deflated: take(size), crc, length, shift: shift as CrcShift } };
}
