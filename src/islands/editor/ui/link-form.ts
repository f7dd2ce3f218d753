import type { MarkType } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { EditorContext } from '../context.ts';
import { editorSchema } from '../editor-schema.ts';
import { linkAddress } from '../link-address.ts';
import { ask } from './panel.ts';

const link = editorSchema.marks['link'] as MarkType;

/** Asks for the address of a link over the chosen words, or of the link that the cursor is in; with no words, the address becomes them. */
export function linkCommand({ panel, words }: EditorContext): Command {
  return (state, _dispatch, view) => {
    const { $from, $to } = state.selection;
    if (!view?.editable || !$from.sameParent($to) || !$from.parent.type.allowsMarkType(link)) return false;
    const range = linkAround(state) ?? { from: $from.pos, to: $to.pos, href: '' };
    ask(panel, {
      label: words.address,
      value: range.href,
      inputMode: 'url',
      apply: words.apply,
      cancel: words.cancel,
      ...(range.href !== '' && {
        more: { label: words.remove, act: () => view.dispatch(view.state.tr.removeMark(range.from, range.to, link)) },
      }),
      closed: () => view.focus(),
      take: (text) => {
        const href = linkAddress(text);
        if (!href) return words.noAddress;
        view.dispatch(setLink(view, range, href));
        return null;
      },
    });
    return true;
  };
}

function setLink(view: EditorView, { from, to }: { from: number; to: number }, href: string): Transaction {
  const transaction = view.state.tr;
  const mark = link.create({ href });
  if (from === to) return transaction.insert(from, editorSchema.text(href, [mark])).removeStoredMark(link);
  transaction.removeMark(from, to, link).addMark(from, to, mark);
  return transaction.setSelection(TextSelection.create(transaction.doc, to)).removeStoredMark(link);
}

/** The whole of the link that the cursor is in. */
function linkAround({ selection }: EditorState): { from: number; to: number; href: string } | null {
  const { $from } = selection;
  const found = link.isInSet($from.marks()) ?? ($from.nodeAfter ? link.isInSet($from.nodeAfter.marks) : undefined);
  if (!found) return null;
  let [from, to] = [$from.pos, $from.pos];
  const start = $from.start();
  $from.parent.forEach((node, offset) => {
    const [begin, end] = [start + offset, start + offset + node.nodeSize];
    if (found.isInSet(node.marks) && begin <= to && end >= from) {
      from = Math.min(from, begin);
      to = Math.max(to, end);
    }
  });
  return { from, to, href: found.attrs['href'] as string };
}
