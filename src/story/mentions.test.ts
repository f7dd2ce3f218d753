import { expect, test } from 'vitest';
import { cutAtMentions, mentionedIn } from './mentions.ts';

const people = [
  { id: 'a', name: 'Asha Rao' },
  { id: 'b', name: 'Asha' },
  { id: 'c', name: 'Jean-Luc O’Neil' },
  { id: 'd', name: 'asha rao' },
  { id: 'e', name: 'زہرا خان' },
];

test.each<[text: string, who: readonly string[]]>([
  ['@Asha Rao, is this right?', ['a', 'd']],
  ['@asha RAO: look', ['a', 'd']],
  ['@Asha is right', ['b']],
  ['@Ashas is nobody', []],
  ['Write to asha@Asha', []],
  ['(@Jean-Luc O’Neil)', ['c']],
  ['@زہرا خان، دیکھیں', ['e']],
  ['@@Asha', ['b']],
  ['@Asha Raoul', ['b']],
  ['nobody', []],
  ['@', []],
])('%s', (text, who) => {
  expect(mentionedIn(text, people)).toEqual(who);
});

test('a text is cut where somebody is mentioned, and says the same as before', () => {
  const text = 'See @Asha Rao and @Asha.';
  const cut = cutAtMentions(text, people);
  expect(cut.map(({ text: part, who }) => [part, who])).toEqual([
    ['See ', null],
    ['@Asha Rao', 'a'],
    [' and ', null],
    ['@Asha', 'b'],
    ['.', null],
  ]);
  expect(cut.map(({ text: part }) => part).join('')).toBe(text);
});
