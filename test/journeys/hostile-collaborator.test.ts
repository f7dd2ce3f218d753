import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { draftStory } from '../../src/desk/draft-story.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { bodyOf, storyDocument } from '../../src/story/document.ts';
import type { PictureId } from '../../src/story/ids.ts';
import type { Slug } from '../../src/story/slug.ts';
import { documentNode } from '../../src/story/step-between.ts';
import type { Story } from '../../src/story/story.ts';
import { signIn } from '../newsroom/sign-in.ts';
import { addTestPicture } from '../site/full-paper.ts';
import { done, en, type PaperWithCast, startPaper } from '../site/paper.ts';
import { foreignMarkup } from './foreign-markup.ts';
import { everyText } from './hostile-paper.ts';
import { hostileTexts } from './hostile-texts.ts';
import { openBrowser, openReader, type Reader, withoutPictures } from './reader.ts';

/**
 * THREATS: a malicious collaborator. Somebody who is signed in and may write speaks to the socket by a program of their own, while another has
 * the story open in a real browser; then readers see what was published of it. Nothing runs, nothing is refused by a policy, nothing of another
 * site is asked for; and what the schema does not know is not taken.
 */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

let browser: Browser;
let paper: PaperWithCast;
let colleague: Reader;
let story: Story;
let picture: PictureId;
let intruder: Intruder;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  paper = await startPaper({ clock: systemClock });
  picture = (await addTestPicture(paper, '#245')).id;
  const { desk } = paper.app;
  const fields = { language: en, kind: 'news', section: paper.world, slug: 'gates' as Slug } as const;
  const document = storyDocument('The gates hold', 'All night.', [
    { type: 'paragraph', content: [{ type: 'text', text: 'Nine metres.' }] },
  ]);
  story = done(await draftStory(desk, paper.editor, { fields, document })).story;
  colleague = await openReader(browser, { origin: paper.app.origin });
  await withoutPictures(colleague);
  await letIn(colleague, 'chief-editor', 'Mara Okonjo');
  await colleague.page.goto(`${paper.app.origin}/newsroom/stories/${story.id}`, { timeout: 90_000 });
  await colleague.page.locator('.writing').waitFor();
  intruder = await openIntruder('<img src=x onerror=alert(99)> "onload="alert(98)');
});
afterEach(async () => {
  intruder.leave();
  const { problems, violations, dialogs, foreign } = colleague;
  expect([problems, violations, dialogs, foreign, paper.faults]).toEqual([[], [], [], [], []]);
  await colleague[Symbol.asyncDispose]();
  await paper[Symbol.asyncDispose]();
});

test('every hostile text in every place of a text is text: to whoever has the story open, on every screen of it, and to readers', async () => {
  for (const text of hostileTexts) {
    const blocks = everyText(picture, text);
    expect(await intruder.insert(...blocks), text).toMatchObject({ type: 'steps' });
  }
  await intruder.say({ type: 'here', anchor: 3, head: 9 });
  const { page } = colleague;
  const kept = await now();
  await expect.poll(() => page.locator('.writing .body > *').count()).toBeGreaterThan(bodyOf(kept.document).length - 5);
  await expect.poll(() => page.locator('.status .others').textContent()).toContain('<img src=x onerror=alert(99)>');
  await page.locator('.writing .cursor').waitFor();
  expect(await page.locator('.writing').textContent()).toContain('<script>alert(1)</script>');
  await expectNothingAlien(colleague, '.writing');
  const own = `/newsroom/stories/${story.id}`;
  const screens = ['', '/history', `/compare?from=v1&to=working`, `/text/${kept.documentVersion - 1}`, '/publish'];
  for (const path of screens) {
    await page.goto(paper.app.origin + own + path);
    await expectNothingAlien(colleague, 'main');
  }
  for (const path of ['/newsroom/board', '/newsroom/stories', '/newsroom/audit']) {
    await page.goto(paper.app.origin + path);
    await expectNothingAlien(colleague, 'main');
  }
  const { version: seen } = await now();
  const waive = { gates: ['dead-link', 'alt-text', 'credit', 'placeholder'], why: 'A test.' } as const;
  const published = await publishStory(paper.app.desk, paper.editor, { story: story.id, seen, waive });
  done(published);
  await using reader = await openReader(browser, { origin: paper.app.origin });
  await withoutPictures(reader);
  await reader.page.goto(`${paper.app.origin}/world/gates`);
  expect(await reader.page.locator('body').textContent()).toContain('<script>alert(1)</script>');
  await expectNothingAlien(reader, 'body');
  expect([reader.problems, reader.dialogs, reader.foreign]).toEqual([[], [], []]);
});

