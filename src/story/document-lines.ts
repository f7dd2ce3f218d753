import type { StoryDocument } from './document.ts';

/** What a line of a document is: a node of it, or what its container says beside its content. */
export const lineKinds = [
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'list_item',
  'quote',
  'source',
  'pull_quote',
  'picture',
  'table_cell',
  'caption',
  'code_block',
  'embed',
  'also_read',
  'title',
  'divider',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** One text or one thing of a document, as it is read and compared: a paragraph, an item, a cell, a picture. */
export interface DocumentLine {
  readonly kind: LineKind;
  /** What it says; empty for what says nothing. */
  readonly text: string;
  /** Equal for two lines that are the same to the last mark and attribute, and for no others. */
  readonly key: string;
}

/** A document line by line, in order; empty paragraphs are left out. */
export function documentLines(document: StoryDocument): readonly DocumentLine[] {
  return document.content.flatMap((part) => linesOf(part as AnyNode, null));
}

interface AnyNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AnyNode[];
}

function linesOf(node: AnyNode, inside: LineKind | null): readonly DocumentLine[] {
  const kind = textKinds.get(node.type);
  if (kind !== undefined) return [...textLine(node, inside ?? kind), ...sayings(node)];
  if (node.type in things) return [thingLine(node)];
  const within = containers.get(node.type) ?? inside;
  const content = (node.content ?? []).flatMap((child) => linesOf(child, within));
  const beside = sayings(node);
  return node.type === 'quote' ? [...content, ...beside] : [...beside, ...content];
}

/** Nodes that hold text. */
const textKinds: ReadonlyMap<string, LineKind> = new Map([
  ['headline', 'headline'],
  ['standfirst', 'standfirst'],
  ['paragraph', 'paragraph'],
  ['heading', 'heading'],
  ['pull_quote', 'pull_quote'],
  ['code_block', 'code_block'],
  ['table_header', 'table_cell'],
  ['table_cell', 'table_cell'],
]);

/** Containers whose paragraphs are called after them. */
const containers: ReadonlyMap<string, LineKind> = new Map([
  ['list_item', 'list_item'],
  ['quote', 'quote'],
]);

function textLine(node: AnyNode, kind: LineKind): readonly DocumentLine[] {
  const text = (node.content ?? []).map((child) => child.text ?? '\n').join('');
  return text === '' ? [] : [{ kind, text, key: keyOf(kind, node) }];
}

/** Nodes without text of their own, and what stands for one. */
const things: Readonly<Record<string, (attrs: Readonly<Record<string, unknown>>) => string>> = {
  picture: ({ caption, alt }) => said(caption) || said(alt),
  embed: ({ title, provider }) => said(title) || said(provider),
  also_read: ({ headline, story }) => said(headline) || said(story),
  divider: () => '',
};

function thingLine(node: AnyNode): DocumentLine {
  const kind = node.type as LineKind;
  return { kind, text: things[node.type]?.(node.attrs ?? {}) ?? '', key: keyOf(kind, node) };
}

/** What a container says beside its content. */
function sayings({ attrs = {} }: AnyNode): readonly DocumentLine[] {
  return (['title', 'caption', 'source'] as const).flatMap((kind) => {
    const text = said(attrs[kind]);
    return text === '' ? [] : [{ kind, text, key: JSON.stringify([kind, text]) }];
  });
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function keyOf(kind: LineKind, { attrs, content }: AnyNode): string {
  return JSON.stringify([kind, attrs, content]);
}
