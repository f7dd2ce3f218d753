import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { insertActs } from '../blocks/insert-block.ts';
import type { EditorContext } from '../context.ts';
import { type BlockName, blockNames } from '../words/editor-words.ts';
import { make } from './make.ts';
import { placeAtLine, type Side } from './place-at-line.ts';

/** What stands between a slash at the beginning of a paragraph and the cursor; null where there is no such thing. */
function typedAfterSlash(view: EditorView): string | null {
  const { empty, $from } = view.state.selection;
  if (!empty || $from.parent.type.name !== 'paragraph') return null;
  const text = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  return /^\/[^\s/]{0,20}$/u.test(text) && $from.parentOffset === $from.parent.content.size ? text.slice(1) : null;
}

/** The menu of blocks that a slash opens. The keys are the list's while it is open: arrows, Enter, Escape. */
export function slashMenu(context: EditorContext): Plugin {
  const { words, say } = context;
  const list = make('ul', { class: 'slash', role: 'listbox', label: words.insert });
  list.id = 'editor-slash';
  // It scrolls, so it can be come to; the keys are heard in the text.
  list.tabIndex = 0;
  let offered: readonly BlockName[] = [];
  let chosen = 0;
  let refusedAt: string | null = null;
  let side: Side | null = null;

  const close = (view: EditorView) => {
    if (list.hidden) return;
    offered = [];
    side = null;
    list.hidden = true;
    view.dom.removeAttribute('aria-activedescendant');
    view.dom.removeAttribute('aria-controls');
  };
  const take = (view: EditorView, name: BlockName) => {
    const { $from } = view.state.selection;
    close(view);
    view.dispatch(view.state.tr.delete($from.start(), $from.pos));
    insertActs[name](view, context);
  };
  const show = (view: EditorView) => {
    list.replaceChildren(
      ...offered.map((name, index) => {
        const line = make('li', { role: 'option', 'aria-selected': String(index === chosen) }, words.blocks[name]);
        line.id = `editor-slash-${name}`;
        line.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(view, name);
        });
        return line;
      }),
    );
    list.hidden = false;
    side = placeAtLine(view, view.state.selection.from, list, 4, side);
    // Where the window is too low for it on either side.
    list.scrollIntoView({ block: 'nearest' });
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
    view.dom.setAttribute('aria-controls', list.id);
    view.dom.setAttribute('aria-activedescendant', `editor-slash-${offered[chosen]}`);
    say(words.blocks[offered[chosen] ?? 'paragraph']);
  };
  const look = (view: EditorView) => {
    const typed = typedAfterSlash(view);
    if (typed === null) refusedAt = null;
    if (typed === null || refusedAt !== null || !view.editable) return close(view);
    const found = blockNames.filter((name) => matches(words.blocks[name], name, typed));
    if (found.length === 0) return close(view);
    if (found.join() !== offered.join()) chosen = 0;
    offered = found;
    show(view);
  };
  return new Plugin({
    view: (view) => {
      view.dom.after(list);
      list.hidden = true;
      return {
        update: (_view, before) => {
          if (before.doc !== view.state.doc || !before.selection.eq(view.state.selection)) look(view);
        },
        destroy: () => list.remove(),
      };
    },
    props: {
      handleDOMEvents: {
        blur: (view) => {
          close(view);
          return false;
        },
      },
      handleKeyDown: (view, event) => {
        if (offered.length === 0) return false;
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step !== 0) {
          chosen = (chosen + step + offered.length) % offered.length;
          show(view);
          return true;
        }
        const name = offered[chosen];
        if (event.key === 'Enter' && name) {
          take(view, name);
          return true;
        }
        if (event.key !== 'Escape') return false;
        refusedAt = 'here';
        close(view);
        return true;
      },
    },
  });
}

function matches(label: string, name: BlockName, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return [label.toLowerCase(), name.replace('_', '')].some((text) =>
    text.split(' ').some((word, index) => (index === 0 ? text : word).startsWith(wanted)),
  );
}