/** The mark by which anything of what follows would be found again. */
const mark = 'alert(666)';
const words = (text: string, marks?: readonly object[]) => ({ type: 'text', text, ...(marks && { marks }) });
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });
const link = (href: unknown, more: object = {}) => paragraph(words('x', [{ type: 'link', attrs: { href, ...more } }]));

const alienBlocks: readonly (readonly [string, unknown])[] = [
  ['a block of HTML', { type: 'html', attrs: { html: `<script>${mark}</script>` } }],
  ['a script', { type: 'script', content: [words(mark)] }],
  ['a style', { type: 'style', content: [words(mark)] }],
  ['a block named like a property', { type: 'constructor', content: [words(mark)] }],
  ['a block named like the prototype', { type: '__proto__', content: [words(mark)] }],
  ['a whole document', { type: 'doc', content: [paragraph(words(mark))] }],
  ['a headline in the body', { type: 'headline', content: [words(mark)] }],
  ['an unknown mark', paragraph(words('x', [{ type: 'style', attrs: { css: mark } }]))],
  ['a level that is markup', { type: 'heading', attrs: { level: `2 onload=${mark}` }, content: [words('x')] }],
  ['a script for a link', link(`javascript:${mark}`)],
  ['a script for a link, spelt otherwise', link(`  jAvAsCrIpT\t:${mark}`)],
  ['a script behind a control character', link(`\u0001javascript:${mark}`)],
  ['a script for a link of bytes', link(`java\nscript:${mark}`)],
  ['a page for a link', link(`data:text/html,<script>${mark}</script>`)],
  ['a script of old for a link', link(`vbscript:${mark}`)],
  ['a file for a link', link(`file:///etc/${mark}`)],
  ['a link that is an object', link({ toString: mark })],
  [
    'a picture from elsewhere',
    { type: 'picture', attrs: { picture: `https://evil.example/${mark}`, alt: '', caption: '', size: 'wide' } },
  ],
  [
    'a picture that is not there',
    { type: 'picture', attrs: { picture: `picture_${mark}`, alt: '', caption: '', size: 'wide' } },
  ],
  [
    'a picture by its path',
    { type: 'picture', attrs: { picture: `../../${mark}`, alt: '', caption: '', size: 'wide' } },
  ],
  ['an embed of nobody’s', { type: 'embed', attrs: { provider: `evil ${mark}`, id: 'x', title: '' } }],
  [
    'an embed with an address for an id',
    { type: 'embed', attrs: { provider: 'youtube', id: `"><script>${mark}`, title: '' } },
  ],
  ['an embed of the prototype’s', { type: 'embed', attrs: { provider: 'constructor', id: mark, title: '' } }],
  ['a story to read that is a script', { type: 'also_read', attrs: { story: `javascript:${mark}`, headline: 'x' } }],
  [
    'a live post at a time of markup',
    { type: 'live_post', attrs: { at: `<b>${mark}`, title: '', key: false }, content: [paragraph(words('x'))] },
  ],
  ['a live post that is a list', [{ type: 'live_post', attrs: [mark] }]],
  [
    'a cell aligned by a style',
    {
      type: 'table',
      attrs: { caption: '' },
      content: [
        { type: 'table_row', content: [{ type: 'table_cell', attrs: { align: `x;${mark}` }, content: [words('x')] }] },
      ],
    },
  ],
  ['a text that is an object', paragraph({ type: 'text', text: { toString: mark } })],
  ['half a sign', paragraph(words(`\ud800${mark}`))],
  ['a sign that no page may hold', paragraph(words(`\u0000${mark}`))],
  ['a block of text without one', words(mark)],
];

const laden: typeof alienBlocks = [
  ['a mark that is a handler', paragraph(words('x', [{ type: 'bold', attrs: { onclick: mark } }]))],
  ['an attribute that is a handler', { ...paragraph(words('x')), attrs: { onclick: mark } }],
  ['an attribute that is a style', { type: 'heading', attrs: { level: 2, style: mark }, content: [words('x')] }],
  ['an attribute by the prototype', JSON.parse(`{"type":"divider","attrs":{"__proto__":{"onload":"${mark}"}}}`)],
  ['a link that opens elsewhere', link('https://a.example/', { target: '_blank', onclick: mark })],
];

