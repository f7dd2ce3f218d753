import { foldForSearch } from '../../kit/text.ts';
import { wordsOf } from '../search/parse-search.ts';
import type { Connection } from './connection.ts';

const taught = new WeakSet<Connection>();

/**
 * Teaches a connection `headline_has(headline, words)`: whether a headline holds every word of a list in JSON, cut and folded as the index of
 * headlines is. For words that so many have that to read on in a list finds a page sooner than the index does.
 */
export function teachHeadlineHas(connection: Connection): void {
  if (taught.has(connection)) return;
  taught.add(connection);
  let list = '';
  let words: readonly string[] = [];
  connection.database.function('headline_has', { deterministic: true }, (headline: unknown, asked: unknown) => {
    if (asked !== list) [list, words] = [String(asked), JSON.parse(String(asked)) as readonly string[]];
    const own = wordsOf(foldForSearch(String(headline)));
    return words.every((word) => own.includes(word)) ? 1 : 0;
  });
}
