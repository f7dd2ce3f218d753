import { afterAll, beforeAll, expect, test } from 'vitest';
import { hours, minutes } from '../../src/kit/instant.ts';
import { type PaperWithCast, publish, startPaper } from './paper.ts';

let paper: PaperWithCast;

beforeAll(async () => {
  paper = await startPaper();
  for (let n = 0; n < 8; n++) {
    await publish(paper, {
      headline: `The tide turns ${n}`,
      fields: { topics: [paper.floods], series: paper.longWater, byline: [{ contributor: paper.ada, role: 'words' }] },
    });
    paper.advance(minutes(7));
  }
  paper.advance(hours(1));
});

afterAll(async () => paper[Symbol.asyncDispose]());

test.each([
  '/',
  '/world',
  '/world/coast',
  '/world/the-tide-turns-3',
  '/latest',
  '/author/ada-quill',
  '/topic/floods',
  '/series/the-long-water',
  '/archive',
  '/archive/2026/11',
  '/archive/2026/11/23',
  '/search',
  '/search?q=tide',
  '/corrections',
  '/about',
  '/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/healthz',
  '/metrics',
  '/favicon.ico',
  '/manifest.webmanifest',
  '/sitemap/pages.xml',
  '/sitemap/2026-11.xml',
  '/news-sitemap.xml',
])('%s', async (path) => {
  const reply = await paper.get(path);
  expect(paper.faults).toEqual([]);
  expect(reply.status).toBe(200);
  console.log(path, reply.bytes.length);
});
