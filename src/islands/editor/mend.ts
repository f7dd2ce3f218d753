import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { unprintable } from '../../kit/text.ts';
import { mendTable } from './blocks/mend-table.ts';
import { changedRange } from './changed-range.ts';

/**
 * Brings the document back to what the archive takes, in the same moment in which a change leaves it otherwise: a row of another
 * length where two people changed one table at once, a gallery whose last picture went, signs that no text may hold.
 */
export function mend(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, state) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const transaction = state.tr;
      const { doc } = state;
      const changed = changedRange(before.doc, doc);
      if (!changed) return null;
      doc.nodesBetween(changed.from, changed.to, (node, at) => {
        if (node.type.name === 'table') mendTable(transaction, node, at);
        if (node.type.name === 'gallery' && node.childCount === 0) removeBlock(transaction, node, at);
        if (node.isTextblock) mendText(transaction, node, at);
        return !node.isTextblock;
      });
      return transaction.docChanged ? transaction : null;
    },
  });
}

function removeBlock(transaction: Transaction, node: Node, at: number): void {
  const from = transaction.mapping.map(at);
  const to = from + node.nodeSize;
  const paragraph = node.type.schema.node('paragraph');
  const isAlone = transaction.doc.resolve(from).parent.childCount === 1;
  if (isAlone) transaction.replaceWith(from, to, paragraph);
  else transaction.delete(from, to);
}

function mendText(transaction: Transaction, block: Node, at: number): void {
  const allowed = block.type.spec.code ? 'lines' : 'line';
  block.forEach((node, offset) => {
    const text = node.text ?? '';
    if (unprintable(text, allowed) === null) return;
    for (const { index, 0: sign } of text.matchAll(/\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu)) {
      if (unprintable(sign, allowed) === null) continue;
      const from = transaction.mapping.map(at + 1 + offset + index);
      if (sign === '\t' || sign === '\n') transaction.insertText(' ', from, from + 1);
      else transaction.delete(from, from + sign.length);
    }
  });
}
