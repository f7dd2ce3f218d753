import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FullPaper, startFullPaper } from './full-paper.ts';

let paper: FullPaper;

beforeAll(async () => {
  paper = await startFullPaper();
});
afterAll(async () => paper?.[Symbol.asyncDispose]());

test('a corrected story leads to what changed in it, which tells when and why', async () => {
  const story = await paper.get(encodeURI(paper.paths.corrected));
  expect(story.text).toContain(`<a href="${encodeURI(paper.paths.corrected)}?changes">What changed</a>`);
  const changes = await paper.get(`${encodeURI(paper.paths.corrected)}?changes`);
  expect(changes.status).toBe(200);
  expect(changes.text).toContain('<h2>Corrected</h2>');
  expect(changes.text).toContain('<h2>Published</h2>');
  expect(changes.text).toContain('rel="canonical"');
  expect(changes.text).toContain('noindex');
});

test('nothing is told of the changes of a story that was withdrawn, or that nobody has', async () => {
  expect((await paper.get(`${encodeURI(paper.paths.gone)}?changes`)).status).toBe(410);
  expect((await paper.get('/world/no-such-story?changes')).status).toBe(404);
});
