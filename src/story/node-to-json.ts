import type { Mark, Node } from 'prosemirror-model';

/** A node as plain JSON in its canonical order of keys: type, attrs, text, marks, content; each only where there is any. */
export type NodeJson = Readonly<Record<string, unknown>> & { readonly type: string };

/** Writes a node as JSON. */
export function nodeToJson(node: Node): NodeJson {
  const json: Record<string, unknown> & { type: string } = withAttributes(node.type.name, node.attrs);
  if (node.isText) json['text'] = node.text;
  if (node.isText && node.marks.length > 0) json['marks'] = node.marks.map(markToJson);
  if (node.childCount > 0) json['content'] = node.children.map(nodeToJson);
  return json;
}

function markToJson(mark: Mark): NodeJson {
  return withAttributes(mark.type.name, mark.attrs);
}

function withAttributes(
  type: string,
  attrs: Readonly<Record<string, unknown>>,
): { type: string } & Record<string, unknown> {
  for (const _ in attrs) return { type, attrs: { ...attrs } };
  return { type };
}
