import { type Command, Selection, TextSelection } from 'prosemirror-state';
import { editorSchema } from '../editor-schema.ts';

/** Goes on from headline to standfirst, and from there to the text: these have one line each. */
export const leaveHead: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const name = $from.parent.type.name;
  if (name !== 'headline' && name !== 'standfirst') return false;
  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  if (next && dispatch) dispatch(state.tr.setSelection(next).scrollIntoView());
  return true;
};

/** Puts a paragraph after the block of the body that the cursor is in, and goes there. */
export const leaveBlock: Command = (state, dispatch) => {
  const { $to } = state.selection;
  if ($to.depth < 2 && !('node' in state.selection)) return false;
  const after = $to.depth < 2 ? $to.pos : $to.after(2);
  if (state.doc.resolve(after).parent.type.name !== 'body') return false;
  if (dispatch) {
    const transaction = state.tr.insert(after, editorSchema.node('paragraph'));
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView());
  }
  return true;
};

/** In an empty last line of a box (facts, key points, a live post), leaves it: the line goes, a paragraph follows the box. */
export const leaveBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const box = boxDepth(state.selection);
  if (!empty || box === null || $from.parent.content.size > 0) return false;
  const isLast = Array.from({ length: $from.depth - box }, (_, level) => level + box).every(
    (depth) => $from.index(depth) === $from.node(depth).childCount - 1,
  );
  const line = $from.depth - (box + 1);
  const isInList = line > 0;
  if (!isLast || (isInList && $from.node(box).type.name !== 'key_points')) return false;
  if ($from.node(box).childCount === 1) return false;
  if (dispatch) {
    const transaction = state.tr.delete($from.before(box + 1), $from.after(box + 1));
    const after = transaction.mapping.map($from.after(box));
    transaction.insert(after, editorSchema.node('paragraph'));
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView());
  }
  return true;
};

function boxDepth({ $from }: Selection): number | null {
  for (let depth = $from.depth - 1; depth > 0; depth--)
    if (['fact_box', 'key_points', 'live_post', 'quote'].includes($from.node(depth).type.name)) return depth;
  return null;
}

/** Exchanges the block of the body that the cursor is in with its neighbour. */
export function moveBlock(by: -1 | 1): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.node(1)?.type.name !== 'body' && $from.parent.type.name !== 'body') return false;
    const index = $from.index(1);
    const body = $from.node(1);
    const other = index + by;
    // A cursor between blocks may stand after the last.
    if (index >= body.childCount || other < 0 || other >= body.childCount) return false;
    if (!dispatch) return true;
    const start = $from.posAtIndex(index, 1);
    const block = body.child(index);
    const neighbour = body.child(other);
    const offset = state.selection.from - start;
    const transaction = state.tr.delete(start, start + block.nodeSize);
    const to = by < 0 ? start - neighbour.nodeSize : start + neighbour.nodeSize;
    transaction.insert(to, block);
    const selection = Selection.near(transaction.doc.resolve(Math.min(to + offset, to + block.nodeSize - 1)));
    dispatch(transaction.setSelection(selection).scrollIntoView());
    return true;
  };
}
