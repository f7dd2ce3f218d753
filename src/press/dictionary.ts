import { createHash } from 'node:crypto';
import type { Key } from '../archive/key.ts';
import type { PublicReader } from '../archive/public-reader.ts';
import type { Instant } from '../kit/instant.ts';
import type { Provenance } from './kept-sheet.ts';
import type { SharedBytes } from './stitch/dcz.ts';

/** What the pages of an edition have in common, read. */
export interface DictionarySheet {
  readonly text: string;
  /** The addresses it is good for: a URL pattern without regular expressions (RFC 9842, section 2.1.1). */
  readonly match: string;
  /** Of everything that it quotes: touched once, it is used no more. */
  readonly quotes: readonly Key[];
}

/**
 * Reads the dictionary of a name as it is from an instant on: the same for everybody who reads it later, while nothing that it quotes changes. Rejects
 * where there is none of that name.
 */
export type Lexicographer = (reader: PublicReader, name: string, from: Instant) => Promise<DictionarySheet>;

/** A dictionary that browsers keep, so that a page costs only what is not in it (RFC 9842). */
export interface Dictionary extends SharedBytes, Provenance {
  readonly match: string;
  /** The name of its file, which bears its hash. */
  readonly file: string;
  /** The value of an Available-Dictionary header that names it: a byte sequence of RFC 9651. */
  readonly named: string;
}

/** What tells the bytes of something compressed with a dictionary from its other codings, in its tag. */
export function formOf({ hash }: Dictionary): string {
  return `dcz-${hash.toString('hex', 0, 8)}`;
}

/** Names what was read by its bytes. */
export function nameDictionary(name: string, { text, match }: DictionarySheet, provenance: Provenance): Dictionary {
  const bytes = Buffer.from(text);
  const hash = createHash('sha256').update(bytes).digest();
  return {
    ...provenance,
    bytes,
    hash,
    match,
    file: `${name}.${hash.toString('hex', 0, 8)}.dict`,
    named: `:${hash.toString('base64')}:`,
  };
}

/** The name of the dictionary that a file's name would bear. */
export function nameIn(file: string): string {
  return file.split('.', 1)[0] ?? '';
}
