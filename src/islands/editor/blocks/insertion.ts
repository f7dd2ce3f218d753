import { Fragment, type Node } from 'prosemirror-model';
import { type EditorState, NodeSelection, Selection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { editorSchema } from '../editor-schema.ts';

/** Puts a block where the cursor is: in place of an empty paragraph, else after the block that the cursor is in. */
export function insert(view: EditorView, block: Node): void {
  view.dispatch(insertion(view.state, block).scrollIntoView());
  view.focus();
}

/** The same as a transaction. A block that may not stand where the cursor is goes to the body, below the block that holds the cursor. */
export function insertion(state: EditorState, ...blocks: readonly Node[]): Transaction {
  const { $from } = state.selection;
  const first = blocks[0] as Node;
  const transaction = state.tr;
  for (let depth = $from.depth; depth > 0; depth--) {
    const holder = $from.node(depth - 1);
    const index = $from.index(depth - 1);
    const block = $from.node(depth);
    const isEmpty = block.type.name === 'paragraph' && block.content.size === 0;
    if (isEmpty && holder.canReplaceWith(index, index + 1, first.type)) {
      transaction.replaceWith($from.before(depth), $from.after(depth), blocks);
      return follow(transaction, $from.before(depth), Fragment.from(blocks).size);
    }
    if (holder.canReplaceWith(index + 1, index + 1, first.type)) {
      transaction.insert($from.after(depth), blocks);
      return follow(transaction, $from.after(depth), Fragment.from(blocks).size);
    }
  }
  // From headline and standfirst, and from between blocks: what is chosen, or the beginning of the text.
  const at = bodyPlace(state);
  transaction.insert(at, blocks);
  return follow(transaction, at, Fragment.from(blocks).size);
}

/** Behind what was put in: into it where it has text; else to a paragraph after it, which is made where there is none. */
function follow(transaction: Transaction, at: number, size: number): Transaction {
  const block = transaction.doc.nodeAt(at);
  if (block && !block.isAtom && block.type.name !== 'gallery')
    return transaction.setSelection(Selection.near(transaction.doc.resolve(at + 1)));
  const after = transaction.doc.resolve(at + size);
  if (!after.nodeAfter && after.parent.type.name === 'body')
    transaction.insert(at + size, editorSchema.node('paragraph'));
  return transaction.setSelection(Selection.near(transaction.doc.resolve(at + size), 1));
}

function bodyPlace(state: EditorState): number {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.$from.parent.type.name === 'body') return selection.to;
  if (selection.$from.parent.type.name === 'body') return selection.from;
  const [headline, standfirst] = state.doc.children;
  return (headline?.nodeSize ?? 0) + (standfirst?.nodeSize ?? 0) + 1;
}
