import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FullPaper, startFullPaper } from '../site/full-paper.ts';

/** THREATS: injection through what readers may ask. Whatever a parameter says, it gives no more than it should, and nothing fails. */

let paper: FullPaper;
beforeAll(async () => {
  paper = await startFullPaper();
});
afterAll(async () => {
  expect(paper?.faults).toEqual([]);
  await paper?.[Symbol.asyncDispose]();
});

const hostile = [
  "'",
  '"',
  "' OR 1=1 --",
  '"; DROP TABLE stories; --',
  'a" OR "b',
  'NEAR(a b)',
  'headline: gates',
  '{headline} : x',
  '-gates',
  '^gates',
  'gates*',
  '*',
  '(((((',
  ')',
  'AND OR NOT',
  '"unclosed phrase',
  '"" "" ""',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '%',
  '_',
  '\\',
  '\u202e\u0300\u0301',
  'ا'.repeat(300),
  'a '.repeat(2000),
  '"a" '.repeat(40),
  '<script>alert(1)</script>',
  '{{7*7}}',
  '../../etc/passwd',
  '🙂',
  'ि',
];

test.each(hostile)('q=%j is a question like any other', async (text) => {
  const query = new URLSearchParams({ q: text }).toString().slice(0, 4000).replace(/%.?$/, '');
  const { status, text: html } = await paper.get(`/search?${query}`);
  expect(status).toBe(200);
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('</html>');
});

test.each(['section', 'author', 'topic', 'from', 'until', 'after', 'before'])(
  'nor does %s, whatever it says, give more or fail',
  async (name) => {
    const plain = links((await paper.get('/search?q=gates')).text);
    for (const value of [...hostile, '9999-12-31', '0000-00-00', '2026-02-30', '1000-01-01', '[object Object]']) {
      const query = new URLSearchParams({ q: 'gates', [name]: value }).toString().slice(0, 4000).replace(/%.?$/, '');
      const { status, text } = await paper.get(`/search?${query}`);
      expect([value, status]).toEqual([value, 200]);
      for (const link of links(text)) expect(plain).toContain(link);
    }
  },
);

test('a question is asked once, however often it stands there', async () => {
  const once = await paper.get('/search?q=gates');
  expect((await paper.get('/search?q=gates&q=everything&q[]=x')).text).toBe(once.text);
});

test('hostile places in lists are not found', async () => {
  for (const before of hostile) {
    const query = new URLSearchParams({ before }).toString().slice(0, 4000).replace(/%.?$/, '');
    expect((await paper.get(`/latest?${query}`)).status).toBe(404);
    expect((await paper.get(`/corrections?${query}`)).status).toBe(404);
  }
});

/** Where the hits of a search lead. */
function links(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...main.matchAll(/href="(\/[^"?]*)"/g)].map(([, path]) => path ?? '');
}
