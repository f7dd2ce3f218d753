import type { Node, NodeSpec } from 'prosemirror-model';
import type { Attribute } from './attribute.ts';

/** One kind of node of a document: all that is known of it, in one file. */
export interface NodeKind {
  readonly name: string;
  /** What an editor calls it, without an article: "table row". */
  readonly words: string;
  /** ProseMirror's spec without `attrs`, which are made of `attributes`. */
  readonly spec: Omit<NodeSpec, 'attrs'>;
  readonly attributes?: Readonly<Record<string, Attribute>>;
  /** What is wrong between its attributes or among its children, in words; null where all is well. */
  readonly problem?: (node: Node) => string | null;
  /** In order of `version`. */
  readonly migrations?: readonly Migration[];
}

/** One kind of mark. */
export interface MarkKind {
  readonly name: string;
  readonly words: string;
  /** Names of marks that cannot stand together with it. */
  readonly excludes?: string;
  readonly inclusive?: boolean;
  readonly attributes?: Readonly<Record<string, Attribute>>;
}

/** A node as JSON of some version, not yet checked. */
export interface JsonNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly unknown[];
  readonly [other: string]: unknown;
}

/** How a node written before some version of the document becomes one of that version. */
export interface Migration {
  /** The document's version (see `documentVersionNumber`) from which on the node looks like `example.after`. */
  readonly version: number;
  /** Its content has been migrated already. Must not change its argument. */
  readonly migrate: (node: JsonNode) => JsonNode;
  /** A node before and after, which the tests run. */
  readonly example: { readonly before: JsonNode; readonly after: JsonNode };
}

/** The version in which a kind last changed; 1 where it never did. */
export function versionOf(kind: NodeKind): number {
  return kind.migrations?.at(-1)?.version ?? 1;
}
