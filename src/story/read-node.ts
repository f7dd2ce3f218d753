import { type ContentMatch, Fragment, Mark, type Node, type NodeType } from 'prosemirror-model';
import { ok, type Result, refused } from '../kit/result.ts';
import { unprintable } from '../kit/text.ts';
import type { Attribute } from './block/attribute.ts';
import type { MarkKind, NodeKind } from './block/kind.ts';
import { deepest, longestBody, longestHeadline, longestStandfirst, mostBlocks } from './document-limits.ts';
import { markKinds, nodeKinds, storySchema } from './schema.ts';

/** Why a document was refused: where ("block 4, table row 2, cell 1"), and what is wrong there, in words that follow a colon. */
export interface DocumentProblem {
  readonly place: string;
  readonly problem: string;
}

/** Reads a node of the schema, `doc` or `body`, from JSON of the present version that may hold anything. */
export function readNode(root: 'doc' | 'body', json: unknown): Result<Node, DocumentProblem> {
  const reading: Reading = { problem: null, part: parts.body, characters: 0, blocks: 0 };
  const place: Place = { above: null, json, number: 1 };
  const node = isObject(json) && json['type'] === root ? readBlock(reading, place, root === 'doc' ? -1 : 0) : null;
  return node ? ok(node) : refused(reading.problem ?? { place: 'document', problem: `is not a ${root}` });
}

/** How far a reading has come. The first problem ends it: whoever is handed null hands on null. */
interface Reading {
  problem: DocumentProblem | null;
  part: Part;
  /** Of this part. */
  characters: number;
  blocks: number;
}

interface Part {
  readonly longest: number;
  readonly inCodePoints: boolean;
}

const parts = {
  headline: { longest: longestHeadline, inCodePoints: true },
  standfirst: { longest: longestStandfirst, inCodePoints: true },
  body: { longest: longestBody, inCodePoints: false },
} as const;

/** Where a node stands: the n-th in the one above. */
interface Place {
  readonly above: Place | null;
  readonly json: unknown;
  readonly number: number;
}

type JsonObject = Readonly<Record<string, unknown>>;

const kindsByName: ReadonlyMap<unknown, NodeKind> = new Map(nodeKinds.map((kind) => [kind.name, kind]));
const marksByName: ReadonlyMap<unknown, MarkKind> = new Map(markKinds.map((kind) => [kind.name, kind]));
const keysOfBlock = new Set(['type', 'attrs', 'content']);
const keysOfText = new Set(['type', 'text', 'marks']);
const keysOfLineBreak = new Set(['type', 'marks']);
const keysOfMark = new Set(['type', 'attrs']);

function readBlock(reading: Reading, place: Place, depth: number): Node | null {
  const { json } = place;
  if (!isObject(json)) return refuse(reading, place, 'is not a node');
  const kind = kindsByName.get(json['type']);
  if (!kind) return refuse(reading, place, `is of an unknown kind, ${quoted(json['type'])}`);
  if (depth > deepest) return refuse(reading, place, `stands deeper than ${deepest} blocks within each other`);
  if (depth > 0 && ++reading.blocks > mostBlocks)
    return refuse(reading, place, `is one of more than ${mostBlocks} blocks`);
  if (!hasOnly(reading, place, json, keysOfBlock)) return null;
  enterPart(reading, kind);
  const attrs = readAttributes(reading, place, kind.attributes, json['attrs']);
  const children = attrs && readChildren(reading, place, kind, depth);
  return attrs && children && build(reading, place, kind, attrs, children);
}

function enterPart(reading: Reading, { name }: NodeKind): void {
  if (name !== 'headline' && name !== 'standfirst' && name !== 'body') return;
  reading.part = parts[name];
  reading.characters = 0;
}

function readChildren(reading: Reading, place: Place, kind: NodeKind, depth: number): readonly Node[] | null {
  const content = (place.json as JsonObject)['content'] ?? [];
  if (!Array.isArray(content)) return refuse(reading, place, 'holds something that is not a list');
  const type = typeOf(kind);
  const children: Node[] = [];
  let match: ContentMatch | null = type.contentMatch;
  for (let index = 0; index < content.length; index++) {
    const below: Place = { above: place, json: content[index], number: index + 1 };
    const child = isInline(below.json) ? readInline(reading, below, type) : readBlock(reading, below, depth + 1);
    if (!child) return null;
    match = match.matchType(child.type);
    if (!match) return refuse(reading, below, 'has no place here');
    children.push(child);
  }
  if (children.length === 0 && kind.name === 'body') return [storySchema.node('paragraph')];
  return match.validEnd ? children : refuse(reading, place, 'is not complete');
}

function build(
  reading: Reading,
  place: Place,
  kind: NodeKind,
  attrs: JsonObject,
  children: readonly Node[],
): Node | null {
  const node = typeOf(kind).create(attrs, Fragment.fromArray(children));
  const problem = kind.problem?.(node);
  return problem ? refuse(reading, place, problem) : node;
}

