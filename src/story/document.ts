import type { HttpUrl } from '../kit/http-url.ts';
import type { PictureId, StoryId } from './ids.ts';

/**
 * A story's document: headline, standfirst and body as one ProseMirror document in its JSON form. These types mirror the
 * schema (`schema.ts`) that checks them; JSON enters only through `parseDocument`.
 */
export interface StoryDocument {
  readonly type: 'doc';
  readonly content: readonly [HeadlineNode, StandfirstNode, BodyNode];
}

export interface HeadlineNode {
  readonly type: 'headline';
  readonly content?: readonly PlainText[];
}

export interface StandfirstNode {
  readonly type: 'standfirst';
  readonly content?: readonly PlainText[];
}

export interface BodyNode {
  readonly type: 'body';
  readonly content: readonly BodyBlock[];
}

/** Text without marks, for headline, standfirst and code. */
export interface PlainText {
  readonly type: 'text';
  readonly text: string;
}

export type Mark =
  | { readonly type: 'bold' | 'italic' | 'subscript' | 'superscript' | 'code' }
  | { readonly type: 'link'; readonly attrs: { readonly href: HttpUrl } };

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'line_break' };

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  readonly attrs: { readonly level: 2 | 3 | 4 };
  readonly content?: readonly Inline[];
}

export interface ListItem {
  readonly type: 'list_item';
  readonly content: readonly (Paragraph | BulletList | OrderedList)[];
}

export interface BulletList {
  readonly type: 'bullet_list';
  readonly content: readonly ListItem[];
}

export interface OrderedList {
  readonly type: 'ordered_list';
  /** The number of the first item. */
  readonly attrs: { readonly start: number };
  readonly content: readonly ListItem[];
}

export interface Quote {
  readonly type: 'quote';
  /** Who said it; empty where the text around says so. */
  readonly attrs: { readonly source: string };
  readonly content: readonly Paragraph[];
}

export interface PullQuote {
  readonly type: 'pull_quote';
  readonly attrs: { readonly source: string };
  readonly content?: readonly Inline[];
}

export interface PictureBlock {
  readonly type: 'picture';
  /** Null alt or caption: the picture's own. */
  readonly attrs: {
    readonly picture: PictureId;
    readonly alt: string | null;
    readonly caption: string | null;
    readonly size: 'column' | 'wide';
  };
}

export interface Gallery {
  readonly type: 'gallery';
  readonly content: readonly PictureBlock[];
}

export interface TableCell {
  readonly type: 'table_header' | 'table_cell';
  readonly attrs: { readonly align: 'start' | 'center' | 'end' };
  readonly content?: readonly Inline[];
}

export interface TableRow {
  readonly type: 'table_row';
  readonly content: readonly TableCell[];
}

export interface Table {
  readonly type: 'table';
  readonly attrs: { readonly caption: string };
  readonly content: readonly TableRow[];
}

export interface Code {
  readonly type: 'code_block';
  /** The language's name in lower case; empty where unknown. */
  readonly attrs: { readonly language: string };
  readonly content?: readonly PlainText[];
}

export const embedProviders = [
  'youtube',
  'vimeo',
  'mastodon',
  'spotify',
  'soundcloud',
  'openstreetmap',
  'datawrapper',
] as const;
export type EmbedProvider = (typeof embedProviders)[number];

/** A thing shown by another site, by a known provider's own id; nothing is asked of it before the reader's click. */
export interface Embed {
  readonly type: 'embed';
  readonly attrs: { readonly provider: EmbedProvider; readonly id: string; readonly title: string };
}

/** A link to a story by its id (its headline is always the current one), or by a headline until a story bears it. */
export interface AlsoRead {
  readonly type: 'also_read';
  readonly attrs:
    | { readonly story: StoryId; readonly headline: null }
    | { readonly story: null; readonly headline: string };
}

export interface FactBox {
  readonly type: 'fact_box';
  readonly attrs: { readonly title: string };
  readonly content: readonly (Paragraph | BulletList | OrderedList)[];
}

export interface KeyPoints {
  readonly type: 'key_points';
  readonly content: readonly ListItem[];
}

export interface Divider {
  readonly type: 'divider';
}

/** One dated entry of a live story; its blocks are plain text blocks and pictures. */
export interface LivePost {
  readonly type: 'live_post';
  /** Milliseconds since 1970; key posts are listed at the top. */
  readonly attrs: { readonly at: number; readonly title: string; readonly key: boolean };
  readonly content: readonly (Paragraph | BulletList | OrderedList | Quote | PictureBlock | Embed)[];
}

/** What a body is made of: the blocks that may stand in it directly. */
export type BodyBlock =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Quote
  | PullQuote
  | PictureBlock
  | Gallery
  | Table
  | Code
  | Embed
  | AlsoRead
  | FactBox
  | KeyPoints
  | Divider
  | LivePost;

/** Puts a document together; texts are taken as they are. */
export function storyDocument(headline: string, standfirst: string, body: readonly BodyBlock[]): StoryDocument {
  return {
    type: 'doc',
    content: [
      { type: 'headline', ...textContent(headline) },
      { type: 'standfirst', ...textContent(standfirst) },
      { type: 'body', content: body.length > 0 ? body : [{ type: 'paragraph' }] },
    ],
  };
}

function textContent(text: string): { content?: readonly PlainText[] } {
  return text === '' ? {} : { content: [{ type: 'text', text }] };
}

export function headlineOf(document: StoryDocument): string {
  return plain(document.content[0].content);
}

export function standfirstOf(document: StoryDocument): string {
  return plain(document.content[1].content);
}

export function bodyOf(document: StoryDocument): readonly BodyBlock[] {
  return document.content[2].content;
}

function plain(texts: readonly PlainText[] | undefined): string {
  return (texts ?? []).map(({ text }) => text).join('');
}
