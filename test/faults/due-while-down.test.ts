import { expect, test } from 'vitest';
import { scheduleStory } from '../../src/desk/schedule-story.ts';
import { minutes, shift } from '../../src/kit/instant.ts';
import { done, draft, emptyPaper, noon, publish, startPaper } from '../site/paper.ts';

/** Nothing has to run for a story to appear: whoever asks after its second is shown it, whoever slept at it. */

const many = 200;
const second = shift(noon, minutes(30));
const headlines = Array.from({ length: many }, (_, n) => `Stroke ${String(n + 1).padStart(3, '0')}`);

test('two hundred stories of one second, at which nobody is there: all out at the first request, once, complete', async () => {
  await using paper = await startPaper();
  await publish(paper, { headline: 'Before' });
  for (const headline of headlines) {
    const story = await draft(paper, { headline, body: `All of ${headline}, to its last word.` });
    done(await scheduleStory(paper.app.desk, paper.editor, { story: story.id, seen: story.version, at: second }));
  }
  paper.setClock(shift(second, -1));
  for (const path of ['/latest', '/feed.xml', '/news-sitemap.xml'])
    expect((await paper.get(path)).text).not.toContain('Stroke');
  await paper.app[Symbol.asyncDispose]();

  let at = shift(second, 1);
  await using again = await emptyPaper({ dataFolder: paper.dataFolder, clock: () => at });
  expect(await listed(again.get, '/latest')).toEqual([...headlines.map(String), 'Before'].toSorted());
  for (const headline of headlines) {
    const { status, text } = await again.get(`/world/${headline.toLowerCase().replace(' ', '-')}`);
    expect(status).toBe(200);
    expect(text).toContain(`All of ${headline}, to its last word.`);
  }
  const sitemap = (await again.get('/sitemap/2026-11.xml')).text;
  for (const headline of headlines)
    expect(occurrences(sitemap, `${headline.toLowerCase().replace(' ', '-')}<`)).toBe(1);
  at = shift(at, minutes(1));
  expect(again.faults).toEqual([]);
});

/** Every headline that a list shows over all its pages, in order of the alphabet. */
async function listed(get: (target: string) => Promise<{ text: string }>, first: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let page: string | null = first; page; ) {
    const { text }: { text: string } = await get(page);
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
    found.push(...[...main.matchAll(/>(Stroke \d+|Before)<\/a>/g)].map(([, headline = '']) => headline));
    page = /href="(\/latest\?before=[^"]+)"/.exec(main)?.[1]?.replaceAll('&amp;', '&') ?? null;
  }
  return found.toSorted();
}

function occurrences(text: string, of: string): number {
  return text.split(of).length - 1;
}