function readInline(reading: Reading, place: Place, within: NodeType): Node | null {
  const json = place.json as JsonObject;
  if (json['type'] === 'line_break') {
    const known = hasOnly(reading, place, json, keysOfLineBreak) && count(reading, place, ' ');
    return known ? storySchema.node('line_break') : null;
  }
  const text = hasOnly(reading, place, json, keysOfText) ? readText(reading, place, within) : null;
  const marks = text === null ? null : readMarks(reading, place, within);
  return text !== null && marks ? storySchema.text(text, marks) : null;
}

function readText(reading: Reading, place: Place, within: NodeType): string | null {
  const text = (place.json as JsonObject)['text'];
  if (typeof text !== 'string' || text === '') return refuse(reading, place, 'is a text without any');
  if (!count(reading, place, text)) return null;
  const sign = unprintable(text, within.spec.code ? 'lines' : 'line');
  return sign ? refuse(reading, place, `holds ${sign}`) : text;
}

function readMarks(reading: Reading, place: Place, within: NodeType): readonly Mark[] | null {
  const list = (place.json as JsonObject)['marks'] ?? [];
  if (!Array.isArray(list)) return refuse(reading, place, 'has marks that are not a list');
  let marks = Mark.none;
  for (const json of list) {
    const mark = readMark(reading, place, json);
    if (!mark) return null;
    if (!within.allowsMarkType(mark.type)) return refuse(reading, place, `cannot hold ${wordsOf(mark)}`);
    if (mark.isInSet(marks)) continue;
    const more = mark.addToSet(marks);
    if (more.length !== marks.length + 1)
      return refuse(reading, place, `has a mark that excludes its ${wordsOf(mark)}`);
    marks = more;
  }
  return marks;
}

function readMark(reading: Reading, place: Place, json: unknown): Mark | null {
  const kind = isObject(json) ? marksByName.get(json['type']) : undefined;
  if (!isObject(json) || !kind)
    return refuse(reading, place, `has an unknown mark${isObject(json) ? `, ${quoted(json['type'])}` : ''}`);
  if (!hasOnly(reading, place, json, keysOfMark)) return null;
  const attrs = readAttributes(reading, place, kind.attributes, json['attrs']);
  return attrs && storySchema.mark(kind.name, attrs);
}

function readAttributes(
  reading: Reading,
  place: Place,
  attributes: Readonly<Record<string, Attribute>> = {},
  json: unknown = {},
): JsonObject | null {
  const given = json ?? {};
  if (!isObject(given)) return refuse(reading, place, 'has attributes that are not an object');
  for (const name of Object.keys(given))
    if (!Object.hasOwn(attributes, name)) return refuse(reading, place, `has an unknown attribute, ${quoted(name)}`);
  const attrs: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = given[name] === undefined ? attribute.default : given[name];
    if (value === undefined) return refuse(reading, place, `lacks its ${name}`);
    const read = attribute.read(value);
    if (!read.ok) return refuse(reading, place, `its ${name} ${read.refusal}`);
    if (typeof read.value === 'string' && !count(reading, place, read.value)) return null;
    attrs[name] = read.value;
  }
  return attrs;
}

function hasOnly(reading: Reading, place: Place, json: JsonObject, known: ReadonlySet<string>): boolean {
  const unknown = Object.keys(json).find((key) => !known.has(key));
  if (unknown !== undefined) refuse(reading, place, `has something unknown, ${quoted(unknown)}`);
  return unknown === undefined;
}

function count(reading: Reading, place: Place, text: string): boolean {
  const { longest, inCodePoints } = reading.part;
  reading.characters += inCodePoints && text.length <= 2 * longest ? [...text].length : text.length;
  if (reading.characters > longest) refuse(reading, part(place), `has more than ${longest} characters`);
  return reading.characters <= longest;
}

function refuse(reading: Reading, place: Place, problem: string): null {
  reading.problem ??= { place: describe(place), problem };
  return null;
}

/** The headline, standfirst or body that a place is in. */
function part(place: Place): Place {
  return place.above === null || typeName(place.above) === 'doc' ? place : part(place.above);
}

function describe(place: Place): string {
  const { above, number } = place;
  if (above === null) return typeName(place) === 'body' ? 'body' : 'document';
  const words = kindsByName.get(typeName(place))?.words ?? 'part';
  if (typeName(above) === 'doc') return words;
  if (typeName(above) === 'body') return `block ${number}`;
  return isInline(place.json) ? describe(above) : `${describe(above)}, ${words} ${number}`;
}

function typeName({ json }: Place): string | null {
  return isObject(json) && typeof json['type'] === 'string' ? json['type'] : null;
}

function typeOf(kind: NodeKind): NodeType {
  return storySchema.nodes[kind.name] as NodeType;
}

function wordsOf(mark: Mark): string {
  return marksByName.get(mark.type.name)?.words ?? mark.type.name;
}

function isInline(json: unknown): json is JsonObject {
  return isObject(json) && (json['type'] === 'text' || json['type'] === 'line_break');
}

function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** What somebody else wrote, short enough for a message. */
function quoted(value: unknown): string {
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 40) : typeof value);
}
