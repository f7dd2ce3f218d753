import type { Attrs } from 'prosemirror-model';
import { nodeKinds } from '../../story/schema.ts';

const kinds = new Map(nodeKinds.map((kind) => [kind.name, kind]));

/** A block's attributes in the form that the archive takes; null where it takes no such block. */
export function blockAttributes(name: string, given: Attrs): Record<string, unknown> | null {
  const attrs: Record<string, unknown> = {};
  for (const [attribute, { read, default: usual }] of Object.entries(kinds.get(name)?.attributes ?? {})) {
    const value = read(given[attribute] === undefined ? usual : given[attribute]);
    if (!value.ok) return null;
    attrs[attribute] = value.value;
  }
  return attrs;
}
