import { collab } from 'prosemirror-collab';
import type { Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import { ReplaceStep, type Step } from 'prosemirror-transform';
import { expect, test } from 'vitest';
import { storyDocument } from '../../../story/document.ts';
import type { StepJson } from '../../../story/step.ts';
import { editorSchema } from '../editor-schema.ts';
import { lossOf } from './losses.ts';
import { receive, type ToldStep, unsentSteps, versionOf } from './receive.ts';

/** An editor without a browser, at version 1 of a story of paragraphs. */
function editorOf(client: string, ...paragraphs: readonly string[]) {
  const body = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const);
  const doc = editorSchema.nodeFromJSON(storyDocument('The gates hold', '', body));
  let state = EditorState.create({ doc, plugins: [collab({ version: 1, clientID: client })] });
  const losses: string[] = [];
  return {
    losses,
    get state() {
      return state;
    },
    do(change: (transaction: Transaction) => Transaction) {
      state = state.apply(change(state.tr));
    },
    /** Puts a text behind another one. */
    type(after: string, text: string) {
      const at = placeAfter(state.doc, after);
      state = state.apply(state.tr.insertText(text, at));
    },
    told: (): ToldStep[] => unsentSteps(state).map((step) => ({ client, step: step.toJSON() as StepJson })),
    hear(told: readonly ToldStep[]) {
      receive(state, client, told, (transaction, before) => {
        const left = unsentSteps(before.apply(transaction));
        const loss = transaction.docChanged ? lossOf(before, left, (at) => transaction.mapping.map(at)) : null;
        if (loss) losses.push(loss.mine.map((node) => node.textContent).join('|'));
        state = state.apply(transaction);
        return state;
      });
    },
    text: () => state.doc.textBetween(0, state.doc.content.size, '\n'),
  };
}

function placeAfter(doc: Node, text: string): number {
  let at = -1;
  doc.descendants((node, start) => {
    const found = node.isText ? (node.text ?? '').indexOf(text) : -1;
    if (found >= 0) at = start + found + text.length;
  });
  if (at < 0) throw new Error(`There is no ${text}.`);
  return at;
}

const paragraphAt = (doc: Node, text: string) => doc.resolve(placeAfter(doc, text)).before();

test('own steps that come back are confirmed, others’ are taken in beneath', () => {
  const [one, other] = [editorOf('one', 'Water.'), editorOf('other', 'Water.')];
  one.type('Water', ' rose');
  other.type('The gates', ' still');
  one.hear(other.told());
  expect([versionOf(one.state), unsentSteps(one.state).length]).toEqual([2, 1]);
  const told = [...other.told(), ...one.told()];
  one.hear(one.told());
  other.hear(told);
  expect([versionOf(one.state), unsentSteps(one.state).length]).toEqual([3, 0]);
  expect(one.text()).toBe(other.text());
  expect(one.text()).toContain('The gates still hold');
});

test('own steps among others’ are known again after a lost line, one run after the other', () => {
  const [one, other] = [editorOf('one', 'Water.'), editorOf('other', 'Water.')];
  one.type('Water', ' a');
  const first = one.told();
  other.hear(first);
  other.type('Water a', ' b');
  const second = other.told();
  one.type('Water a', ' c');
  // What was sent after the other's step came, and arrived before the line broke.
  const rebased = editorOf('one', 'Water.');
  rebased.type('Water', ' a');
  rebased.hear([...first, ...second]);
  rebased.type('Water a b', ' c');
  one.hear([...first, ...second, ...rebased.told()]);
  expect(unsentSteps(one.state)).toEqual([]);
  expect(one.text().match(/ c/g)).toHaveLength(1);
});

test('steps of one’s own name that were never remembered are taken in like anybody’s', () => {
  const [before, after] = [editorOf('one', 'Water.'), editorOf('one', 'Water.')];
  before.type('Water', ' rose');
  after.hear(before.told());
  expect(after.text()).toBe(before.text());
  expect([versionOf(after.state), unsentSteps(after.state).length]).toEqual([2, 0]);
});

test('words whose paragraph went are told of, with what stood around them; words that moved are not', () => {
  const [one, other] = [editorOf('one', 'Nine metres.', 'The end.'), editorOf('other', 'Nine metres.', 'The end.')];
  one.type('The', ' very');
  one.type('Nine', ' whole');
  other.do((transaction) => {
    const at = paragraphAt(transaction.doc, 'The end');
    return transaction.delete(at, at + 'The end.'.length + 2);
  });
  other.type('The gates', ' still');
  one.hear(other.told());
  expect(one.losses).toEqual(['The very end.']);
  expect(one.text()).toContain('Nine whole metres.');
});

test('a deletion that others made too is no loss', () => {
  const [one, other] = [editorOf('one', 'Nine metres.'), editorOf('other', 'Nine metres.')];
  const remove = (transaction: Transaction) => {
    const at = placeAfter(transaction.doc, 'Nine');
    return transaction.delete(at - 4, at);
  };
  one.do(remove);
  other.do(remove);
  one.hear(other.told());
  expect(one.losses).toEqual([]);
});

test('a step knows the one that came back only by what it does', () => {
  const one = editorOf('one', 'Water.');
  one.type('Water', ' a');
  const [step] = unsentSteps(one.state) as [Step];
  const foreign = new ReplaceStep(1, 1, (step as ReplaceStep).slice).toJSON() as StepJson;
  one.hear([{ client: 'one', step: foreign }]);
  expect(unsentSteps(one.state)).toHaveLength(1);
});
