import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { type Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { HouseMatch, HouseMatcher } from '../../../story/house-rules/house-matcher.ts';
import { type Block, changeOf, decorationsIn, type Found, foundIn, textBlocks } from './marked-blocks.ts';

/** A place of the document where a rule holds. */
export interface HouseMark {
  readonly from: number;
  readonly to: number;
  readonly match: HouseMatch;
  /** What stood there when it was looked at. */
  readonly found: string;
}

const key = new PluginKey<DecorationSet>('house');

/** How long a writer has paused when the text is looked at, and how long that may take in one go; in milliseconds. */
const pause = 350;
const slice = 4;
/** Where several write, nobody pauses for all of them: then it is looked at after this long. */
const longestWait = 2000;

/** What the marks are made with. */
export interface HouseMarksParts {
  readonly match: () => HouseMatcher | null;
  readonly isLeft: (match: HouseMatch, found: string) => boolean;
  /** Called whenever the text was looked at. */
  readonly marked: (view: EditorView) => void;
  /** Called with a way to have everything looked at again: the rules are others, or something was left as it is. */
  readonly ready: (again: () => void) => void;
}

/**
 * Marks the places where house rules hold. A key only moves the marks along; the text is looked at when the writer pauses, block by block
 * and a few milliseconds at a time, no block twice, and only where it has changed since.
 */
export function houseMarks(parts: HouseMarksParts): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) =>
        (transaction.getMeta(key) as DecorationSet | undefined) ?? shown.map(transaction.mapping, transaction.doc),
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => {
      const looking = lookAtText(view, parts);
      parts.ready(looking.again);
      return {
        update: (_, before) => {
          if (before.doc !== view.state.doc) looking.soon();
        },
        destroy: looking.end,
      };
    },
  });
}

/** Every mark, in the order of the text. */
export function everyMark(state: EditorState): readonly HouseMark[] {
  return (key.getState(state)?.find() ?? []).map(markOf).toSorted((a, b) => a.from - b.from);
}

/** The mark that a place is in or at the end of; null where there is none, or other words stand there by now. */
export function markAt(state: EditorState, at: number): HouseMark | null {
  const [decoration] = key.getState(state)?.find(at, at) ?? [];
  if (!decoration) return null;
  const mark = markOf(decoration);
  return state.doc.textBetween(mark.from, mark.to, '\n', '\n') === mark.found ? mark : null;
}

function markOf({ from, to, spec }: Decoration): HouseMark {
  return { from, to, ...(spec as Found) };
}

function lookAtText(view: EditorView, { match, isLeft, marked }: HouseMarksParts) {
  let known = new WeakMap<Node, readonly Found[]>();
  /** Blocks whose marks have been put into the text. */
  let shown = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let waitingSince: number | null = null;
  /** Goes on when the browser has nothing else to do, unless everything is to be looked at anew by then. */
  const goOn = () => {
    const begun = turn;
    whenIdle(() => {
      if (begun === turn) look();
    });
  };
  /** Looks at blocks that nobody has looked at; false where that takes longer than one go may. */
  const know = (blocks: readonly Block[]): boolean => {
    const find = match();
    const began = performance.now();
    for (const { node } of blocks) {
      if (known.has(node)) continue;
      if (performance.now() - began > slice) return false;
      known.set(node, foundIn(node, find, isLeft));
    }
    return true;
  };
  const look = () => {
    timer = undefined;
    const { doc } = view.state;
    const all = textBlocks(doc);
    // A block that was touched is another node.
    const changed = all.filter(({ node }) => !shown.has(node));
    if (!know(changed)) {
      goOn();
      return;
    }
    const before = key.getState(view.state) ?? DecorationSet.empty;
    let set = changeOf(doc, before, changed, known);
    // What was taken out and put back is the very same again, but its marks went: then there are fewer than there should be.
    const expected = all.reduce((sum, { node }) => sum + (known.get(node)?.length ?? 0), 0);
    if (set.find().length !== expected)
      set = DecorationSet.create(
        doc,
        all.flatMap((block) => [...decorationsIn(block, known)]),
      );
    for (const { node } of changed) shown.add(node);
    if (set !== before) view.dispatch(view.state.tr.setMeta(key, set).setMeta('addToHistory', false));
    waitingSince = null;
    marked(view);
  };
  const wait = (milliseconds: number) => {
    turn++;
    waitingSince ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(goOn, milliseconds);
  };
  return {
    soon: () => {
      if (waitingSince === null || performance.now() - waitingSince < longestWait) wait(pause);
    },
    again: () => {
      known = new WeakMap();
      shown = new WeakSet();
      wait(0);
    },
    end: () => {
      turn++;
      clearTimeout(timer);
    },
  };
}

/** Not every browser tells when it is idle; there, a turn of the page's events stands for it. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 0);
}
