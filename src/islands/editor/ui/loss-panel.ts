import { Fragment, type Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { editorSchema } from '../editor-schema.ts';
import type { EditorWords } from '../words/editor-words.ts';
import { make } from './make.ts';

/** Words that have no place any more, as they are shown until somebody has chosen. */
export interface ShownLoss {
  readonly id: string;
  readonly mine: readonly Node[];
  /** The place where they would stand; moves with every change. */
  at: number;
}

/** Shows both texts side by side. `chosen` is called when the writer has chosen. */
export function lossPanel(view: EditorView, words: EditorWords, loss: ShownLoss, chosen: () => void): HTMLElement {
  const { title, why, mine, theirs, nothingThere, putBack, leave } = words.loss;
  const box = make('section', { class: 'loss', role: 'alertdialog', label: title, 'data-loss': loss.id });
  const end = () => {
    box.remove();
    chosen();
    view.focus();
  };
  box.append(
    make('h2', {}, title),
    make('p', {}, why),
    make(
      'div',
      { class: 'both' },
      make('section', {}, make('h3', {}, mine), ...texts(loss.mine)),
      make('section', {}, make('h3', {}, theirs), ...(textsThere(view, loss) ?? [make('p', {}, nothingThere)])),
    ),
    make(
      'p',
      { class: 'choice' },
      make(
        'button',
        {
          class: 'primary',
          onclick: () => {
            putIn(view, loss);
            end();
          },
        },
        putBack,
      ),
      make('button', { onclick: end }, leave),
    ),
  );
  return box;
}

function texts(nodes: readonly Node[]): readonly HTMLElement[] {
  return nodes.map((node) => make('p', {}, node.textBetween(0, node.content.size, ' · ', ' ') || '…'));
}

/** The block that stands where the lost words would. */
function textsThere({ state }: EditorView, { at }: ShownLoss): readonly HTMLElement[] | null {
  const place = state.doc.resolve(Math.min(at, state.doc.content.size));
  const depth = Math.min(place.depth, 2);
  const node = place.depth >= 2 || place.parent.isTextblock ? place.node(depth) : place.nodeAfter;
  return node && node.content.size > 0 ? texts([node]) : null;
}

/** Blocks of the body go back to between its blocks; words of the headline or standfirst come first in the body, for the writer to take up. */
function putIn(view: EditorView, { mine, at }: ShownLoss): void {
  const { state } = view;
  const blocks = mine.map((node) => (node.type.spec.group === 'block' ? node : asParagraph(node)));
  const place = state.doc.resolve(Math.min(at, state.doc.content.size));
  const bodyAt = state.doc.content.size - (state.doc.lastChild?.nodeSize ?? 0);
  const isInBody = place.pos > bodyAt && place.depth >= 1;
  const to = !isInBody ? bodyAt + 1 : place.depth === 1 ? place.pos : place.after(2);
  view.dispatch(state.tr.insert(to, Fragment.from(blocks)).scrollIntoView());
}

function asParagraph(node: Node): Node {
  return editorSchema.node('paragraph', null, node.isTextblock ? node.content : undefined);
}
