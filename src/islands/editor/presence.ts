import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { Person } from './together/messages.ts';
import { unsentSteps } from './together/receive.ts';
import { make } from './ui/make.ts';

const key = new PluginKey<DecorationSet>('presence');

/** How often others are told where this writer is, at most; in milliseconds. */
const tellEvery = 200;

/** Tells others where this writer is; false where it could not be told now. */
export interface Teller {
  here(anchor: number, head: number): boolean;
  away(): boolean;
}

/** Shows where others are, by name, and tells them where this writer is. */
export function presence(told: Teller): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => {
        const people: readonly Person[] | undefined = transaction.getMeta(key);
        return people ? decorate(transaction, people) : shown.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => teller(view, told),
  });
}

/** Puts others where they are, in the document that everybody has, through what only this editor has. */
export function showPeople(state: EditorState, people: readonly Person[]): Transaction {
  const mapped = people.map((person) => {
    const map = (place: number | null) =>
      place === null ? null : unsentSteps(state).reduce((at, step) => step.getMap().map(at), place);
    return { ...person, anchor: map(person.anchor), head: map(person.head) };
  });
  return state.tr.setMeta(key, mapped).setMeta('addToHistory', false);
}

function decorate({ doc }: Transaction, people: readonly Person[]): DecorationSet {
  const shown = people.flatMap(({ client, name, anchor, head }, index) => {
    if (anchor === null || head === null || Math.max(anchor, head) > doc.content.size) return [];
    const who = `who-${index % 6}`;
    const cursor = Decoration.widget(head, () => cursorOf(name, who), { key: `${client} ${name}`, side: 10 });
    if (anchor === head) return [cursor];
    return [Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), { class: `chosen ${who}` }), cursor];
  });
  return DecorationSet.create(doc, shown);
}

function cursorOf(name: string, who: string): HTMLElement {
  return make('span', { class: `cursor ${who}`, 'aria-hidden': 'true' }, make('bdi', {}, name));
}

function teller(view: EditorView, told: Teller) {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    const { anchor, head } = view.state.selection;
    const now = view.hasFocus() ? `${anchor} ${head}` : '';
    if (now === last) return;
    const isTold = now === '' ? told.away() : told.here(anchor, head);
    if (isTold) last = now;
    else soon();
  };
  const soon = () => {
    timer ??= setTimeout(tell, tellEvery);
  };
  view.dom.addEventListener('blur', soon);
  view.dom.addEventListener('focus', soon);
  return { update: soon, destroy: () => clearTimeout(timer) };
}
