import type { EditorState, Plugin } from 'prosemirror-state';
import { type Command, NodeSelection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Span } from '../../../story/passage.ts';
import type { EditorContext } from '../context.ts';
import { unsentSteps, versionOf } from '../together/receive.ts';
import { make } from '../ui/make.ts';
import { composeCard } from './compose-card.ts';
import { remarkActs, type Trouble } from './remark-acts.ts';
import { remarkBoard } from './remark-board.ts';
import { marksOf, remarkMarks, showDraft, showRemarks } from './remark-marks.ts';
import type { ToldRemark } from './told-remark.ts';

/** Notes and suggestions in an open editor. */
export interface Remarks {
  readonly dom: HTMLElement;
  /** Opens the list, and says how many are open. */
  readonly opener: HTMLButtonElement;
  readonly plugin: () => Plugin;
  readonly note: Command;
  readonly suggest: Command;
  readonly next: Command;
  told(remarks: readonly ToldRemark[]): void;
  /** Called when rights have changed. */
  refresh(): void;
}

export interface RemarksParts {
  readonly story: string;
  readonly writer: string;
  readonly context: EditorContext;
  readonly cancel: string;
  readonly view: () => EditorView | null;
  readonly mayWrite: () => boolean;
}

/** How long a new remark waits for what was typed before it to be on disk, in milliseconds. */
const patience = 8000;

export function openRemarks({ story, writer, context, cancel, view, mayWrite }: RemarksParts): Remarks {
  const words = context.words.remarks;
  const acts = remarkActs(story, words.notSent);
  const opener = make('button', { class: 'open-remarks' }, words.open(0));
  let people: readonly string[] = [];
  let known: ReadonlySet<string> | null = null;
  const board = remarkBoard({
    words,
    acts,
    writer,
    cancel,
    list: `/newsroom/stories/${story}/remarks`,
    mayWrite,
    view,
    closeText: context.words.close,
    people: () => people,
    when: timeTeller(context.timeZone),
    toPassage: (id) => goTo(id, false),
  });
  const goTo = (id: string, hasFocus: boolean) => {
    const now = view();
    const span = now && marksOf(now.state).remarks.find(({ told }) => told.id === id)?.span;
    if (!now || !span) return;
    now.dispatch(now.state.tr.setSelection(TextSelection.near(now.state.doc.resolve(span.from))).scrollIntoView());
    if (hasFocus) board.show(id, true);
    else now.focus();
  };
  const compose = (kind: 'note' | 'suggestion', passage: (state: EditorState) => Span | null): Command => {
    return (state) => {
      const now = view();
      const begun = board.composing();
      // What was begun is not given up for something else.
      if (begun) {
        board.open();
        begun.querySelector('textarea')?.focus();
        return true;
      }
      const span = passage(state);
      if (!now || !span) return false;
      now.dispatch(showDraft(now.state, span));
      const exact = state.doc.textBetween(span.from, span.to, '\n', '\n');
      const closed = () => {
        const open = view();
        if (open) open.dispatch(showDraft(open.state, null));
        board.compose(null);
        open?.focus();
      };
      const send = (fields: Readonly<Record<string, string>>) => sendWhenSaved(kind, fields);
      const card = composeCard({ kind, exact, words, cancel, acts, send, closed });
      board.compose(card);
      const field = card.querySelector('textarea');
      field?.focus({ preventScroll: true });
      // Other words take the place of those that are there.
      field?.select();
      card.scrollIntoView({ block: 'nearest' });
      return true;
    };
  };
  /** Places are those of the text that everybody has: what was typed before is waited for. */
  const sendWhenSaved = async (
    kind: 'note' | 'suggestion',
    fields: Readonly<Record<string, string>>,
  ): Promise<Trouble> => {
    const until = performance.now() + patience;
    for (;;) {
      const state = view()?.state;
      if (!state) return words.notSent;
      const span = marksOf(state).draft;
      if (!span) return words.passageGone;
      if (unsentSteps(state).length === 0) {
        const places = { version: String(versionOf(state)), from: String(span.from), to: String(span.to) };
        return acts.make(kind, { ...fields, ...places });
      }
      if (performance.now() > until) return words.notSent;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  };
  opener.addEventListener('click', () => {
    board.open();
    const first = board.dom.querySelector<HTMLElement>('.remark-card, .close-remarks');
    first?.focus();
  });
  return {
    dom: board.dom,
    opener,
    plugin: () => remarkMarks(board.refresh, (id) => board.show(id, false)),
    note: compose('note', passageOfNote),
    suggest: compose('suggestion', passageOfSuggestion),
    next: (state) => {
      const open = marksOf(state)
        .remarks.filter(({ told, span }) => told.settled === null && span)
        .toSorted((a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0));
      // From the card that is looked at, else from the cursor.
      const looked = document.activeElement?.closest<HTMLElement>('.remark-card')?.dataset['remark'];
      const from = open.find(({ told }) => told.id === looked)?.span?.from ?? state.selection.from;
      const next = open.find(({ span }) => (span?.from ?? 0) > from) ?? open[0];
      if (!next) return false;
      goTo(next.told.id, true);
      return true;
    },
    told: (remarks) => {
      const now = view();
      if (!now) return;
      now.updateState(now.state.apply(showRemarks(now.state, remarks)));
      const open = remarks.filter(({ settled }) => settled === null);
      opener.textContent = words.open(open.length);
      const come = open.find(({ id, maker }) => known && !known.has(id) && maker !== writer);
      if (come) context.say(words.came(come.by));
      known = new Set(remarks.map(({ id }) => id));
      board.refreshNow();
      if (people.length > 0 || !remarks.some(({ thread }) => thread.some(({ text }) => text.includes('@')))) return;
      void acts.people().then((names) => {
        people = names;
        board.refresh();
      });
    },
    refresh: board.refresh,
  };
}

/** What is chosen; with a mere cursor the line that it is in. */
function passageOfNote({ selection }: EditorState): Span | null {
  const { $from, from, to } = selection;
  if (from < to) return { from, to };
  return $from.parent.content.size > 0 && $from.parent.isTextblock ? { from: $from.start(), to: $from.end() } : null;
}

/** What is chosen of the first line of it; with a mere cursor the place between two letters. */
function passageOfSuggestion({ selection }: EditorState): Span | null {
  const { $from, from, to } = selection;
  if (selection instanceof NodeSelection || !$from.parent.isTextblock) return null;
  return { from, to: Math.min(to, $from.end()) };
}

function timeTeller(timeZone: string): (at: number) => string {
  const { lang } = document.documentElement;
  const locale = `${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  const day = { day: 'numeric', month: 'short' } as const;
  const ofToday = new Intl.DateTimeFormat(locale, time);
  const ofAnotherDay = new Intl.DateTimeFormat(locale, { ...day, ...time });
  const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone });
  return (at) => (dayOf.format(at) === dayOf.format(Date.now()) ? ofToday : ofAnotherDay).format(at);
}
