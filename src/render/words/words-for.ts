import type { Language } from '../../story/language.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { ur } from './ur.ts';
import type { Words } from './words.ts';

const known: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['hi', hi],
  ['ur', ur],
]);

/** Whether there are texts of the interface in a language, whatever its region. */
export function speaks(language: Language): boolean {
  return known.has(withoutRegion(language));
}

/** The interface's texts in a language, whatever its region; in English where there are none yet. */
export function wordsFor(language: Language): Words {
  return known.get(withoutRegion(language)) ?? en;
}

function withoutRegion(language: Language): string {
  return language.split('-')[0] ?? '';
}
