import type { Node } from 'prosemirror-model';
import type { Span } from '../../story/passage.ts';

/**
 * Where a document is other than one before it: places of the newer one, with what touches them; null where it is nowhere. Costs one look at
 * each block, and only at blocks that are not the very same it looks further.
 */
export function changedRange(before: Node, after: Node): Span | null {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null) return null;
  // Where the same words stand twice, one end is found before the other.
  const [from, to] = [Math.min(start, end.b), Math.max(start, end.b)];
  return { from: Math.max(0, from - 1), to: Math.min(after.content.size, to + 1) };
}
