import type { RelativeAge } from './relative-age.ts';

/** What a line of a page was understood as. */
export type LineRole =
  | 'section'
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'also-read'
  | 'byline'
  | 'age'
  | 'list-title'
  | 'recent-headline'
  | 'recent-text'
  | 'recent-age'
  | 'not-understood';

/** A line of a page that is not empty, and what it was understood as. */
export interface UnderstoodLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly role: LineRole;
}

/** A part of a story's body. */
export interface PagePart {
  readonly kind: 'paragraph' | 'heading' | 'also-read';
  /** Of an also-read: the headline alone. */
  readonly text: string;
}

/** One story of a page's list of recent ones. */
export interface RecentStory {
  readonly headline: string;
  /** As much of its text as the page shows; empty for none. */
  readonly text: string;
  readonly age: RelativeAge | null;
}

/** A page of a newspaper as it was understood. Every line of it that is not empty is in `lines`, once. */
export interface PageReading {
  /** The names of its sections from the top: one, or two of a trail; none where the page names none. */
  readonly section: readonly string[];
  readonly headline: string;
  readonly standfirst: string;
  readonly body: readonly PagePart[];
  /** Who wrote it. */
  readonly byline: readonly string[];
  /** How long ago it came out, where the page says so. */
  readonly age: RelativeAge | null;
  readonly recent: readonly RecentStory[];
  /** The languages that it may be in, the likeliest first; none where script and words leave it open. */
  readonly languages: readonly string[];
  readonly lines: readonly UnderstoodLine[];
}
