import type { EditorView } from 'prosemirror-view';
import { make } from '../ui/make.ts';
import type { CardParts, Edit } from './card-parts.ts';
import { type Laid, layOutCards } from './lay-out-cards.ts';
import { type CardState, remarkCard } from './remark-card.ts';
import { marksOf, type PlacedRemark, showCurrent } from './remark-marks.ts';
import { nameOfSaying } from './saying-in-card.ts';

/** Where remarks are read and answered: a margin beside the text where there is room, else a sheet over the page that is opened. */
export interface RemarkBoard {
  readonly dom: HTMLElement;
  /** Shows what is there now, a moment later: keys are not kept waiting. */
  refresh(): void;
  /** The same at once: what was told with the text stands beside it from the first. */
  refreshNow(): void;
  open(): void;
  close(): void;
  /** The card of a remark, shown. */
  show(id: string, hasFocus: boolean): void;
  compose(card: HTMLElement | null): void;
  /** The card in which something is being written; null where there is none. */
  composing(): HTMLElement | null;
}

export interface BoardParts extends Omit<CardParts, 'people' | 'edits' | 'redraw'> {
  readonly closeText: string;
  readonly view: () => EditorView | null;
  readonly mayWrite: () => boolean;
  readonly people: () => readonly string[];
}

/** How long the text is left alone before cards follow it, in milliseconds. */
const pause = 120;
/** How much room, in CSS pixels, a text with a margin beside it takes. */
const roomForMargin = 820;

export function remarkBoard(parts: BoardParts): RemarkBoard {
  const { words } = parts;
  const none = make('p', { class: 'none' }, words.none);
  const cards = make('div', { class: 'cards' });
  const settled = make('details', { class: 'settled' });
  const close = make('button', { class: 'close-remarks' }, parts.closeText);
  const title = make('h2', {}, words.title);
  const dom = make('aside', { class: 'remarks', label: words.title }, title, close, none, cards, settled);
  dom.hidden = true;
  const drawn = new Map<string, { readonly as: string; readonly card: HTMLElement }>();
  const edits = new Map<string, Edit>();
  let composing: HTMLElement | null = null;
  let isOpen = false;
  let isWaiting = false;

  const isMargin = () => dom.dataset['place'] === 'margin';
  const refreshNow = () => {
    isWaiting = false;
    const view = parts.view();
    if (!view) return;
    const { remarks, current } = marksOf(view.state);
    if (remarks.length === 0 && !composing && !isOpen) {
      if (!dom.hidden) dom.hidden = true;
      return;
    }
    place(dom);
    if (dom.hidden === (isMargin() || isOpen)) dom.hidden = !dom.hidden;
    const open = remarks.filter(({ told }) => told.settled === null).toSorted(inOrderOfText);
    const over = remarks.filter(({ told }) => told.settled !== null);
    none.hidden = open.length > 0 || composing !== null;
    fill(cards, [...(composing ? [composing] : []), ...open.map((remark) => draw(view, remark))]);
    settled.hidden = over.length === 0;
    const summary = settled.querySelector('summary') ?? make('summary');
    summary.textContent = words.settled(over.length);
    fill(settled, [summary, ...over.map((remark) => draw(view, remark))]);
    for (const { card } of drawn.values()) card.classList.toggle('current', card.dataset['remark'] === current);
    if (isMargin() && !dom.hidden) layOut(view, open);
    else cards.style.blockSize = '';
  };
  const draw = (view: EditorView, { told, span }: PlacedRemark): HTMLElement => {
    const says = span ? view.state.doc.textBetween(span.from, span.to, '\n', '\n') : null;
    const state: CardState = { isGone: !span, isUntouched: says === told.exact, mayWrite: parts.mayWrite() };
    const people = parts.people();
    const editing = told.thread.map((_, index) => edits.has(nameOfSaying(told, index)));
    const as = JSON.stringify([told, state, people.length, editing]);
    const before = drawn.get(told.id);
    if (before?.as === as) return before.card;
    const field = before?.card.querySelector<HTMLTextAreaElement>('.answer textarea');
    const had = before?.card.contains(document.activeElement) ?? false;
    const card = remarkCard(told, state, { ...parts, people, edits, redraw: refreshNow }, field?.value ?? '');
    drawn.set(told.id, { as, card });
    before?.card.replaceWith(card);
    if (had && told.settled) view.focus();
    else if (had) (card.querySelector<HTMLElement>('.edit-form textarea, .answer textarea') ?? card).focus();
    return card;
  };
  const layOut = (view: EditorView, open: readonly PlacedRemark[]) => {
    const { top } = cards.getBoundingClientRect();
    const wanted = (at: number | undefined) => (at === undefined ? null : view.coordsAtPos(at).top - top);
    const laid: Laid[] = open.flatMap(({ told, span }) => {
      const card = drawn.get(told.id)?.card;
      return card ? [{ card, wanted: wanted(span?.from) }] : [];
    });
    const { draft, current } = marksOf(view.state);
    if (composing) laid.push({ card: composing, wanted: wanted(draft?.from) });
    const looked = composing ?? drawn.get(current ?? '')?.card ?? null;
    cards.style.blockSize = `${layOutCards(laid, looked)}px`;
  };
  const board: RemarkBoard = {
    dom,
    refresh: () => {
      if (!isWaiting) setTimeout(refreshNow, pause);
      isWaiting = true;
    },
    refreshNow,
    open: () => {
      isOpen = true;
      refreshNow();
    },
    close: () => {
      isOpen = false;
      refreshNow();
      parts.view()?.focus();
    },
    show: (id, hasFocus) => {
      isOpen = true;
      refreshNow();
      const card = drawn.get(id)?.card;
      card?.scrollIntoView({ block: 'nearest' });
      if (!isMargin()) keepInSight(dom, parts.view(), id);
      if (hasFocus) card?.focus({ preventScroll: true });
    },
    composing: () => composing,
    compose: (card) => {
      composing = card;
      isOpen = isOpen || card !== null;
      refreshNow();
    },
  };
  close.addEventListener('click', board.close);
  dom.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (isMargin()) parts.view()?.focus();
    else board.close();
  });
  // A card that is looked at is told from the others, in the text too, and has more to it.
  dom.addEventListener('focusin', ({ target }) => {
    const id = (target as HTMLElement).closest<HTMLElement>('.remark-card')?.dataset['remark'];
    const view = parts.view();
    if (view && id && marksOf(view.state).current !== id) view.dispatch(showCurrent(view.state, id));
    board.refresh();
  });
  dom.addEventListener('focusout', board.refresh);
  // What is written here is kept nowhere else yet.
  addEventListener('beforeunload', (event) => {
    const fields = [...dom.querySelectorAll('textarea')];
    if (fields.some(({ value, defaultValue }) => value !== defaultValue)) event.preventDefault();
  });
  // Cards grow with their answers, the text with its window.
  new ResizeObserver(board.refresh).observe(cards);
  addEventListener('resize', board.refresh);
  return board;
}

