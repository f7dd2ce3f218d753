import { expect, test } from 'vitest';
import { entityTag, namesTag } from './entity-tag.ts';

test('each coding of the same bytes has a tag of its own', () => {
  const tags = ['identity', 'gzip', 'br'].map((coding) => entityTag('abc', coding));
  expect(tags).toEqual(['"abc"', '"abc-gzip"', '"abc-br"']);
});

test.each([
  ['"abc"', true],
  ['W/"abc"', true],
  ['"x", "abc" , W/"y"', true],
  ['*', true],
  [' * ', true],
  ['"x"', false],
  ['abc', false],
  ['"abc-gzip"', false],
  ['"abc', false],
  ['', false],
  [undefined, false],
])('If-None-Match %j names "abc": %s', (header, named) => {
  expect(namesTag(header, '"abc"')).toBe(named);
});
