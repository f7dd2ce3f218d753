import { closeHistory } from 'prosemirror-history';
import { type Command, TextSelection } from 'prosemirror-state';
import type { EditorContext } from '../context.ts';
import { everyMark, type HouseMark, markAt } from './house-marks.ts';
import type { LeftHere } from './left-here.ts';

/** Puts the preferred form in the place of what is marked where the cursor is. */
export const usePreferred: Command = (state, dispatch) => {
  const mark = markAt(state, state.selection.head);
  if (!mark || mark.match.instead === null) return false;
  const { from, to } = mark;
  if (dispatch) {
    const transaction = state.tr.insertText(mark.match.instead, from, to);
    transaction.setSelection(TextSelection.near(transaction.doc.resolve(transaction.mapping.map(to)), -1));
    // Undone by itself, whatever was typed just before.
    dispatch(closeHistory(transaction).scrollIntoView());
  }
  return true;
};

/** Leaves what is marked where the cursor is as it stands, in the whole story. */
export function leaveAsItIs(left: LeftHere, again: () => void): Command {
  return (state, dispatch) => {
    const mark = markAt(state, state.selection.head);
    if (!mark) return false;
    if (dispatch) {
      left.leave(mark.match.rule.id, mark.found);
      again();
    }
    return true;
  };
}

/** Goes to the next mark of the text, or (`-1`) to the one before; from the last on to the first. */
export function goToMark(by: 1 | -1, { words, say }: Pick<EditorContext, 'words' | 'say'>): Command {
  return (state, dispatch, view) => {
    const marks = everyMark(state);
    const { head } = state.selection;
    const next =
      by === 1
        ? (marks.find(({ from }) => from > head) ?? marks[0])
        : (marks.findLast(({ to }) => to < head) ?? marks.at(-1));
    if (!dispatch) return true;
    if (!next) say(words.house.none);
    else if (view) selectMark(next)(state, dispatch, view);
    return true;
  };
}

/** Puts the cursor into a mark. */
export function selectMark({ from }: Pick<HouseMark, 'from'>): Command {
  return (state, dispatch, view) => {
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, from)).scrollIntoView());
    view?.focus();
    return true;
  };
}
