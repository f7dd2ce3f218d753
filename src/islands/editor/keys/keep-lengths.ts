import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { longestHeadline, longestStandfirst } from '../../../story/document-limits.ts';

/** Marks a transaction of what was written before, and of which nothing may go: it is taken whole, and the server says what is too long. */
export const writtenBefore = 'writtenBefore';

type Part = 'headline' | 'standfirst';

const limits: Readonly<Record<Part, number>> = { headline: longestHeadline, standfirst: longestStandfirst };

/**
 * Takes nothing more into a headline or standfirst than the archive does, rather than to let somebody write what will never be saved. What others
 * write is taken in any case: two who write at once may exceed it together.
 */
export function keepLengths(tell: (part: Part, most: number) => void): Plugin {
  return new Plugin({
    filterTransaction: (transaction, { doc }) => {
      const isOwn = transaction.getMeta('rebased') === undefined && !transaction.getMeta(writtenBefore);
      const part = transaction.docChanged && isOwn ? tooLong(transaction, doc) : null;
      if (part) tell(part, limits[part]);
      return part === null;
    },
  });
}

/** The part that a change makes longer than it may be; null where none, or none that was not longer before. */
function tooLong(transaction: Transaction, before: Node): Part | null {
  for (const part of ['headline', 'standfirst'] as const) {
    const length = lengthOf(transaction.doc, part);
    if (length > limits[part] && length > lengthOf(before, part)) return part;
  }
  return null;
}

/** In code points, as the archive counts. */
function lengthOf(document: Node, part: Part): number {
  const text = document.children.find(({ type }) => type.name === part)?.textContent ?? '';
  return text.length > limits[part] ? [...text].length : text.length;
}
