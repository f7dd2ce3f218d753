import { describe, expect, test } from 'vitest';
import { embargoStory } from '../../src/desk/embargo-story.ts';
import { liftEmbargo } from '../../src/desk/lift-embargo.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { restoreStory } from '../../src/desk/restore-story.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { scheduleStory } from '../../src/desk/schedule-story.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { formatHttpDate } from '../../src/kit/http/http-date.ts';
import { hours, minutes, shift } from '../../src/kit/instant.ts';
import { storyDocument } from '../../src/story/document.ts';
import type { Story } from '../../src/story/story.ts';
import { askEverywhere, everywhere, sayers } from '../site/everywhere.ts';
import { addTestPicture } from '../site/full-paper.ts';
import { done, draft, type PaperWithCast, paragraph, publish, startPaper } from '../site/paper.ts';

/** THREATS: embargo leak, legal takedown. The story is "An unspeakable deal", of which nothing may be seen. */
const secret = /unspeakable/i;
const path = '/world/an-unspeakable-deal';

interface SecretPaper extends PaperWithCast {
  readonly picture: string;
  readonly story: Story;
}

/** A paper with public stories around a drafted one, which has a picture, a writer, a topic and a series of its own. */
async function secretPaper(): Promise<SecretPaper> {
  const paper = await startPaper();
  const byline = [{ contributor: paper.ada, role: 'words' }] as const;
  const common = { topics: [paper.floods], series: paper.longWater, byline };
  await publish(paper, { headline: 'The harbour at noon', fields: common });
  const picture = await addTestPicture(paper, '#123');
  const story = await draft(paper, {
    headline: 'An unspeakable deal',
    standfirst: 'Unspeakable terms.',
    body: 'Unspeakable words, in the text alone.',
    fields: {
      ...common,
      leadPicture: { picture: picture.id, alt: null, caption: null },
      search: { title: 'Unspeakable for search', description: '' },
      social: { title: 'Unspeakable for cards', description: '' },
    },
  });
  paper.advance(minutes(1));
  return { ...paper, picture: picture.hash, story };
}

/** Where the story, its card and its picture can be reached directly. */
function ownAddresses({ picture, story }: SecretPaper): readonly string[] {
  return [
    path,
    `${path}/`,
    path.toUpperCase(),
    `/pictures/${picture}/320`,
    `/cards/${story.id}/00000000000000000000.png`,
  ];
}

async function expectHidden(paper: SecretPaper): Promise<void> {
  const replies = await askEverywhere(paper);
  for (const [address, reply] of replies) if (secret.test(reply.text)) expect(address).toMatch(/^\/search/);
  expect(sayers(replies, secret).filter((address) => !address.startsWith('/search'))).toEqual([]);
  for (const address of everywhere.filter((one) => one.startsWith('/search')))
    expect(hits((await paper.get(address)).text)).toBe(0);
  for (const address of ownAddresses(paper))
    expect([address, (await paper.get(address)).status]).toEqual([address, 404]);
}

async function expectShown(paper: SecretPaper): Promise<void> {
  const sayersNow = sayers(await askEverywhere(paper), secret);
  for (const address of ['/', '/world', '/latest', '/feed.xml', '/sitemap/2026-11.xml', '/news-sitemap.xml'])
    expect(sayersNow).toContain(address);
  expect((await paper.get(path)).status).toBe(200);
  expect((await paper.get(`/pictures/${paper.picture}/320`)).status).toBe(200);
  expect(hits((await paper.get('/search?q=unspeakable')).text)).toBe(1);
}

function hits(html: string): number {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>')).split(`href="${path}"`).length - 1 > 0 ? 1 : 0;
}

