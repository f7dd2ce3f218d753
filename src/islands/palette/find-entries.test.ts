import { expect, test } from 'vitest';
import { type Entry, findEntries } from './find-entries.ts';

const entries = [
  'The board',
  'My stories',
  'Publish',
  'Published today',
  'Breaking banner',
  'प्रकाशित करें',
  'خبر کی اسکرین',
].map((text): Entry => ({ group: 'screens', text, href: '/' }));
const found = (typed: string) => findEntries(entries, typed).map(({ text }) => text);

test.each([
  ['', entries.map(({ text }) => text)],
  ['publ', ['Publish', 'Published today']],
  ['board', ['The board']],
  ['today pub', ['Published today']],
  ['b', ['Breaking banner', 'The board']],
  ['oard', []],
  ['PUBLISH', ['Publish', 'Published today']],
  ['प्रका', ['प्रकाशित करें']],
  ['اسكرین', ['خبر کی اسکرین']],
])('“%s” may mean %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});
