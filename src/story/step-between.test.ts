import fc from 'fast-check';
import { expect, test } from 'vitest';
import { body } from '../../test/story/arbitrary-body.ts';
import { type StoryDocument, storyDocument } from './document.ts';
import { documentNode, stepBetween } from './step-between.ts';

const documents = fc
  .tuple(fc.string({ maxLength: 20 }), body)
  .map(([headline, blocks]): StoryDocument => storyDocument(headline, '', blocks));

test('one step leads from any document to any other, and another one back', () => {
  fc.assert(
    fc.property(documents, documents, (from, to) => {
      const [before, after] = [documentNode(from), documentNode(to)];
      const step = stepBetween(before, after);
      expect(step ? step.apply(before).doc?.eq(after) : before.eq(after)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('it replaces no more than what differs', () => {
  const text = (words: string) =>
    documentNode(
      storyDocument('The gates hold', '', [{ type: 'paragraph', content: [{ type: 'text', text: words }] }]),
    );
  const step = stepBetween(text('Nine metres of water'), text('Ten metres of water'));
  expect(step?.toJSON()).toMatchObject({ slice: { content: [{ type: 'text', text: 'Ten' }] } });
  expect(stepBetween(text('Same'), text('Same'))).toBeNull();
});
