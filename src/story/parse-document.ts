import { ok, type Result, refused } from '../kit/result.ts';
import type { BodyBlock, BodyNode, StoryDocument } from './document.ts';
import { migrateDocument } from './migrate-document.ts';
import { nodeToJson } from './node-to-json.ts';
import { type DocumentProblem, readNode } from './read-node.ts';
import { documentVersionNumber } from './schema.ts';

export type { DocumentProblem };

/**
 * The only way in for a document: JSON of version `from`, from anywhere. Answers it in its canonical form (the same document is the
 * same JSON text: defaults filled in, equal neighbouring texts joined, marks in order, nothing empty) or the first thing wrong with it.
 * Nodes, marks and attributes that the schema does not know are refused, and so is what exceeds `document-limits.ts`.
 */
export function parseDocument(
  json: unknown,
  from: number = documentVersionNumber,
): Result<StoryDocument, DocumentProblem> {
  return parse<StoryDocument>('doc', migrateDocument(json, from));
}

/** The same for a list of blocks alone, which may be empty. */
export function parseBody(
  json: unknown,
  from: number = documentVersionNumber,
): Result<readonly BodyBlock[], DocumentProblem> {
  if (!Array.isArray(json)) return refused({ place: 'body', problem: 'is not a list of blocks' });
  if (json.length === 0) return ok([]);
  const body = parse<BodyNode>('body', { type: 'body', content: migrateDocument(json, from) });
  return body.ok ? ok(body.value.content) : body;
}

function parse<Parsed>(root: 'doc' | 'body', json: unknown): Result<Parsed, DocumentProblem> {
  const node = readNode(root, json);
  return node.ok ? ok(nodeToJson(node.value) as unknown as Parsed) : node;
}