/** Those whose passage is gone come last. */
function inOrderOfText(one: PlacedRemark, other: PlacedRemark): number {
  return (one.span?.from ?? Number.MAX_SAFE_INTEGER) - (other.span?.from ?? Number.MAX_SAFE_INTEGER);
}

/** Whether there is room for a margin beside the text. */
function place(dom: HTMLElement): void {
  const around = dom.closest<HTMLElement>('.story-text') ?? dom.closest('main');
  const name = (around?.clientWidth ?? 0) >= roomForMargin ? 'margin' : 'sheet';
  if (dom.dataset['place'] !== name) dom.dataset['place'] = name;
}

/** Scrolls a passage out from below the sheet, where that lies over it. */
function keepInSight(dom: HTMLElement, view: EditorView | null, id: string): void {
  const span = view && marksOf(view.state).remarks.find(({ told }) => told.id === id)?.span;
  if (!view || !span) return;
  const sheet = dom.getBoundingClientRect();
  const passage = view.coordsAtPos(span.to);
  const isBelow = sheet.width >= document.documentElement.clientWidth && passage.bottom > sheet.top;
  if (isBelow) scrollBy({ top: passage.bottom - sheet.top + 16 });
}

/** Puts elements into one, in order, without taking out what is to stay: it may have the focus. */
function fill(parent: HTMLElement, wanted: readonly HTMLElement[]): void {
  for (const child of [...parent.children]) if (!wanted.includes(child as HTMLElement)) child.remove();
  wanted.forEach((element, index) => {
    if (parent.children[index] !== element) parent.insertBefore(element, parent.children[index] ?? null);
  });
}
