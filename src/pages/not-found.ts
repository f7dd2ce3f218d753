import { notFoundHead } from '../render/head/standing-heads.ts';
import { renderNotFound } from '../render/main/absent.tsx';
import type { NotFoundView } from '../render/view.ts';
import type { Page } from './page.ts';

/** How many of the newest stories are offered instead. */
const offered = 6;

/** What is shown where nothing stands: a search for the words of the address, and the newest stories. */
export const notFoundPage: Page<string, NotFoundView> = {
  name: 'not-found',
  status: 404,
  address: ({ segments }) => guess(segments),
  data: async ({ reader, site }, words) => ({
    guess: words,
    newest: await reader.list({ list: { kind: 'latest' }, language: site.edition.language, limit: offered }),
  }),
  head: notFoundHead,
  main: renderNotFound,
};

/** The words of the last segment: letters, marks and digits alone, at most 100 characters. */
function guess(segments: readonly string[]): string {
  const words = segments.at(-1)?.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join(' ')].slice(0, 100).join('');
}
