import { notFoundHead } from '../render/head/standing-heads.ts';
import { renderNotFound } from '../render/main/absent.tsx';
import type { NotFoundView } from '../render/view.ts';
import type { Page } from './page.ts';

/** What is shown where nothing stands: a search for the words of the address. */
export const notFoundPage: Page<string, NotFoundView> = {
  name: 'not-found',
  status: 404,
  address: ({ segments }) => wordsOf(segments),
  data: async (_, guess) => ({ guess }),
  head: notFoundHead,
  main: renderNotFound,
};

/** The words of the last segment: letters, marks and digits alone, at most 100 characters. */
function wordsOf(segments: readonly string[]): string {
  const words = segments.at(-1)?.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join(' ')].slice(0, 100).join('');
}
