import { foldForSearch } from '../../kit/text.ts';
import { wordsOf } from '../search/parse-search.ts';
import type { Connection } from './connection.ts';

const taught = new WeakSet<Connection>();

/**
 * Teaches a connection `headline_has(headline, words)`: whether a headline holds every word of a list in JSON (of `harb*`, one that begins
 * so), cut and folded as the index of headlines is. For words that so many have that to read on in a list finds a page sooner than the index does.
 */
export function teachHeadlineHas(connection: Connection): void {
  if (taught.has(connection)) return;
  taught.add(connection);
  let list = '';
  let words: readonly string[] = [];
  connection.database.function('headline_has', { deterministic: true }, (headline: unknown, asked: unknown) => {
    if (asked !== list) [list, words] = [String(asked), JSON.parse(String(asked)) as readonly string[]];
    const own = wordsOf(foldForSearch(String(headline)));
    const has = (word: string) =>
      isBegun(word) ? own.some((one) => one.startsWith(word.slice(0, -1))) : own.includes(word);
    return words.every(has) ? 1 : 0;
  });
}

/** Whether only the beginning of a word is wanted; no word holds an asterisk itself. */
export function isBegun(word: string): boolean {
  return word.endsWith('*');
}
