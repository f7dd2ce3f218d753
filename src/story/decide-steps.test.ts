import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { Step, Transform } from 'prosemirror-transform';
import { describe, expect, test } from 'vitest';
import { body, inlines } from '../../test/story/arbitrary-body.ts';
import { instant } from '../kit/instant.ts';
import { blankFields, newStory } from './decide-draft.ts';
import { decideSteps, mostSteps, stepsOfSave } from './decide-steps.ts';
import type { Moment } from './decision.ts';
import { type BodyBlock, storyDocument } from './document.ts';
import type { Language } from './language.ts';
import { parseDocument } from './parse-document.ts';
import { storySchema } from './schema.ts';
import type { StepJson } from './step.ts';
import { documentNode } from './step-between.ts';
import type { Story } from './story.ts';

const moment: Moment = {
  at: instant(Date.parse('2026-11-23T12:00:00Z')),
  by: 'staff_0000000000000000',
  newId: (prefix) => `${prefix}_0000000000000000`,
};

const table: BodyBlock = {
  type: 'table',
  attrs: { caption: '' },
  content: [
    { type: 'table_row', content: [{ type: 'table_cell', attrs: { align: 'start' } }] },
    { type: 'table_row', content: [{ type: 'table_cell', attrs: { align: 'start' } }] },
  ],
};

function storyOf(...body: readonly BodyBlock[]): Story {
  const text: BodyBlock = { type: 'paragraph', content: [{ type: 'text', text: 'Nine metres of water.' }] };
  return newStory(blankFields('en' as Language), storyDocument('The gates hold', '', [text, ...body]), moment);
}

/** Text put in at a position. The headline begins at 1; the body's first paragraph at 20. */
function typed(at: number, text: string): StepJson {
  return { stepType: 'replace', from: at, to: at, slice: { content: [{ type: 'text', text }] } };
}

function take(story: Story, ...steps: readonly unknown[]) {
  return decideSteps(story, { version: story.documentVersion, client: 'aaaaaaaa', steps }, moment);
}

function why(story: Story, ...steps: readonly unknown[]): string {
  const answer = take(story, ...steps);
  if (answer.ok) throw new Error('They were taken.');
  return answer.refusal.kind === 'invalid' ? answer.refusal.why : answer.refusal.kind;
}

test('steps are taken in order, each with the way back', () => {
  const story = storyOf();
  const answer = take(story, typed(1, 'No: '), typed(5, 't'));
  if (!answer.ok) throw new Error('They were refused.');
  expect(answer.value.story).toMatchObject({ version: 2, documentVersion: 3 });
  expect(JSON.stringify(answer.value.story.document)).toContain('No: tThe gates hold');
  expect(answer.value.steps.map(({ version, storyVersion }) => [version, storyVersion])).toEqual([
    [2, 2],
    [3, 2],
  ]);
  const back = answer.value.steps.reduceRight(
    (document, { undo }) => Step.fromJSON(storySchema, undo).apply(document).doc ?? document,
    documentNode(answer.value.story.document),
  );
  expect(back.eq(documentNode(story.document))).toBe(true);
});

test('whatever is done with marks can be undone by the steps that lead back', () => {
  const marks = fc.constantFrom('bold', 'italic', 'code', 'subscript', 'superscript');
  const change = fc.record({ mark: marks, from: fc.nat(200), length: fc.nat(80), isAdded: fc.boolean() });
  const kinds = new Set<string>();
  fc.assert(
    fc.property(body, change, (blocks, { mark, from, length, isAdded }) => {
      const story = storyOf(...blocks);
      const before = documentNode(story.document);
      const [start, end] = [from, from + length].map((at) => Math.min(at, before.content.size)) as [number, number];
      const transform = new Transform(before);
      if (isAdded) transform.addMark(start, end, storySchema.mark(mark));
      else transform.removeMark(start, end, storySchema.mark(mark));
      if (transform.steps.length === 0) return;
      const done = take(story, ...transform.steps.map((step) => step.toJSON()));
      // Half a sign may have been chosen.
      if (!done.ok) return;
      const back = transform.steps.map((step, n) => step.invert(transform.docs[n] as Node).toJSON()).toReversed();
      for (const { stepType } of back) kinds.add(stepType);
      const undone = take(done.value.story, ...back);
      expect(undone.ok && undone.value.story.document).toEqual(story.document);
    }),
    { numRuns: 400 },
  );
  expect(kinds).toEqual(new Set(['addMark', 'removeMark', 'markSet']));
});

