import { expect, test } from 'vitest';
import { curled } from './quotes.ts';

function typed(text: string, language: string): string {
  let done = '';
  for (const sign of text) done += sign === '"' || sign === "'" ? curled(sign, done, language) : sign;
  return done;
}

test.each([
  ['en', `"It's 'over'," she said.`, '“It’s ‘over’,” she said.'],
  ['en', `("So") — "then"`, '(“So”) — “then”'],
  ['hi', `"पानी" उतरा`, '“पानी” उतरा'],
  ['ur', `"پانی" اترا`, '“پانی” اترا'],
  ['de', `"So" sagt sie`, '„So“ sagt sie'],
  ['fr', `"Oui", l'eau`, '«\u202fOui\u202f», l’eau'],
  ['sv', `"Ja"`, '”Ja”'],
])('%s: %s', (language, text, right) => {
  expect(typed(text, language)).toBe(right);
});
