import { expect, test } from 'vitest';
import { bytesOf } from '../../src/kit/byte-string.ts';
import { minutes } from '../../src/kit/instant.ts';
import type { Reply } from '../site/ask.ts';
import { type Paper, publish, startPaper } from '../site/paper.ts';
import { dictionaryReader } from './dictionary-reader.ts';
import { freshRenderer } from './fresh-press.ts';
import { actAtRandom, chanceOf } from './random-acts.ts';
import { returningReader } from './returning-reader.ts';

/** As many as a whole run of the tests has time for; more where somebody asks for them (`DATELINE_TEST_ACTS=10000`). */
const acts = Number(process.env['DATELINE_TEST_ACTS'] ?? 2_000);
const codings = ['identity', 'gzip', 'br'];
const standing = [
  '/',
  '/hi',
  '/ur',
  '/world',
  '/opinion',
  '/latest',
  '/hi/latest',
  '/series/the-long-water',
  '/author/ada-quill',
  '/archive',
  '/archive/2026/11',
  '/archive/2026/11/23',
  '/corrections',
  '/about',
  '/nothing/here',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/world/feed.xml',
  '/corrections/feed.xml',
  '/sitemap.xml',
  '/sitemap/2026-11.xml',
  '/sitemap/pages.xml',
  '/news-sitemap.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/search?q=river',
];

test('after each of many acts, every address serves in every coding what a fresh render gives', {
  timeout: 600_000 + acts * 500,
}, async () => {
  await using paper = await startPaper();
  const chance = chanceOf(20261123);
  const fresh = await freshRenderer(paper);
  const addresses = new Set(standing);
  const seen = new Set<string>();
  const askers = asEveryReader(paper);
  const returning = returningReader(paper);
  await publish(paper, { headline: 'The first story' });
  for (let turn = 1; turn <= acts; turn++) {
    const act = await actAtRandom(paper, chance);
    for (const path of await present(paper)) addresses.add(path);
    const all = [...addresses];
    const asked = turn % 100 === 0 ? all : all.filter(() => chance() < 5 / all.length);
    const ask = askers[turn % askers.length] as Asker;
    for (const address of asked) {
      const { coding, text } = await compare(ask, fresh, address, `${turn}: ${act}`);
      seen.add(coding);
      if (text !== null && chance() < 0.4) await returning.ask(address, text, `${turn}: ${act}`);
    }
    paper.advance(chance() < 0.3 ? minutes(Math.floor(chance() * 25)) : Math.floor(chance() * 2_500));
  }
  expect(addresses.size).toBeGreaterThan(standing.length + 50);
  expect([...seen].sort()).toEqual(['br', 'dcz', 'gzip', 'none']);
  for (const times of Object.values(returning.unchanged)) expect(times).toBeGreaterThan(Math.min(acts / 40, 25));
  expect(paper.faults).toEqual([]);
});

type Asker = (address: string) => Promise<Reply>;

/** One for each coding, and two who have whatever dictionaries they were led to when they last came. */
function asEveryReader(paper: Paper): readonly Asker[] {
  const plain = codings.map(
    (coding) => (address: string) => paper.get(address, { headers: { 'Accept-Encoding': coding } }),
  );
  const returning = [1, 2].map(() => dictionaryReader(paper.get).get);
  return [...plain, ...returning];
}

/** Answers the coding that it came in, and its text where there is a page. */
async function compare(
  ask: Asker,
  fresh: Awaited<ReturnType<typeof freshRenderer>>,
  address: string,
  when: string,
): Promise<{ readonly coding: string; readonly text: string | null }> {
  const wanted = await fresh(address);
  const served = await ask(address);
  const got = [when, address, served.status, served.headers['location'] ?? null, served.text];
  expect(got).toEqual([
    when,
    address,
    wanted.status,
    wanted.headers['Location'] ?? null,
    bytesOf(wanted.body).toString(),
  ]);
  if (served.headers['content-length']) expect(Number(served.headers['content-length'])).toBe(served.bytes.length);
  const coding = String(served.headers['content-encoding'] ?? 'none');
  return { coding, text: served.status === 200 ? served.text : null };
}

/** The addresses of the newest stories, percent-encoded. */
async function present(paper: Paper): Promise<readonly string[]> {
  return paper.app.desk.archive.asOf(paper.now(), async (reader) => {
    const { languages } = await reader.publication();
    const lists = await reader.lists(
      languages.map(({ language }) => ({ list: { kind: 'latest' }, language, limit: 3 })),
    );
    return lists.flat().map(({ path }) => encodeURI(path));
  });
}