test('what lies between two steps need not be a document, what they lead to must', () => {
  const story = storyOf(table);
  const cell = { content: [{ type: 'table_cell', attrs: { align: 'start' } }] };
  const start = documentNode(story.document).content.size - 1;
  const second = { stepType: 'replace', from: start - 2, to: start - 2, slice: cell };
  const first = { stepType: 'replace', from: start - 6, to: start - 6, slice: cell };
  expect(why(story, second)).toBe('block 2 has rows of different lengths');
  expect(take(story, second, first).ok).toBe(true);
});

test('a save of a whole document is a step', () => {
  const story = storyOf();
  const after = { ...story, version: 2, documentVersion: 2, document: storyDocument('The gates held', '', []) };
  const [step, ...more] = stepsOfSave(story, after);
  expect(more).toEqual([]);
  expect(step).toMatchObject({ version: 2, storyVersion: 2, client: '' });
  expect(stepsOfSave(story, { ...story, version: 2 })).toEqual([]);
});

test('a spiked story is not written in', () => {
  expect(why({ ...storyOf(), stage: 'spiked' }, typed(1, 'x'))).toBe('wrong-stage');
});

describe('a hostile step', () => {
  const deep = { type: 'paragraph' } as Record<string, unknown>;
  for (let node = deep, level = 0; level < 10_000; level++) {
    const below = { type: 'quote' };
    node['content'] = [below];
    node = below;
  }
  const paste = (...content: readonly unknown[]) => ({ stepType: 'replace', from: 19, to: 19, slice: { content } });
  const link = (href: unknown) => ({
    stepType: 'addMark',
    mark: { type: 'link', attrs: { href } },
    from: 20,
    to: 24,
  });

  test.each<[string, unknown, string]>([
    ['no object', 'replace', 'a step is not an object'],
    ['a list', [], 'a step is not an object'],
    ['of an unknown kind', { stepType: 'eval' }, 'a step is of an unknown kind'],
    ['of a kind from the prototype', { stepType: 'constructor' }, 'a step is of an unknown kind'],
    ['of no kind', {}, 'a step is of an unknown kind'],
    [
      'that sets an attribute of the document',
      { stepType: 'docAttr', attr: 'x', value: 1 },
      'a step is of an unknown kind',
    ],
    [
      'that sets an attribute which its block does not have',
      { stepType: 'attr', pos: 0, attr: 'onclick', value: 1 },
      'fit',
    ],
    ['with half a position', { ...typed(1, 'x'), from: 1.5 }, 'a step has a position that is not a whole number'],
    [
      'with half a position in a part of it',
      { stepType: 'markSet', steps: [{ ...link('https://a.example/'), to: 24.5 }] },
      'a step has a position that is not a whole number',
    ],
    ['of parts that are no list', { stepType: 'markSet', steps: {} }, 'a step does not fit the schema'],
    ['of parts that are none', { stepType: 'markSet', steps: [null] }, 'a step does not fit the schema'],
    ['of parts that are not marks', { stepType: 'markSet', steps: [typed(20, 'x')] }, 'a step does not fit the schema'],
    [
      'with a script for an address in a part of it',
      { stepType: 'markSet', steps: [link('javascript:alert(1)')] },
      'does not fit|must be an http',
    ],
    ['with a position before the document', typed(-1, 'x'), 'a step has a position that is not a whole number'],
    ['with a position beyond it', typed(9999, 'x'), 'a step does not fit the text'],
    ['nested deeply', paste(deep), 'a step is nested too deeply'],
    ['with an unknown node', paste({ type: 'script' }), 'a step does not fit the schema'],
    ['with an unknown mark', { ...link('x'), mark: { type: 'onclick' } }, 'a step does not fit the schema'],
    ['with a script for an address', link('javascript:alert(1)'), 'does not fit|must be an http'],
    ['with an address in another form', link('HTTPS://A.example'), 'does not fit|canonical'],
    ['with an object for an address', link({ toString: 'x' }), 'does not fit|must be an http'],
    ['that puts a body into a headline', { ...paste({ type: 'paragraph' }), from: 2, to: 2 }, 'does not fit'],
    ['with a heading of level 1', paste({ type: 'heading', attrs: { level: 1 } }), 'does not fit|must be one of'],
    ['with an empty gallery', paste({ type: 'gallery' }), 'is not complete'],
    ['with a picture by address', paste({ type: 'picture', attrs: { picture: 'https://x/' } }), 'fit|must be the id'],
    ['with a control character', typed(20, 'a\u0000b'), 'holds'],
    ['with half a sign', typed(20, '\ud800'), 'holds'],
    ['with a headline that is too long', typed(1, 'x'.repeat(301)), 'headline has more than 300 characters'],
    ['that takes the headline away', { stepType: 'replace', from: 0, to: 16 }, 'does not fit'],
  ])('%s', (_, step, reason) => {
    expect(why(storyOf(), step)).toMatch(new RegExp(reason));
  });

  test('in a crowd', () => {
    expect(why(storyOf(), ...Array(mostSteps + 1).fill(typed(1, 'x')))).toContain('holds 1 to');
    expect(why(storyOf())).toContain('holds 1 to');
  });

  test('of any other shape is refused, or leads to a document as any other', () => {
    const position = fc.oneof(fc.nat({ max: 60 }), fc.constantFrom(-1, 0.5, 1e9, '1', null));
    const mark = fc.constantFrom({ type: 'bold' }, { type: 'link', attrs: { href: 'x' } }, { type: 'subscript' });
    const slice = fc.record({ content: fc.oneof(body, inlines), openStart: fc.nat(2), openEnd: fc.nat(2) });
    const odd = fc.record(
      {
        stepType: fc.constantFrom(
          'replace',
          'replaceAround',
          'addMark',
          'removeMark',
          'markSet',
          'attr',
          'addNodeMark',
        ),
        from: position,
        to: position,
        gapFrom: position,
        gapTo: position,
        insert: position,
        pos: position,
        attr: fc.constantFrom('level', 'caption', 'href', '__proto__', 'constructor'),
        value: fc.jsonValue(),
        structure: fc.boolean(),
        mark: fc.oneof(fc.jsonValue(), mark),
        slice: fc.oneof(fc.jsonValue(), slice),
      },
      { requiredKeys: ['stepType'] },
    );
    const plausible = fc
      .tuple(fc.constantFrom('replace', 'addMark', 'removeMark'), fc.nat(60), fc.nat(10), slice, mark)
      .map(([stepType, from, length, slice, mark]) => ({ stepType, from, to: from + length, slice, mark }));
    const anything = fc.oneof(fc.jsonValue(), odd, { weight: 3, arbitrary: plausible });
    let taken = 0;
    fc.assert(
      fc.property(body, fc.array(anything, { minLength: 1, maxLength: 3 }), (blocks, steps) => {
        const story = storyOf(...blocks);
        const answer = take(story, ...steps);
        if (!answer.ok) return;
        taken++;
        const { document } = answer.value.story;
        const parsed = parseDocument(JSON.parse(JSON.stringify(document)));
        expect(parsed.ok && JSON.stringify(parsed.value)).toBe(JSON.stringify(document));
      }),
      { numRuns: 800 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});
