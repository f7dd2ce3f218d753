import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { body } from '../../test/story/arbitrary-body.ts';
import { type ComparedLine, compareDocuments, isUnchanged } from './compare-documents.ts';
import { compareWords } from './compare-words.ts';
import { type StoryDocument, storyDocument } from './document.ts';
import { documentLines } from './document-lines.ts';

function doc(headline: string, ...paragraphs: readonly string[]): StoryDocument {
  return storyDocument(
    headline,
    '',
    paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  );
}

/** A comparison as one reads it: `[-gone-]`, `{+new+}`, `<moved>`. */
function told(before: StoryDocument, after: StoryDocument): readonly string[] {
  const signs = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'], moved: ['<', '>'] } as const;
  return compareDocuments(before, after).map((compared) =>
    compared.kind === 'changed'
      ? words(compared.parts)
      : `${signs[compared.kind][0]}${compared.line.text}${signs[compared.kind][1]}`,
  );
}

function words(parts: Extract<ComparedLine, { kind: 'changed' }>['parts']): string {
  const signs = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;
  return parts.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`).join('');
}

describe('two versions of a text', () => {
  test.each([
    ['a word', 'Nine feet of water.', 'Nine metres of water.', 'Nine [-feet-]{+metres+} of water.'],
    ['words together', 'It rose and fell.', 'It fell again.', 'It [-rose and -]fell{+ again+}.'],
    ['words with nothing but spaces between', 'a b c d', 'a x y d', 'a [-b c-]{+x y+} d'],
    ['Hindi', 'नदी का पानी बढ़ा।', 'नदी का पानी घटा।', 'नदी का पानी [-बढ़ा-]{+घटा+}।'],
    ['Urdu', 'دریا کا پانی بڑھا۔', 'دریا کا پانی گھٹا۔', 'دریا کا پانی [-بڑھا-]{+گھٹا+}۔'],
    ['everything', 'one', 'two', '[-one-]{+two+}'],
    ['nothing', 'one', 'one', 'one'],
  ])('%s', (_what, before, after, comparison) => {
    expect(words(compareWords(before, after))).toBe(comparison);
  });

  test('a paragraph that came, one that went, one that is said otherwise', () => {
    const before = doc('The gates hold', 'Nine feet of water stood there.', 'Nobody was hurt.', 'It rained.');
    const after = doc('The gates hold', 'Nine metres of water stood there.', 'It rained.', 'The sun came out at noon.');
    expect(told(before, after)).toEqual([
      'The gates hold',
      'Nine [-feet-]{+metres+} of water stood there.',
      '[-Nobody was hurt.-]',
      'It rained.',
      '{+The sun came out at noon.+}',
    ]);
  });

  test('a paragraph that stands elsewhere has moved, and is not told twice', () => {
    const [a, b, c] = ['The river rose in the night.', 'Nobody was hurt at all.', 'Schools stay closed today.'];
    expect(told(doc('Gates', a, b, c), doc('Gates', c, a, b))).toEqual(['Gates', `<${c}>`, a, b]);
  });

  test('a row of a table is known by what it begins with, whatever else it says', () => {
    const table = (...rows: readonly (readonly string[])[]) =>
      storyDocument('Gates', '', [
        {
          type: 'table',
          attrs: { caption: '' },
          content: rows.map((texts) => ({
            type: 'table_row',
            content: texts.map((text) => ({
              type: 'table_cell',
              attrs: { align: 'start' },
              ...(text !== '' && { content: [{ type: 'text', text }] }),
            })),
          })),
        },
      ]);
    const before = table(['North', '1', '2', '3'], ['South', '4', '5', '6'], ['', '', '', '']);
    const after = table(['North', '1', '2', '3'], ['South', '7', '8', ''], ['West', '4', '5', '6'], ['', '', '', '']);
    expect(told(before, after)).toEqual([
      'Gates',
      'North · 1 · 2 · 3',
      'South · [-4-]{+7+} · [-5-]{+8+} · [-6-]',
      '{+West · 4 · 5 · 6+}',
      ' ·  ·  · ',
    ]);
  });

  test('a mark alone is a change without a changed word', () => {
    const bold = storyDocument('Gates', '', [
      { type: 'paragraph', content: [{ type: 'text', text: 'Water.', marks: [{ type: 'bold' }] }] },
    ]);
    const [, line] = compareDocuments(doc('Gates', 'Water.'), bold);
    expect(line).toMatchObject({ kind: 'changed', parts: [{ kind: 'same', text: 'Water.' }] });
  });

  test('of any two documents: what stayed, came and went are both of them, to the letter', () => {
    const document = fc.tuple(fc.string(), body).map(([headline, blocks]) => storyDocument(headline, '', blocks));
    fc.assert(
      fc.property(document, document, (before, after) => {
        const lines = compareDocuments(before, after);
        const of = (side: 'added' | 'removed') =>
          lines.flatMap((compared) => {
            if (compared.kind === 'changed')
              return [
                compared.parts.flatMap(({ kind, text }) => (kind === 'same' || kind === side ? [text] : [])).join(''),
              ];
            const isThere = compared.kind === 'same' || compared.kind === side || compared.kind === 'moved';
            return isThere ? [compared.line.text] : [];
          });
        expect(of('added')).toEqual(documentLines(after).map(({ text }) => text));
        expect(of('removed').toSorted()).toEqual(
          documentLines(before)
            .map(({ text }) => text)
            .toSorted(),
        );
        expect(isUnchanged(compareDocuments(after, after))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('two long texts that have nothing in common are compared at once', () => {
    const long = (word: string) => doc(word, ...Array.from({ length: 1500 }, (_, n) => `${word} ${word}${n}`));
    const lines = compareDocuments(long('one'), long('two'));
    expect(lines).toHaveLength(3002);
  });
});