const alienSteps: readonly (readonly [string, unknown])[] = [
  ['no step', null],
  ['a text', mark],
  ['a list', [mark]],
  ['a kind that is none', { stepType: mark }],
  ['a kind of the prototype’s', { stepType: '__proto__', from: 1, to: 1, text: mark }],
  ['an attribute of the document', { stepType: 'docAttr', attr: 'onload', value: mark }],
  [
    'a mark of a block',
    { stepType: 'addNodeMark', pos: 1, mark: { type: 'link', attrs: { href: `javascript:${mark}` } } },
  ],
  [
    'a link that is a script',
    { stepType: 'addMark', from: 1, to: 4, mark: { type: 'link', attrs: { href: `javascript:${mark}` } } },
  ],
  ['an attribute that is a handler', { stepType: 'attr', pos: 0, attr: 'onclick', value: mark }],
  ['a place beyond the end', { stepType: 'replace', from: 1e9, to: 1e9, slice: { content: [words(mark)] } }],
  ['a place before the beginning', { stepType: 'replace', from: -1, to: 2, slice: { content: [words(mark)] } }],
  ['a place that is markup', { stepType: 'replace', from: `<b>${mark}`, to: 2 }],
];

test('what the schema does not know is not taken, and nothing of it reaches anybody', async () => {
  for (const [what, block] of alienBlocks)
    expect(await intruder.insert(block), what).toMatchObject({ type: 'refused' });
  // What a block that is known has too much is left behind; the rest of it is a text like any other.
  for (const [what, block] of laden) {
    const answer = await intruder.insert(block);
    expect(['steps', 'refused'], what).toContain(answer.type);
    expect(JSON.stringify(answer), what).not.toContain('666');
  }
  for (const [what, step] of alienSteps) expect(await intruder.send(step), what).toMatchObject({ type: 'refused' });
  const { archive } = paper.app.desk;
  const steps = await archive.read((reader) => reader.steps(story.id, { afterVersion: 0, limit: 1000 }));
  expect(JSON.stringify([(await now()).document, steps])).not.toContain('666');
  expect(await colleague.page.locator('.writing').textContent()).not.toContain('666');
  expect(await colleague.page.content()).not.toContain('666');
  await colleague.page.locator('.writing .body p').last().click();
  await colleague.page.keyboard.press('Control+End');
  await colleague.page.keyboard.type(' Still here.');
  await expect.poll(async () => JSON.stringify((await now()).document)).toContain('Still here.');
  await expectNothingAlien(colleague, '.writing');
});

async function now(): Promise<Story> {
  return (await paper.app.desk.archive.read((reader) => reader.story(story.id))) as Story;
}

async function letIn(reader: Reader, role: 'chief-editor' | 'editor', name: string): Promise<void> {
  const { secret } = await signIn(paper.app.desk, role, { name });
  await reader.page.context().addCookies([{ name: 'dateline', value: secret, url: paper.app.origin }]);
}

/** Scripts and frames stand in no part of a page that shows a text. */
const alien = `script:not([src]), iframe, ${foreignMarkup}`;

async function expectNothingAlien({ page }: Reader, place: string): Promise<void> {
  const found = page.locator(place).first().locator(alien);
  expect([page.url(), await found.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 200)))]).toEqual([
    page.url(),
    [],
  ]);
}

interface Answer {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** Somebody who may write, with a program of their own at the socket. */
interface Intruder {
  say(message: object): Promise<void>;
  /** Sends one step as it is, and answers what the server said to it. */
  send(step: unknown): Promise<Answer>;
  /** Puts blocks at the end of the body. */
  insert(...blocks: readonly unknown[]): Promise<Answer>;
  leave(): void;
}

async function openIntruder(name: string): Promise<Intruder> {
  const { cookie } = await signIn(paper.app.desk, 'editor', { name });
  const address = `${paper.app.origin.replace('http', 'ws')}/newsroom/stories/${story.id}/together`;
  const socket = new WebSocket(address, { headers: { origin: paper.app.origin, cookie } });
  const heard: Answer[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data)) as Answer));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.send(JSON.stringify({ type: 'hello', client: 'intruder1', version: null }));
  await expect.poll(() => heard.some(({ type }) => type === 'welcome')).toBe(true);
  const ask = async (steps: readonly unknown[]) => {
    const { documentVersion } = await now();
    const from = heard.length;
    socket.send(JSON.stringify({ type: 'steps', version: documentVersion, steps }));
    const answers = () => heard.slice(from).filter(({ type }) => ['steps', 'refused', 'behind'].includes(type));
    await expect.poll(() => answers().length + (socket.readyState === WebSocket.OPEN ? 0 : 1)).toBeGreaterThan(0);
    return answers()[0] ?? { type: 'closed' };
  };
  return {
    say: async (message) => socket.send(JSON.stringify(message)),
    send: (step) => ask([step]),
    insert: async (...content) => {
      const end = documentNode((await now()).document).content.size - 1;
      return ask([{ stepType: 'replace', from: end, to: end, slice: { content } }]);
    },
    leave: () => socket.terminate(),
  };
}
