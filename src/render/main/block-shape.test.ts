import { expect, test } from 'vitest';
import type { ShownPicture } from '../../story/shown.ts';
import { blockShape } from './block-shape.ts';

const pictured = { picture: {} as ShownPicture };
const bare = { picture: null };

test('blocks with a picture take turns', () => {
  const cards = [pictured, bare, bare, bare];
  expect([0, 1, 2, 3].map((place) => blockShape(cards, place).name)).toEqual(['start', 'broad', 'end', 'start']);
  expect(blockShape(cards, 0).shapes).toEqual(['feature', 'plain', 'plain', 'line']);
  expect(blockShape(cards, 1).shapes).toEqual(['feature', 'line', 'line', 'line']);
});

test('two stories would leave a hole beside the picture, so the words stand there', () => {
  expect(blockShape([pictured, bare], 0)).toEqual({ name: 'broad', shapes: ['feature', 'line'] });
});

test('without a picture in front a block is set in columns', () => {
  const shapes = ['column', 'column', 'column', 'line'];
  expect(blockShape([bare, bare, bare, pictured], 0)).toEqual({ name: 'columns', shapes });
  expect(blockShape([bare, pictured, { ...pictured }, bare], 0)).toEqual({ name: 'columns', shapes });
});

test('one picture alone among columns would leave a hole on either side, so the others stand beside it', () => {
  expect(blockShape([bare, pictured, bare, bare], 0)).toEqual({
    name: 'beside',
    shapes: ['column', 'feature', 'column', 'line'],
  });
  expect(blockShape([bare, pictured], 0)).toEqual({ name: 'beside', shapes: ['column', 'feature'] });
});
