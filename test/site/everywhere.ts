import type { Reply } from './ask.ts';
import type { PaperWithCast } from './paper.ts';

/** Every address at which something of a story in World could show, beside its own. */
export const everywhere: readonly string[] = [
  '/',
  '/world',
  '/latest',
  '/author/ada-quill',
  '/topic/floods',
  '/series/the-long-water',
  '/archive',
  '/archive/2026/11',
  '/archive/2026/11/23',
  '/corrections',
  '/about',
  '/nothing/here',
  '/search?q=unspeakable',
  '/search?q=%22unspeakable+words%22&section=world&author=ada-quill&topic=floods',
  ...['', '/world', '/author/ada-quill', '/topic/floods', '/series/the-long-water', '/corrections'].flatMap((path) =>
    ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${path}/${file}`),
  ),
  '/sitemap.xml',
  '/sitemap/pages.xml',
  '/sitemap/2026-11.xml',
  '/news-sitemap.xml',
  '/robots.txt',
  '/manifest.webmanifest',
];

/** What all these addresses answer, by address. */
export async function askEverywhere(paper: PaperWithCast, addresses = everywhere): Promise<ReadonlyMap<string, Reply>> {
  const replies = new Map<string, Reply>();
  for (const address of addresses) replies.set(address, await paper.get(address));
  return replies;
}

/** The addresses whose answers say one of these words, in the body or in a header. */
export function sayers(replies: ReadonlyMap<string, Reply>, words: RegExp): readonly string[] {
  return [...replies]
    .filter(([, { text, headers }]) => words.test(text) || words.test(JSON.stringify(headers)))
    .map(([address]) => address);
}
