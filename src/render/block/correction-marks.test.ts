import { expect, test } from 'vitest';
import { instant } from '../../kit/instant.ts';
import { type BodyBlock, type StoryDocument, storyDocument } from '../../story/document.ts';
import type { Correction } from '../../story/story.ts';
import { placeCorrections } from './correction-marks.ts';

const first: BodyBlock = {
  type: 'paragraph',
  content: [{ type: 'text', text: 'It took in 3.2 million ' }, bold('cubic metres'), { type: 'text', text: '.' }],
};
const second: BodyBlock = {
  type: 'paragraph',
  content: [{ type: 'text', text: 'Two' }, { type: 'line_break' }, { type: 'text', text: 'lines.' }],
};
const list: BodyBlock = { type: 'bullet_list', content: [{ type: 'list_item', content: [second] }] };

function bold(text: string): { type: 'text'; text: string; marks: [{ type: 'bold' }] } {
  return { type: 'text', text, marks: [{ type: 'bold' }] };
}

function correct(...passages: readonly (string | null)[]): readonly Correction[] {
  return passages.map((passage, place) => ({
    id: `correction_${place}`,
    story: 'story_1',
    at: instant(0),
    by: 'system_sample',
    text: 'It was wrong.',
    passage,
  }));
}

function marks(document: StoryDocument, ...passages: readonly (string | null)[]): readonly unknown[] {
  return [...placeCorrections(document, correct(...passages))].map(([holder, placed]) => [holder.type, placed]);
}

const document = storyDocument('Gates hold', 'In one line', [first, list]);

test('a passage is marked where it ends, across marks', () => {
  expect(marks(document, '3.2 million cubic')).toEqual([['paragraph', [{ offset: 28, number: 1 }]]]);
});

test('a passage may be in the headline, end a paragraph, or go over from one to the next', () => {
  expect(marks(document, 'Gates hold')).toEqual([['headline', [{ offset: 10, number: 1 }]]]);
  expect(marks(document, 'metres.')).toEqual([['paragraph', [{ offset: 36, number: 1 }]]]);
  expect(marks(document, 'metres. Two')).toEqual([['paragraph', [{ offset: 3, number: 1 }]]]);
});

test('any white space equals any other', () => {
  expect(marks(document, 'Two lines')).toEqual([['paragraph', [{ offset: 9, number: 1 }]]]);
  expect(marks(document, '  took \n in ')).toEqual([['paragraph', [{ offset: 10, number: 1 }]]]);
});

test('corrections keep their numbers, those without a passage in the text included', () => {
  expect(marks(document, null, 'not there', 'It took', '')).toEqual([['paragraph', [{ offset: 7, number: 3 }]]]);
});