describe('before its time', () => {
  test('a draft is nowhere', async () => {
    await using paper = await secretPaper();
    await expectHidden(paper);
  });

  test('a scheduled story is nowhere until its instant, and everywhere from it on, with nothing having run', async () => {
    await using paper = await secretPaper();
    const at = shift(paper.now(), hours(2));
    done(await scheduleStory(paper.app.desk, paper.editor, { ...seen(paper.story), at }));
    await expectHidden(paper);
    paper.setClock(shift(at, -1));
    await expectHidden(paper);
    paper.setClock(at);
    await expectShown(paper);
  });

  test('a scheduled story leaves every other answer as it was, byte for byte', async () => {
    await using paper = await secretPaper();
    const before = await askEverywhere(paper);
    const at = shift(paper.now(), hours(2));
    done(await scheduleStory(paper.app.desk, paper.editor, { ...seen(paper.story), at }));
    const after = await askEverywhere(paper);
    for (const [address, { text, headers }] of before) {
      expect([address, after.get(address)?.text]).toEqual([address, text]);
      expect([address, { ...after.get(address)?.headers, date: '' }]).toEqual([address, { ...headers, date: '' }]);
    }
  });

  test('the address of a scheduled story is answered like one that never was', async () => {
    await using paper = await secretPaper();
    done(await scheduleStory(paper.app.desk, paper.editor, { ...seen(paper.story), at: shift(paper.now(), hours(2)) }));
    const own = await paper.get(path);
    const never = await paper.get('/world/an-unthinkable-deal');
    expect(own.status).toBe(404);
    expect(own.text.replaceAll('unspeakable', 'unthinkable')).toBe(never.text);
    expect(Object.keys(own.headers)).toEqual(Object.keys(never.headers));
  });

  test('an embargo holds what is scheduled, to the millisecond', async () => {
    await using paper = await secretPaper();
    const at = shift(paper.now(), hours(1));
    const until = shift(paper.now(), hours(3));
    const scheduled = done(await scheduleStory(paper.app.desk, paper.editor, { ...seen(paper.story), at })).story;
    const held = done(await embargoStory(paper.app.desk, paper.editor, { ...seen(scheduled), until })).story;
    expect(held.embargo?.until).toBe(until);
    for (const instant of [at, shift(until, -1)]) {
      paper.setClock(instant);
      await expectHidden(paper);
    }
    paper.setClock(until);
    await expectShown(paper);
  });

  test('an embargo that is lifted lets the story out at the next request', async () => {
    await using paper = await secretPaper();
    const at = shift(paper.now(), minutes(10));
    const scheduled = done(await scheduleStory(paper.app.desk, paper.editor, { ...seen(paper.story), at })).story;
    const until = shift(paper.now(), hours(3));
    const held = done(await embargoStory(paper.app.desk, paper.editor, { ...seen(scheduled), until })).story;
    paper.setClock(shift(at, minutes(1)));
    await expectHidden(paper);
    done(await liftEmbargo(paper.app.desk, paper.editor, seen(held)));
    await expectShown(paper);
  });

  test('a writer, a topic and a series of whom nothing is out have no page and no feed', async () => {
    await using paper = await startPaper();
    const byline = [{ contributor: paper.ada, role: 'words' }] as const;
    const fields = { topics: [paper.floods], series: paper.longWater, byline };
    await publish(paper, { headline: 'Somebody else’s' });
    const story = await draft(paper, { headline: 'Not yet', fields });
    const at = shift(paper.now(), hours(1));
    done(await scheduleStory(paper.app.desk, paper.editor, { ...seen(story), at }));
    const own = ['/author/ada-quill', '/topic/floods', '/series/the-long-water'];
    const all = own.flatMap((page) => [page, `${page}/feed.xml`, `${page}/atom.xml`, `${page}/feed.json`]);
    for (const address of all) expect([address, (await paper.get(address)).status]).toEqual([address, 404]);
    const search = await paper.get('/search?q=x&author=ada-quill&topic=floods');
    expect(search.text).not.toMatch(/Ada Quill|Floods/);
    paper.setClock(at);
    for (const address of all) expect([address, (await paper.get(address)).status]).toEqual([address, 200]);
  });

  test('a waiting update shows nothing of itself: no word, no date, no address', async () => {
    await using paper = await startPaper();
    const first = await publish(paper, { headline: 'The harbour deal', body: 'Plain words.' });
    paper.advance(minutes(5));
    const before = await askEverywhere(paper, [...everywhere, '/world/the-harbour-deal']);
    const to = storyDocument('An unspeakable deal', 'Unspeakable terms.', [paragraph('Unspeakable words.')]);
    const document = { seen: first.story.documentVersion, to };
    const saved = done(await saveStory(paper.app.desk, paper.editor, { ...seen(first.story), document })).story;
    const at = shift(paper.now(), hours(1));
    done(await updateStory(paper.app.desk, paper.editor, { ...seen(saved), at }));
    const after = await askEverywhere(paper, [...before.keys()]);
    for (const [address, { text }] of before) expect([address, after.get(address)?.text]).toEqual([address, text]);
    paper.setClock(at);
    expect((await paper.get('/world/the-harbour-deal')).text).toMatch(secret);
  });
});

