import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { moveAlong } from '../../../story/move-passage.ts';
import type { Span } from '../../../story/passage.ts';
import { unsentSteps } from '../together/receive.ts';
import { make } from '../ui/make.ts';
import type { ToldRemark } from './told-remark.ts';

/** A remark with its place in this editor's text as it is now; null while its passage is gone. */
export interface PlacedRemark {
  readonly told: ToldRemark;
  readonly span: Span | null;
}

/** What an editor knows of remarks: all of them, the passage of one that is being written, and in whose passage the cursor is. */
export interface Marks {
  readonly remarks: readonly PlacedRemark[];
  readonly draft: Span | null;
  readonly current: string | null;
}

interface Shown extends Marks {
  readonly decorations: DecorationSet;
}

type Change = { readonly told: readonly ToldRemark[] } | { readonly draft: Span | null } | { readonly current: string };

const key = new PluginKey<Shown>('remarks');
const nothing: Marks = { remarks: [], draft: null, current: null };

export function marksOf(state: EditorState): Marks {
  return key.getState(state) ?? nothing;
}

/** Puts remarks where they are, in the document that everybody has, through what only this editor has. */
export function showRemarks(state: EditorState, told: readonly ToldRemark[]): Transaction {
  return change(state, { told });
}

/** Shows, or (null) shows no more, the passage that a remark is being written about. */
export function showDraft(state: EditorState, draft: Span | null): Transaction {
  return change(state, { draft });
}

/** Makes a passage stand out whose remark is looked at, until the cursor moves. */
export function showCurrent(state: EditorState, current: string): Transaction {
  return change(state, { current });
}

function change(state: EditorState, meta: Change): Transaction {
  return state.tr.setMeta(key, meta).setMeta('addToHistory', false);
}

/** Marks passages in the text, which follow as it is written. `changed` is told of all but mere moves. */
export function remarkMarks(changed: () => void, chosen: (id: string) => void): Plugin<Shown> {
  const look = (view: EditorView, id: string) => {
    view.dispatch(showCurrent(view.state, id));
    chosen(id);
  };
  return new Plugin<Shown>({
    key,
    state: {
      init: () => ({ ...nothing, decorations: DecorationSet.empty }),
      apply: (transaction, shown, before, after) => next(transaction, shown, before, after),
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
      handleDOMEvents: {
        // Words that are not in the text are no place of it.
        click: (view, { target }) => {
          const id = (target as HTMLElement).closest<HTMLElement>('.put-in')?.dataset['remark'];
          if (id) look(view, id);
          return id !== undefined;
        },
      },
      handleClick: (view, place) => {
        const found = at(marksOf(view.state).remarks, place);
        if (found) look(view, found);
        return false;
      },
    },
    view: () => ({
      update: ({ state }, before) => {
        const [now, then] = [marksOf(state), marksOf(before)];
        if (state.doc !== before.doc || now.current !== then.current || now.remarks !== then.remarks) changed();
      },
    }),
  });
}

function next(transaction: Transaction, shown: Shown, before: EditorState, after: EditorState): Shown {
  const meta: Change | undefined = transaction.getMeta(key);
  const moved = transaction.docChanged ? follow(shown, transaction) : shown;
  const remarks = meta && 'told' in meta ? placed(before, meta.told) : moved.remarks;
  const draft = meta && 'draft' in meta ? meta.draft : moved.draft;
  const current = meta && 'current' in meta ? meta.current : currentOf(transaction, shown, remarks, after);
  if (!meta && current === shown.current)
    return transaction.docChanged
      ? { ...moved, decorations: shown.decorations.map(transaction.mapping, transaction.doc) }
      : shown;
  const marks = { remarks, draft, current };
  return { ...marks, decorations: DecorationSet.create(transaction.doc, [...decorate(transaction.doc, marks)]) };
}

/** Whose passage the cursor came to; what is looked at stays that while the cursor does. */
function currentOf(
  { selectionSet, docChanged }: Transaction,
  shown: Shown,
  remarks: readonly PlacedRemark[],
  { selection }: EditorState,
): string | null {
  const isStill =
    !selectionSet && !docChanged && remarks.some(({ told }) => told.id === shown.current && !told.settled);
  return isStill || !selection.empty ? shown.current : at(remarks, selection.from);
}

function follow({ remarks, draft, ...rest }: Shown, { mapping }: Transaction): Shown {
  return {
    ...rest,
    remarks: remarks.map((remark) => ({ ...remark, span: remark.span && moveAlong(remark.span, mapping) })),
    draft: draft && moveAlong(draft, mapping),
  };
}

function placed(state: EditorState, told: readonly ToldRemark[]): readonly PlacedRemark[] {
  const maps = unsentSteps(state).map((step) => step.getMap());
  const size = state.doc.content.size;
  return told.map((remark) => {
    const begin: Span | null = remark.from === null || remark.to === null ? null : { from: remark.from, to: remark.to };
    const span = maps.reduce<Span | null>((at, map) => at && moveAlong(at, map), begin);
    return { told: remark, span: span && span.to <= size ? span : null };
  });
}

/** The open remark whose passage a place is in; of several the shortest. */
function at(remarks: readonly PlacedRemark[], place: number): string | null {
  const around = remarks.flatMap(({ told, span }) =>
    told.settled === null && span && span.from <= place && place <= span.to ? [{ id: told.id, span }] : [],
  );
  return around.toSorted((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from))[0]?.id ?? null;
}

function* decorate(document: Node, { remarks, draft, current }: Marks): Generator<Decoration> {
  for (const { told, span } of remarks) {
    if (!span || told.settled) continue;
    const isCurrent = told.id === current ? ' current' : '';
    const name = `${told.kind === 'note' ? 'noted' : 'suggested'}${isCurrent}`;
    if (span.from < span.to) yield passage(document, span, { class: name, 'data-remark': told.id });
    if (told.words)
      yield Decoration.widget(span.to, () => words(told, `put-in${isCurrent}`), {
        key: `${told.id} ${isCurrent} ${told.words}`,
        side: 1,
        ignoreSelection: true,
      });
  }
  if (draft && draft.from < draft.to) yield passage(document, draft, { class: 'noted current' });
}

/** A thing, such as a picture, is marked as a whole. */
function passage(document: Node, { from, to }: Span, attributes: Record<string, string>): Decoration {
  const thing = document.resolve(from).nodeAfter;
  return thing?.isBlock && thing.nodeSize === to - from
    ? Decoration.node(from, to, attributes)
    : Decoration.inline(from, to, attributes);
}

function words({ id, words: text }: ToldRemark, name: string): HTMLElement {
  const inserted = make('ins', { class: name, 'data-remark': id }, text);
  inserted.contentEditable = 'false';
  return inserted;
}
