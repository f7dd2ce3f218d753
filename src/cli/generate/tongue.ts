/** What invented stories of one language are written with. `{slot}` stands for a word of that slot; see `write-text.ts`. */
export interface Tongue {
  readonly language: 'en' | 'hi' | 'ur';
  readonly headlines: readonly string[];
  readonly standfirsts: readonly string[];
  readonly sentences: readonly string[];
  /** What a correction says. */
  readonly correction: string;
  /** Headings between paragraphs. */
  readonly headings: readonly string[];
  /** Words by slot; `{place}`, `{person}` and `{house}` are put together from syllables. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
  readonly syllables: {
    readonly first: readonly string[];
    readonly middle: readonly string[];
    readonly last: readonly string[];
  };
  readonly givenNames: readonly string[];
  /** What follows a syllable name to make a company or an office of it. */
  readonly houses: readonly string[];
}