describe('after a takedown', () => {
  test('nothing is left but a 410 and its reason, at the next request and in every coding', async () => {
    await using paper = await secretPaper();
    const out = done(await publishStory(paper.app.desk, paper.editor, seen(paper.story))).story;
    paper.advance(minutes(1));
    await expectShown(paper);
    const codings = ['identity', 'gzip', 'br'];
    for (const coding of codings) await paper.get(path, { headers: { 'Accept-Encoding': coding } });
    const card = /og:image" content="[^"]*(\/cards\/[^"]+)"/.exec((await paper.get(path)).text)?.[1] ?? '';
    expect((await paper.get(card)).status).toBe(200);
    const tag = String((await paper.get(path)).headers['etag']);
    const date = formatHttpDate(paper.now());

    done(await withdrawStory(paper.app.desk, paper.editor, { ...seen(out), reason: 'A court has ordered it.' }));

    for (const coding of codings) {
      for (const had of [{ 'If-None-Match': tag }, { 'If-None-Match': '*' }, { 'If-Modified-Since': date }]) {
        const reply = await paper.get(path, {
          headers: { 'Accept-Encoding': coding, ...had } as Record<string, string>,
        });
        expect(reply.status).toBe(410);
        expect(reply.text).toContain('A court has ordered it.');
        expect(reply.text).not.toMatch(secret);
        expect(JSON.stringify(reply.headers)).not.toMatch(secret);
      }
    }
    const replies = await askEverywhere(paper);
    expect(sayers(replies, secret).filter((address) => !address.startsWith('/search'))).toEqual([]);
    expect(hits((await paper.get('/search?q=unspeakable')).text)).toBe(0);
    for (const address of [card, `/pictures/${paper.picture}/320`, `/pictures/${paper.picture}/1920`])
      expect([address, (await paper.get(address)).status]).toEqual([address, 404]);
  });

  test('a 410 is never told to be kept without asking', async () => {
    await using paper = await secretPaper();
    const out = done(await publishStory(paper.app.desk, paper.editor, seen(paper.story))).story;
    paper.advance(1);
    done(await withdrawStory(paper.app.desk, paper.editor, { ...seen(out), reason: 'Gone.' }));
    expect((await paper.get(path)).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('what is restored is everywhere again', async () => {
    await using paper = await secretPaper();
    const out = done(await publishStory(paper.app.desk, paper.editor, seen(paper.story))).story;
    paper.advance(1);
    const gone = done(await withdrawStory(paper.app.desk, paper.editor, { ...seen(out), reason: 'Gone.' })).story;
    paper.advance(1);
    done(await restoreStory(paper.app.desk, paper.editor, seen(gone)));
    await expectShown(paper);
  });
});

function seen(story: Story): { readonly story: Story['id']; readonly seen: number } {
  return { story: story.id, seen: story.version };
}
