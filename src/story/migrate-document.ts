import type { JsonNode, NodeKind } from './block/kind.ts';
import { deepest } from './document-limits.ts';
import { documentVersionNumber, nodeKinds } from './schema.ts';

/**
 * Brings a document (or a part of one) that was written in version `from` to the present version, as JSON, not yet checked. What does not
 * look like a node stays as it is, for the check to refuse. Changes nothing of what it is given.
 */
export function migrateDocument(
  json: unknown,
  from: number,
  kinds: readonly NodeKind[] = nodeKinds,
  to: number = documentVersionNumber,
): unknown {
  let migrated = json;
  for (let version = from + 1; version <= to; version++) {
    const changes = changesOf(kinds, version);
    if (changes.size > 0) migrated = migrateNode(migrated, changes, 0);
  }
  return migrated;
}

const documentAndBody = 2;

type Changes = ReadonlyMap<string, (node: JsonNode) => JsonNode>;

function changesOf(kinds: readonly NodeKind[], version: number): Changes {
  return new Map(
    kinds.flatMap(({ name, migrations = [] }) =>
      migrations.filter((migration) => migration.version === version).map(({ migrate }) => [name, migrate] as const),
    ),
  );
}

function migrateNode(json: unknown, changes: Changes, depth: number): unknown {
  if (Array.isArray(json)) return json.map((part) => migrateNode(part, changes, depth));
  if (!isJsonNode(json) || depth > documentAndBody + deepest) return json;
  const node = Array.isArray(json.content)
    ? { ...json, content: json.content.map((part) => migrateNode(part, changes, depth + 1)) }
    : json;
  return changes.get(node.type)?.(node) ?? node;
}

function isJsonNode(json: unknown): json is JsonNode {
  return (
    typeof json === 'object' &&
    json !== null &&
    Object.hasOwn(json, 'type') &&
    typeof (json as JsonNode).type === 'string'
  );
}
