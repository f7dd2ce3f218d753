import type { PublicReader } from '../archive/public-reader.ts';
import type { Span } from '../kit/span.ts';

/** What a reader asks for: a path, decoded and in its canonical spelling (NFC, lower case), and the query as far as it counts. */
export interface Asked {
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/**
 * A piece of a page. An `own` plate shows what only this page shows; a `furniture` plate is one that many pages share (the masthead of a section,
 * the tail of an edition), and its name is that of no other. Rendering is pure: everything was read before.
 */
export type Plate =
  | { readonly kind: 'own'; readonly name: string; readonly render: () => string }
  | { readonly kind: 'furniture'; readonly name: string };

/** A page as its plates. */
export interface PlateSheet {
  readonly kind: 'plates';
  /** What the address is a page of, for the figures: `story`, `home`, `feed` … */
  readonly page: string;
  readonly status: 200 | 404 | 410;
  readonly contentType: string;
  /** Headers beside those that the press itself sets. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Names the dictionary that readers may have of what it shares with other pages; null where it shares too little. */
  readonly dictionary: string | null;
  /** Whether the page is of the kind that is made once and read for years, and so worth keeping on disk. */
  readonly lasting: boolean;
  /** In the order of the page. */
  readonly plates: readonly Plate[];
  /** For how long its own plates are right by the calendar: a day, the time between two changes of rank. */
  readonly holds: Span;
}

/** What stands at an address at one instant; `moved`: at another path now (decoded), one permanent redirect away. */
export type Sheet = PlateSheet | { readonly kind: 'moved'; readonly path: string };

/** Answers what stands at an address, having read everything that its own plates show. */
export type Editor = (reader: PublicReader, asked: Asked) => Promise<Sheet>;

/** What a furniture plate shows, read, to be rendered. */
export interface FurnitureSheet {
  readonly render: () => string;
  readonly holds: Span;
}

/** Reads the furniture plate of a name. */
export type Furnisher = (reader: PublicReader, name: string) => Promise<FurnitureSheet>;
