import { createHash } from 'node:crypto';
import type { Key } from '../archive/key.ts';

/** Borne by every page. */
export const everyPage = 'dateline';
/** Borne by a page that was made of more than it may name: whatever is touched may be among it. */
export const manyThings = 'dateline-many';

/** How many keys a page names at most: 2.3 KB of a header, where 16 KB are the least that CDNs take. */
const mostNamed = 256;

/**
 * The names by which a shared cache is told what a page was made of. They are hashed, for a page is made of things too that are not there
 * yet or any more, of which nobody may read in a header; and named of a page whole or not at all.
 */
export function surrogateKeysOf(reads: Iterable<Key>): readonly string[] {
  const keys = new Set(reads);
  return keys.size > mostNamed ? [everyPage, manyThings] : [everyPage, ...[...keys].map(surrogateKey)];
}

/** The first 48 bits of a key's SHA-256, in eight letters. */
export function surrogateKey(key: Key): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 8);
}
