import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BodyBlock, storyDocument } from '../../story/document.ts';
import { changedRange } from './changed-range.ts';
import { editorSchema } from './editor-schema.ts';

const docOf = (...texts: readonly string[]) =>
  editorSchema.nodeFromJSON(
    storyDocument(
      'The gates hold',
      '',
      texts.map((text): BodyBlock => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })),
    ),
  );

test('what is the same is nowhere other', () => {
  expect(changedRange(docOf('One.', 'Two.'), docOf('One.', 'Two.'))).toBeNull();
});

test('every paragraph that was not there before is in the range', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 4 }).map((letters) => letters.join(''));
  const texts = fc.array(text, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const [old, doc] = [docOf(...before), docOf(...after)];
      const range = changedRange(old, doc);
      const seen = new Set<string>();
      if (range)
        doc.nodesBetween(range.from, range.to, (node, at) => {
          if (node.isTextblock) seen.add(`${at}`);
        });
      doc.descendants((node, at) => {
        if (node.type.name === 'paragraph' && !before.includes(node.textContent)) expect(seen).toContain(`${at}`);
      });
    }),
  );
});
