import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** The script of the reader's pages, in a real browser, under the policy of the reader's pages. */
const script = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, '../../src/render/assets/site.ts'), 'utf8'));
const policy =
  "default-src 'none'; script-src 'self'; frame-src https://www.youtube-nocookie.com; require-trusted-types-for 'script'";
const now = '2026-11-23T12:00:00Z';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

/** Opens a page of this body; whatever is asked of another site is noted. */
async function open(language: string, body: string): Promise<{ page: Page; foreign: string[]; errors: string[] }> {
  const page = await browser.newPage();
  const [foreign, errors]: [string[], string[]] = [[], []];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => (message.type() === 'error' ? errors.push(message.text()) : undefined));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === 'https://bell.example/site.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (url === 'https://bell.example/') {
      const html = `<!doctype html><html lang="${language}"><title>x</title><script src="/site.js" defer></script><body>${body}`;
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: html,
      });
    }
    foreign.push(url);
    return route.fulfill({ contentType: 'text/html', body: 'foreign' });
  });
  await page.clock.install({ time: now });
  await page.goto('https://bell.example/');
  return { page, foreign, errors };
}

function time(at: string): string {
  return `<p><time class="ago" datetime="${at}">printed</time></p>`;
}

describe('times', () => {
  test.each([
    ['en', ['1 minute ago', '59 minutes ago', '1 hour ago', '6 hours ago', '23 hours ago']],
    ['hi', ['1 मिनट पहले', '59 मिनट पहले', '1 घंटे पहले', '6 घंटे पहले', '23 घंटे पहले']],
    ['ur', ['1 منٹ پہلے', '59 منٹ پہلے', '1 گھنٹہ پہلے', '6 گھنٹے پہلے', '23 گھنٹے پہلے']],
  ])('of the last day are told in %s as how long ago', async (language, told) => {
    const ages = ['11:59:30', '11:00:01', '11:00:00', '05:30:00'].map((clock) => `2026-11-23T${clock}Z`);
    const { page, errors } = await open(language, [...ages, '2026-11-22T12:00:01Z'].map(time).join(''));
    expect(await page.locator('time').allTextContents()).toEqual(told);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('older, to come, or not marked stay as printed', async () => {
    const old = [time('2026-11-22T12:00:00Z'), time('2026-11-23T12:00:01Z')].join('');
    const { page } = await open('en', `${old}<time datetime="2026-11-23T11:00:00Z">printed</time>`);
    expect(await page.locator('time').allTextContents()).toEqual(['printed', 'printed', 'printed']);
    await page.close();
  });

  test('grow older while the page is open, and are printed on paper as they were served', async () => {
    const { page } = await open('en', time('2026-11-23T11:58:30Z'));
    expect(await page.locator('time').textContent()).toBe('1 minute ago');
    await page.clock.runFor('03:00');
    expect(await page.locator('time').textContent()).toBe('4 minutes ago');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('time').textContent()).toBe('printed');
    await page.close();
  });
});

describe('an embed', () => {
  const frame = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ';
  const embed = `<figure class="embed" data-frame="${frame}"><a href="/elsewhere" title="The gate">Show</a></figure>`;

  test('asks nothing of another site before the click, and is shown in its place after it', async () => {
    const { page, foreign, errors } = await open('en', embed);
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    await page.click('a');
    await page.waitForSelector('iframe');
    expect(await page.getAttribute('iframe', 'title')).toBe('The gate');
    await expect.poll(() => foreign).toEqual([frame]);
    expect(page.url()).toBe('https://bell.example/');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('opens elsewhere when the reader asks for another tab', async () => {
    const { page } = await open('en', embed);
    await page.click('a', { modifiers: ['Control'] });
    expect(await page.locator('iframe').count()).toBe(0);
    await page.context().close();
  });
});
