import { expect, test } from 'vitest';
import type { PublicReader, SitemapRow } from '../../archive/public-reader.ts';
import { instant } from '../../kit/instant.ts';
import type { Publication } from '../../story/publication.ts';
import { editSitemap } from './edit-sitemap.ts';

const start = Date.UTC(2026, 10, 1);

/** A month of 120,000 stories, one every twenty seconds; nothing before or after. */
const reader = {
  publication: async () => ({ languages: [{ language: 'en', timeZone: 'UTC' }] }) as unknown as Publication,
  months: async () => [{ year: 2026, month: 11 }],
  sitemap: async ({ from, until, limit, skip = 0 }: Parameters<PublicReader['sitemap']>[0]) => {
    if (from !== start || until !== Date.UTC(2026, 11, 1)) return [];
    return Array.from({ length: Math.max(0, Math.min(limit, 120_000 - skip)) }, (_, place) => row(skip + place));
  },
} as Partial<PublicReader> as PublicReader;

function row(n: number): SitemapRow {
  const at = instant(start + n * 20_000);
  return { path: `/world/story-${n}`, publishedAt: at, modifiedAt: at } as SitemapRow;
}

async function read(...segments: string[]): Promise<string | null> {
  const sheet = await editSitemap('https://courier.example', reader, { segments, query: new URLSearchParams() });
  if (sheet?.kind !== 'plates') return null;
  return sheet.plates.map((plate) => (plate.kind === 'own' ? plate.render() : '')).join('');
}

test('a month of 120,000 stories stands in three files of the index', async () => {
  const index = await read('sitemap.xml');
  expect([...(index ?? '').matchAll(/<loc>https:\/\/courier\.example([^<]*)/g)].map(([, path]) => path)).toEqual([
    '/sitemap/pages.xml',
    '/sitemap/2026-11.xml',
    '/sitemap/2026-11-2.xml',
    '/sitemap/2026-11-3.xml',
  ]);
});

test('the files go on from each other, 50,000 stories at a time', async () => {
  const lengths = [];
  for (const file of ['2026-11.xml', '2026-11-2.xml', '2026-11-3.xml']) {
    const paths = ((await read('sitemap', file)) ?? '').match(/story-\d+/g) ?? [];
    lengths.push([paths.length, paths[0], paths.at(-1)]);
  }
  expect(lengths).toEqual([
    [50_000, 'story-0', 'story-49999'],
    [50_000, 'story-50000', 'story-99999'],
    [20_000, 'story-100000', 'story-119999'],
  ]);
});

test('there is no file after the last', async () => {
  expect(await read('sitemap', '2026-11-4.xml')).toBeNull();
});
