import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { makeBeginLink } from '../../src/accounts/make-begin-link.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { signIn } from '../newsroom/sign-in.ts';
import { type PaperWithCast, publish, startPaper } from '../site/paper.ts';
import { plugIn } from './passkey-machine.ts';
import { openBrowser, openReader } from './reader.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A whole way through many screens; a busy machine takes its time over each.
vi.setConfig({ testTimeout: 180_000 });

let browser: Browser;
let paper: PaperWithCast;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  paper = await startPaper({ clock: systemClock, by: 'system_sample' });
  await publish(paper, { headline: 'The sample flood' });
});
afterEach(async () => {
  expect(paper.faults).toEqual([]);
  await paper[Symbol.asyncDispose]();
});

test('from the link of the first start to the first story of one’s own, on a phone', async () => {
  await using reader = await openReader(browser, {
    origin: paper.app.origin,
    viewport: { width: 360, height: 740 },
  });
  const { page } = reader;
  await plugIn(page);
  const link = await makeBeginLink(paper.app.desk);
  await page.goto(`${paper.app.origin}/newsroom/begin/${link?.secret}`);
  await page.getByLabel('Your name').fill('Mara Okonjo');
  await page.getByLabel('E-mail address').fill('mara@quay.example');
  await page.getByRole('button', { name: 'Continue with a passkey' }).click();
  await page.waitForURL('**/newsroom/account');

  await page.getByRole('link', { name: 'Start my newspaper' }).click();
  await page.waitForURL('**/newsroom/start');
  await expectWell(page);
  await page.getByLabel('Name of the newspaper').fill('The Quay');
  await page.getByLabel('Time zone').first().fill('Europe/London');
  await page.locator('summary', { hasText: 'Editions in other languages' }).click();
  await page.getByLabel('Language').nth(1).selectOption('ur');
  await page.getByLabel('Nameplate').nth(1).fill('گھاٹ');
  await page.getByLabel('Sections').fill('Harbour\nTown');
  await page.locator('summary', { hasText: 'The look' }).click();
  await page.getByLabel('Headlines').selectOption('georgia');
  await expectWell(page);
  await page.getByRole('button', { name: 'Go on' }).click();

  await page.getByRole('heading', { name: 'Start “The Quay”?' }).waitFor();
  await expectWell(page);
  expect((await paper.get('/world/the-sample-flood')).status).toBe(200);
  await page.getByRole('button', { name: 'Back to the form' }).click();
  await page.getByLabel('Name of the newspaper').fill('The Long Quay');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Start “The Long Quay”' }).click();

  await page.waitForURL('**/newsroom');
  await page.getByText('“The Long Quay” has started. The sample edition is kept in sample-edition.').waitFor();
  await page.getByText('Begin one with “New story”').waitFor();
  await expectWell(page);
  expect(await page.getByText('Start my newspaper').count()).toBe(0);
  expect((await paper.get('/world/the-sample-flood')).status).toBe(404);
  await page.locator('.said').getByRole('link', { name: 'See the paper' }).click();
  await page.waitForURL(`${paper.app.origin}/`);
  const text = (await page.locator('body').textContent()) ?? '';
  for (const word of ['The Long Quay', 'Harbour', 'Town', 'Nothing is published yet']) expect(text).toContain(word);
  expect(text).not.toMatch(/Harbour Post|flood/);

  await page.goto(`${paper.app.origin}/newsroom/account`);
  await page.getByText('This device').first().waitFor();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  await page.goto(`${paper.app.origin}/newsroom`);
  await page.getByRole('button', { name: 'New story' }).click();
  await page.waitForURL('**/newsroom/stories/story_*');
  expect([reader.problems, reader.dialogs, reader.foreign]).toEqual([[], [], []]);
});

test('without script, and where what was filled in cannot be', async () => {
  await using reader = await openReader(browser, { origin: paper.app.origin, javaScriptEnabled: false });
  const { page } = reader;
  const { secret } = await signIn(paper.app.desk, 'administrator');
  await page.context().addCookies([{ name: 'dateline', value: secret, url: paper.app.origin }]);
  await page.goto(`${paper.app.origin}/newsroom/start`);
  await page.getByLabel('Name of the newspaper').fill('The Quay');
  await page.getByLabel('Time zone').first().fill('Europe/Quay');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('alert').getByText('Europe/Quay').waitFor();
  expect(await page.getByLabel('Name of the newspaper').inputValue()).toBe('The Quay');
  await page.getByLabel('Time zone').first().fill('Europe/London');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Start “The Quay”' }).click();
  await page.getByRole('link', { name: 'Add the first section' }).click();
  await page.getByRole('heading', { name: 'Add a section' }).waitFor();
});

/** Nothing hinders anybody there, and nothing reaches over the side of the screen. */
async function expectWell(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [wide, ...(await tool.run()).violations.map(({ id }) => id)];
  });
  expect(found).toEqual([0]);
}
