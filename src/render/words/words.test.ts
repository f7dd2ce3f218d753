import { describe, expect, test } from 'vitest';
import type { Language } from '../../story/language.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { ur } from './ur.ts';
import { wordsFor } from './words-for.ts';

/** Every text with where it stands; a function is asked with a word that must come out again. */
function texts(words: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    if (typeof value === 'function') return [[`${here}()`, String(value('WORD', 'WORD'))] as const];
    return texts(value as object, here);
  });
}

/** What needs no name: plain news and briefs, and those who wrote the words. */
const silent = new Set(['.kinds.news', '.kinds.brief', '.roles.words']);

describe.each([
  ['English', en, /^[^\u0600-\u06ff\u0900-\u097f]*$/],
  ['Hindi', hi, /[\u0900-\u097f]/],
  ['Urdu', ur, /[\u0600-\u06ff]/],
])('%s', (_, words, script) => {
  test.each(texts(words).filter(([path]) => !silent.has(path)))('says %s in its own script', (path, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).toMatch(script);
    if (path.endsWith('()')) expect(text).toContain('WORD');
  });

  test('does not shout, and sets real quotes', () => {
    for (const [, text] of texts(words)) expect(text).not.toMatch(/"|'|\.\.\.|!/);
  });
});

test('a language is found whatever its region, and English stands in for others', () => {
  expect(wordsFor('ur-pk' as Language)).toBe(ur);
  expect(wordsFor('sw' as Language)).toBe(en);
});
