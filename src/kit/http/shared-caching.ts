/** How far a cache that many readers share (a CDN) may go. */
export interface SharedCaching {
  /** For how many seconds it may give a page without asking, 0 to 3600. */
  readonly seconds: number;
  /** The header in which pages name what they were made of, so that it can be told to let go of them; null for none. */
  readonly keysHeader: KeysHeader | null;
}

/** `Surrogate-Key` (Fastly, Varnish) parts names by blanks, `Cache-Tag` (Cloudflare and others) by commas. */
export type KeysHeader = 'Surrogate-Key' | 'Cache-Tag';

export const keysHeaders: readonly KeysHeader[] = ['Surrogate-Key', 'Cache-Tag'];

/** Where a CDN is told to let go of pages, and how. */
export interface Purging {
  readonly url: string;
  /** The header that proves who asks: its name and its value, a secret. */
  readonly credential: readonly [string, string] | null;
}

/** Every cache asks every time, and is told nothing. */
export const noSharedCaching: SharedCaching = { seconds: 0, keysHeader: null };
