import { expect, test } from 'vitest';
import { endBanner } from '../../src/desk/end-banner.ts';
import { setBanner } from '../../src/desk/set-banner.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { hours, shift } from '../../src/kit/instant.ts';
import { everywhere } from './everywhere.ts';
import { rewrite } from './full-paper.ts';
import { done, draft, en, type Paper, type PaperWithCast, publish, startPaper } from './paper.ts';

/** The breaking banner: furniture of every page, right at the next request. */

const line = 'The gates are shut';

test('is on every page of its language at the next request, and gone when its time is over', async () => {
  await using paper = await startPaper();
  await publish(paper, { headline: 'The ground shook' });
  done(await setBanner(paper.app.desk, paper.editor, { ...breaking(paper), line }));
  expect(await saying(paper)).toEqual(pages);
  expect((await paper.get('/hi')).text).not.toContain(line);
  paper.advance(hours(1));
  expect(await saying(paper)).toEqual([]);
});

test('leads to its story under the headline of now, and goes when that goes', async () => {
  await using paper = await startPaper();
  const { story } = await publish(paper, { headline: 'The ground shook' });
  done(await setBanner(paper.app.desk, paper.editor, { ...breaking(paper), story: story.id }));
  expect(await bannerOf(paper)).toContain('href="/world/the-ground-shook">The ground shook</a>');
  const { story: renamed } = await rewrite(paper, story, 'The ground shook twice');
  expect(await bannerOf(paper)).toContain('>The ground shook twice</a>');
  const command = { story: renamed.id, seen: renamed.version, reason: 'It was not so.' };
  done(await withdrawStory(paper.app.desk, paper.editor, command));
  expect(await bannerOf(paper)).toBe('');
});

test('is taken away by an act', async () => {
  await using paper = await startPaper();
  done(await setBanner(paper.app.desk, paper.editor, { ...breaking(paper), line }));
  expect(await bannerOf(paper)).toContain(line);
  done(await endBanner(paper.app.desk, paper.editor, en));
  expect(await bannerOf(paper)).toBe('');
});

test('says something, ends within a day, and leads to nothing that readers do not see', async () => {
  await using paper = await startPaper();
  const { id } = await draft(paper, { headline: 'Unseen' });
  const wish = { ...breaking(paper), line };
  const refused = async (differences: object) => {
    const answer = await setBanner(paper.app.desk, paper.editor, { ...wish, ...differences });
    return answer.ok ? 'set' : answer.refusal.kind;
  };
  expect(await refused({ line: ' ' })).toBe('text-required');
  expect(await refused({ line: 'x'.repeat(141) })).toBe('invalid');
  expect(await refused({ until: paper.now() })).toBe('time-past');
  expect(await refused({ until: shift(paper.now(), hours(25)) })).toBe('invalid');
  expect(await refused({ language: 'fr' })).toBe('invalid');
  expect(await refused({ story: id })).toBe('not-public');
  expect(await refused({ story: 'story_0000000000000000' })).toBe('not-found');
  expect(await bannerOf(paper)).toBe('');
});

const pages = everywhere.filter((address) => !/\.(xml|json|txt|webmanifest)$/.test(address));

const breaking = (paper: Paper) => ({ language: en, line: '', story: null, until: shift(paper.now(), hours(1)) });

async function saying(paper: PaperWithCast): Promise<readonly string[]> {
  const found: string[] = [];
  for (const page of pages) if ((await paper.get(page)).text.includes(line)) found.push(page);
  return found;
}

const bannerOf = async (paper: Paper) =>
  /<aside class="row breaking".*?<\/aside>/.exec((await paper.get('/')).text)?.[0] ?? '';
