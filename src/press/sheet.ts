import type { PublicReader } from '../archive/public-reader.ts';

/** What a reader asks for: a path, decoded and in its canonical spelling (NFC, lower case), and the query as it came. */
export interface Asked {
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/**
 * A piece of a page. An `own` plate shows what only this page shows; a `furniture` plate is one that all pages of the same
 * furniture share (masthead, tail). Rendering is pure: everything was read before.
 */
export type Plate =
  | { readonly kind: 'own'; readonly name: string; readonly render: () => string }
  | { readonly kind: 'furniture'; readonly name: string };

/** A page as its plates. */
export interface PlateSheet<Furniture> {
  readonly kind: 'plates';
  /** What the address is a page of, for the figures: `story`, `home`, `feed` … */
  readonly page: string;
  readonly status: 200 | 404 | 410;
  readonly contentType: string;
  /** Headers beside those that the press itself sets. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the furniture plates are made of; null where the sheet has none. */
  readonly furniture: Furniture | null;
  /** In the order of the page. */
  readonly plates: readonly Plate[];
}

/** What stands at an address at one instant; `moved`: at another path now (decoded), one permanent redirect away. */
export type Sheet<Furniture> = PlateSheet<Furniture> | { readonly kind: 'moved'; readonly path: string };

/** Answers what stands at an address, having read everything that its own plates show. */
export type Editor<Furniture> = (reader: PublicReader, asked: Asked) => Promise<Sheet<Furniture>>;

/** Reads what furniture shows; renders its plates by name. */
export type Furnisher<Furniture> = (
  reader: PublicReader,
  furniture: Furniture,
) => Promise<Readonly<Record<string, () => string>>>;
