import { namesColumn } from './block/table.ts';
import type { StoryDocument, TableCell } from './document.ts';
import type { PictureId } from './ids.ts';

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
  'table_row',
  'caption',
  'code_block',
  'embed',
  'also_read',
  'title',
  'divider',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** One text or one thing of a document, as it is read and compared: a paragraph, an item, a row of a table, a picture. */
export interface DocumentLine {
  readonly kind: LineKind;
  /** What it says; empty for what says nothing. */
  readonly text: string;
  /** Equal for two lines that are the same to the last mark and attribute, and for no others. */
  readonly key: string;
  /** Of a row of a table: its cells, of which `text` is the line. */
  readonly row?: { readonly isFirst: boolean; readonly cells: readonly LineCell[] };
  readonly picture?: PictureId;
}

/** A cell of a row. */
export interface LineCell {
  readonly text: string;
  readonly namesColumn: boolean;
}

/** What stands between the cells of a row that is told in one line. */
export const betweenCells = ' · ';

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
  if (node.type === 'table') return [...sayings(node), ...(node.content ?? []).map(rowLine)];
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
]);

/** Containers whose paragraphs are called after them. */
const containers: ReadonlyMap<string, LineKind> = new Map([
  ['list_item', 'list_item'],
  ['quote', 'quote'],
]);

function textLine(node: AnyNode, kind: LineKind): readonly DocumentLine[] {
  const text = textOf(node);
  return text === '' ? [] : [{ kind, text, key: keyOf(kind, node) }];
}

function textOf({ content = [] }: AnyNode): string {
  return content.map(({ text }) => text ?? '\n').join('');
}

function rowLine(node: AnyNode, place: number): DocumentLine {
  const cells = (node.content ?? []).map((cell) => ({
    text: textOf(cell),
    namesColumn: namesColumn(cell as TableCell),
  }));
  const text = cells.map((cell) => cell.text).join(betweenCells);
  return { kind: 'table_row', text, key: keyOf('table_row', node), row: { isFirst: place === 0, cells } };
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
  const { attrs = {} } = node;
  return {
    kind,
    text: things[node.type]?.(attrs) ?? '',
    key: keyOf(kind, node),
    ...(kind === 'picture' && { picture: attrs['picture'] as PictureId }),
  };
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
