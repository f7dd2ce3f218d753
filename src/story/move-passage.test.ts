import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { ReplaceStep, type Step } from 'prosemirror-transform';
import { expect, test } from 'vitest';
import { type BodyBlock, storyDocument } from './document.ts';
import { findPassage, findWords } from './find-passage.ts';
import { mappingOf, movePassage } from './move-passage.ts';
import { quoteOf, type Span } from './passage.ts';
import type { StepJson } from './step.ts';
import { documentNode, stepBetween } from './step-between.ts';

const first = 'Nine metres of water stood at the gates.';
const second = 'Nobody was hurt, said the mayor of Lenn.';
const before = textOf(first, second);

function textOf(...paragraphs: readonly string[]): Node {
  const body = paragraphs.map(
    (text): BodyBlock =>
      text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] },
  );
  return documentNode(storyDocument('The gates hold', 'The river fell.', body));
}

function passage(words: string, document: Node = before): Span {
  return findWords(document, words)[0] as Span;
}

/** What a passage says after a text became another one, by one step. */
function after(words: string, document: Node): string | null {
  return moved(passage(words), [stepBetween(before, document) as Step], document);
}

function moved(span: Span, steps: readonly Step[], document: Node): string | null {
  const mapping = mappingOf(steps.map((step) => step.toJSON() as StepJson));
  const { span: to } = movePassage(span, quoteOf(before, span), mapping, () => document);
  return to && quoteOf(document, to).exact;
}

test.each<[what: string, words: string, becomes: Node, says: string | null]>([
  ['words before it', 'water', textOf(`Today n${first.slice(1)}`, second), 'water'],
  ['words after it', 'water', textOf(first, `${second} He smiled.`), 'water'],
  [
    'words within it',
    'Nine metres of water',
    textOf(first.replace('metres', 'cold metres'), second),
    'Nine cold metres of water',
  ],
  ['words at its beginning', 'water', textOf(first.replace('water', 'cold water'), second), 'water'],
  ['words at its end', 'water', textOf(first.replace('water', 'waters'), second), 'water'],
  ['a part of it gone', 'of water', textOf(first.replace('water ', ''), second), 'of '],
  ['other words in its place', 'water', textOf(first.replace('water', 'snow'), second), 'snow'],
  ['its paragraph gone', 'mayor of Lenn', textOf(first), null],
  ['its paragraphs exchanged', 'mayor of Lenn', textOf(second, first), 'mayor of Lenn'],
  [
    'all of it, the rest written anew',
    'Nobody was hurt, said the mayor',
    textOf('Snow.', 'More.', `${second} So.`),
    'Nobody was hurt, said the mayor',
  ],
])('a passage after %s', (_what, words, becomes, says) => {
  expect(after(words, becomes)).toBe(says);
});

test('short words are not looked for where others of the same kind stand', () => {
  const becomes = textOf('Snow fell at the gates of Lenn.', 'The mayor slept.');
  expect(findPassage(becomes, quoteOf(before, passage('mayor')))).toBeNull();
  expect(
    findPassage(textOf(first, 'Well: nobody was hurt, said the mayor of Lenn.'), quoteOf(before, passage('mayor'))),
  ).not.toBeNull();
});

test('a passage that is gone comes back when its words do, as by an undo or a paste', () => {
  const gone = textOf(first, '');
  const away = stepBetween(before, gone) as Step;
  const back = away.invert(before);
  const quote = quoteOf(before, passage('mayor of Lenn'));
  const lost = movePassage(passage('mayor of Lenn'), quote, mappingOf([away.toJSON() as StepJson]), () => gone);
  expect(lost).toEqual({ span: null, isElsewhere: true });
  const found = movePassage(null, quote, mappingOf([back.toJSON() as StepJson]), () => before);
  expect(found).toEqual({ span: passage('mayor of Lenn'), isElsewhere: true });
  const typed = new ReplaceStep(1, 1, textOf(first).slice(1, 2));
  expect(movePassage(null, quote, mappingOf([typed.toJSON() as StepJson]), () => before).span).toBeNull();
});

test('a place between two letters goes with the letter before it, until both are gone', () => {
  const at = passage('water').from;
  const point = { from: at, to: at };
  const quote = quoteOf(before, point);
  const follow = (document: Node) =>
    movePassage(
      point,
      quote,
      mappingOf([(stepBetween(before, document) as Step).toJSON() as StepJson]),
      () => document,
    );
  expect(follow(textOf(`Today n${first.slice(1)}`, second)).span).toEqual({ from: at + 6, to: at + 6 });
  expect(follow(textOf(second)).span).toBeNull();
});

test('a passage over several paragraphs says both, and is found again', () => {
  const span = { from: passage('gates.').from, to: passage('hurt').to };
  const quote = quoteOf(before, span);
  expect(quote.exact).toBe('gates.\nNobody was hurt');
  expect(findPassage(textOf('New.', first, second), quote)).toEqual({ from: span.from + 6, to: span.to + 6 });
});

test('whatever is replaced, a passage whose letters were left alone says what it said', () => {
  const size = before.content.size;
  const change = fc.record({ at: fc.nat(size), length: fc.nat(12), words: fc.string({ maxLength: 8 }) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const span = passage('gates.');
      let document = before;
      let at: Span = span;
      const steps: Step[] = [];
      for (const { at: place, length, words } of changes) {
        const from = Math.min(place, document.content.size);
        const to = Math.min(from + length, document.content.size);
        const touches = from < at.to && to > at.from;
        const [start, end] = [document.resolve(from), document.resolve(to)];
        if (touches || !start.parent.isTextblock || !start.sameParent(end)) continue;
        const inserted =
          words === '' ? before.slice(1, 1) : documentNode(storyDocument(words, '', [])).slice(1, 1 + words.length);
        const step = new ReplaceStep(from, to, inserted);
        const next = step.apply(document).doc;
        if (!next) continue;
        steps.push(step);
        document = next;
        at = { from: step.getMap().map(at.from, 1), to: step.getMap().map(at.to, -1) };
      }
      expect(moved(span, steps, document)).toBe('gates.');
    }),
  );
});

test('no steps, however random, take a passage out of the document, or put an end before a beginning', () => {
  const size = before.content.size;
  const cut = fc.tuple(fc.nat(size), fc.nat(size));
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 8 }), cut, (cuts, [one, other]) => {
      const span = { from: Math.min(one, other), to: Math.max(one, other) };
      let document = before;
      const steps: Step[] = [];
      for (const [a, b] of cuts) {
        const [from, to] = [Math.min(a, b, document.content.size), Math.min(Math.max(a, b), document.content.size)];
        const step = new ReplaceStep(from, to, before.slice(1, 4));
        const next = tryStep(step, document);
        if (!next) continue;
        steps.push(step);
        document = next;
      }
      const mapping = mappingOf(steps.map((step) => step.toJSON() as StepJson));
      const to = movePassage(span, quoteOf(before, span), mapping, () => document).span;
      if (!to) return;
      expect(to.from).toBeGreaterThanOrEqual(0);
      expect(to.to).toBeGreaterThanOrEqual(to.from);
      expect(to.to).toBeLessThanOrEqual(document.content.size);
    }),
  );
});

function tryStep(step: Step, document: Node): Node | null {
  try {
    return step.apply(document).doc;
  } catch {
    return null;
  }
}
