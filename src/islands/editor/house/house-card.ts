import { type Command, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { EditorContext } from '../context.ts';
import { make } from '../ui/make.ts';
import { placeAtLine } from '../ui/place-at-line.ts';
import { usePreferred } from './house-acts.ts';
import { type HouseMark, markAt } from './house-marks.ts';

/** Beside a mark that the cursor is in: the preferred form, why, and what can be done. The cursor stays in the text. */
export function houseCard(context: EditorContext, leave: Command, isMac: boolean): Plugin {
  const { words, say } = context;
  const card = make('div', { class: 'house-card', role: 'group', label: words.house.title });
  card.dir = document.documentElement.dir;
  card.hidden = true;
  card.addEventListener('mousedown', (event) => event.preventDefault());
  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (!card.contains(relatedTarget as Node | null)) hide();
  });
  const mod = isMac ? '⌘' : 'Ctrl+';
  let shown: HouseMark | null = null;
  let closed: number | null = null;
  const hide = () => {
    shown = null;
    // Said again with every key, it has the browser look over the page's styles for what it changes.
    if (!card.hidden) card.hidden = true;
  };
  const button = (view: EditorView, text: string, keys: string, command: Command) =>
    make(
      'button',
      {
        onclick: () => {
          command(view.state, view.dispatch);
          view.focus();
        },
      },
      text,
      make('kbd', {}, keys),
    );
  const show = (view: EditorView, mark: HouseMark) => {
    const { instead, rule } = mark.match;
    const told = instead === null ? words.house.avoid : words.house.instead(instead);
    const why = make('span', { class: 'why' }, rule.why);
    why.dir = 'auto';
    card.replaceChildren(
      make('p', {}, told, ...(rule.why === '' ? [] : [' ', why])),
      ...(instead === null || !view.editable ? [] : [button(view, words.house.use, `${mod}.`, usePreferred)]),
      button(view, words.house.leave, isMac ? '⇧⌘.' : 'Ctrl+Shift+.', leave),
    );
    card.hidden = false;
    placeAtLine(view, mark.from, card, 6, null);
    if (shown?.match !== mark.match) say([told, rule.why].filter(Boolean).join(' '));
    shown = mark;
  };
  const look = (view: EditorView) => {
    const { selection } = view.state;
    const mark = selection.empty && view.hasFocus() ? markAt(view.state, selection.head) : null;
    if (!mark) {
      closed = null;
      hide();
    } else if (closed !== mark.from) show(view, mark);
  };
  return new Plugin({
    view: (view) => {
      view.dom.after(card);
      return { update: look, destroy: () => card.remove() };
    },
    props: {
      handleDOMEvents: {
        blur: (_, event) => {
          if (!card.contains(event.relatedTarget as Node | null)) hide();
          return false;
        },
      },
      handleKeyDown: (_, event) => {
        if (event.key !== 'Escape' || !shown) return false;
        closed = shown.from;
        hide();
        return true;
      },
    },
  });
}
