import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { alsoReadKind } from './block/also-read.ts';
import type { Attribute } from './block/attribute.ts';
import { boldMark } from './block/bold.ts';
import { codeBlockKind } from './block/code-block.ts';
import { dividerKind } from './block/divider.ts';
import { embedKind } from './block/embed.ts';
import { factBoxKind } from './block/fact-box.ts';
import { frameKinds } from './block/frame.ts';
import { galleryKind } from './block/gallery.ts';
import { headingKind } from './block/heading.ts';
import { lineBreakKind, textKind } from './block/inline.ts';
import { italicMark } from './block/italic.ts';
import { keyPointsKind } from './block/key-points.ts';
import { type MarkKind, type NodeKind, versionOf } from './block/kind.ts';
import { linkMark } from './block/link.ts';
import { bulletListKind, listItemKind, orderedListKind } from './block/list.ts';
import { livePostKind } from './block/live-post.ts';
import { paragraphKind } from './block/paragraph.ts';
import { pictureKind } from './block/picture.ts';
import { pullQuoteKind } from './block/pull-quote.ts';
import { quoteKind } from './block/quote.ts';
import { smallCodeMark } from './block/small-code.ts';
import { subscriptMark } from './block/subscript.ts';
import { superscriptMark } from './block/superscript.ts';
import { tableCellKind, tableHeaderKind, tableKind, tableRowKind } from './block/table.ts';

/** Every kind of node, the paragraph first among the blocks: it is what an empty body is filled with. */
export const nodeKinds: readonly NodeKind[] = [
  ...frameKinds,
  paragraphKind,
  headingKind,
  bulletListKind,
  orderedListKind,
  listItemKind,
  quoteKind,
  pullQuoteKind,
  pictureKind,
  galleryKind,
  tableKind,
  tableRowKind,
  tableHeaderKind,
  tableCellKind,
  codeBlockKind,
  embedKind,
  alsoReadKind,
  factBoxKind,
  keyPointsKind,
  dividerKind,
  livePostKind,
  textKind,
  lineBreakKind,
];

/** Every kind of mark, in the order in which marks stand on a text: the outermost first. */
export const markKinds: readonly MarkKind[] = [
  linkMark,
  boldMark,
  italicMark,
  subscriptMark,
  superscriptMark,
  smallCodeMark,
];

/** The version of documents that this code writes. Rises by one with every migration; the archive keeps it beside each document. */
export const documentVersionNumber = Math.max(...nodeKinds.map(versionOf));

/** The model of a story's document, for ProseMirror. */
export const storySchema = makeSchema(nodeKinds, markKinds);

/** Puts kinds together. The first is the document's own. */
export function makeSchema(nodes: readonly NodeKind[], marks: readonly MarkKind[]): Schema {
  return new Schema({
    topNode: nodes[0]?.name ?? 'doc',
    nodes: Object.fromEntries(nodes.map((kind) => [kind.name, nodeSpec(kind)])),
    marks: Object.fromEntries(marks.map((kind) => [kind.name, markSpec(kind)])),
  });
}

function nodeSpec({ spec, attributes }: NodeKind): NodeSpec {
  return attributes ? { ...spec, attrs: attributeSpecs(attributes) } : spec;
}

function markSpec({ excludes, inclusive = true, attributes }: MarkKind): MarkSpec {
  return {
    inclusive,
    ...(excludes === undefined ? {} : { excludes }),
    ...(attributes ? { attrs: attributeSpecs(attributes) } : {}),
  };
}

function attributeSpecs(attributes: Readonly<Record<string, Attribute>>): Record<string, AttributeSpec> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, attributeSpec(name, attribute)]),
  );
}

/** ProseMirror's own check, which runs on every step of an edit, throws; it takes canonical values only. */
function attributeSpec(name: string, { read, ...given }: Attribute): AttributeSpec {
  const validate = (value: unknown) => {
    const canonical = read(value);
    if (!canonical.ok) throw new RangeError(`${name} ${canonical.refusal}`);
    if (canonical.value !== value) throw new RangeError(`${name} is not in its canonical form`);
  };
  return { ...given, validate };
}
