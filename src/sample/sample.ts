import type { BylineRole } from '../story/contributor.ts';
import type { Kind, Prominence } from '../story/story.ts';

/**
 * The sample edition as data: an invented newspaper. Everything refers to everything else by `key`; the command line turns it
 * into acts. Bodies are in Dateline's Markdown (docs/markdown.md).
 */
export interface SampleStory {
  readonly key: string;
  readonly language: 'en' | 'hi' | 'ur';
  readonly translationOf?: string;
  readonly kind: Kind;
  /** Section path: `world` or `world/coast`. */
  readonly section: string;
  readonly topics: readonly string[];
  readonly series?: string;
  readonly byline: readonly { readonly contributor: string; readonly role?: BylineRole }[];
  /** The place, as printed. */
  readonly dateline?: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly body: string;
  readonly leadPicture?: string;
  readonly prominence?: Prominence;
  /** How long before the edition is made it was published. */
  readonly minutesAgo: number;
  /** A later update of substance: the body then, and when. `body` is what was published first. */
  readonly updates?: readonly { readonly minutesAgo: number; readonly body: string; readonly note: string }[];
  /** Public notes of what was wrong; `passage` stands in the latest body. */
  readonly corrections?: readonly { readonly minutesAgo: number; readonly text: string; readonly passage?: string }[];
}

export interface SampleContributor {
  readonly key: string;
  readonly names: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly biographies: Readonly<Record<string, string>>;
  readonly portrait?: string;
}

export interface SampleSection {
  /** `world` or `world/coast`. */
  readonly path: string;
  readonly names: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  readonly accent?: string;
}

/** A topic or a series. */
export interface SampleTopic {
  readonly key: string;
  readonly names: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
}

/** A picture drawn by code: an SVG without text and without outside references, which becomes a JPEG original. */
export interface SamplePicture {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly focal?: { readonly x: number; readonly y: number };
  readonly draw: () => string;
}

export interface SampleStandingPage {
  readonly name: 'about' | 'contact' | 'imprint' | 'privacy' | 'corrections-policy';
  readonly language: 'en' | 'hi' | 'ur';
  readonly title: string;
  readonly body: string;
}
