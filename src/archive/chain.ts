import { sha256 } from '../kit/hash.ts';

/** What of an entry of the log its seal holds fast, as it is kept. */
export interface SealedEntry {
  readonly at: number;
  readonly by: string;
  readonly story: string | null;
  readonly version: number | null;
  readonly happening: string;
}

/**
 * The seal of an entry of the log: the SHA-256 of the seal before it and of the entry itself. Whoever changes, takes away or slips in an
 * entry has to make every later seal anew; the newest, noted elsewhere, shows even that.
 */
export function sealEntry(before: string | null, { at, by, story, version, happening }: SealedEntry): string {
  return sha256(JSON.stringify([before, at, by, story, version, happening]));
}
