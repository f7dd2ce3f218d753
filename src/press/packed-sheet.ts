import type { KeptSheet } from './kept-sheet.ts';
import type { MadePlate } from './plate.ts';
import type { BrotliPiece } from './stitch/brotli.ts';
import type { CrcShift } from './stitch/crc32.ts';

/** A sheet as bytes: the length of its description, the description in JSON, then every plate's deflated and brotli bytes. */
export function packSheet(sheet: KeptSheet): Buffer {
  const own = sheet.plates.filter((plate): plate is MadePlate => typeof plate !== 'string');
  const description: Described = { ...sheet, plates: sheet.plates.map(describe) };
  const json = Buffer.from(JSON.stringify(description));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...own.flatMap(({ gzip, brotli }) => [gzip.deflated, brotli.compressed])]);
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

/** Hash, CRC, length, shift of the CRC, bytes deflated, place in a brotli stream, bytes in brotli. */
type DescribedPlate = readonly [string, number, number, number, number, BrotliPiece['place'], number];

function describe(plate: MadePlate | string): string | DescribedPlate {
  if (typeof plate === 'string') return plate;
  const { hash, gzip, brotli } = plate;
  return [hash, gzip.crc, gzip.length, gzip.shift, gzip.deflated.length, brotli.place, brotli.compressed.length];
}

function unpackPlate(
  [hash, crc, length, shift, deflatedLength, place, brotliLength]: DescribedPlate,
  take: (length: number) => Buffer,
): MadePlate {
  return {
    hash,
    gzip: { deflated: take(deflatedLength), crc, length, shift: shift as CrcShift },
    brotli: { compressed: take(brotliLength), place },
  };
}
