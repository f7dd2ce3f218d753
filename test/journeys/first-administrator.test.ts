import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { makeBeginLink } from '../../src/accounts/make-begin-link.ts';
import { codeAt } from '../../src/accounts/time-code.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { type PaperWithCast, startPaper } from '../site/paper.ts';
import { plugIn } from './passkey-machine.ts';
import { openBrowser, openReader, type Reader } from './reader.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A whole way through many screens; a busy machine takes its time over each.
vi.setConfig({ testTimeout: 180_000 });

let browser: Browser;
let paper: PaperWithCast;
let staff: Reader;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  paper = await startPaper({ clock: systemClock });
  staff = await openReader(browser, { origin: paper.app.origin });
});
afterEach(async () => {
  expect([staff.problems, staff.dialogs, staff.foreign, paper.faults]).toEqual([[], [], [], []]);
  await staff[Symbol.asyncDispose]();
  await paper[Symbol.asyncDispose]();
});

test('from the link of the first start to a second passkey, by keyboard alone', async () => {
  const { page } = staff;
  const authenticator = await plugIn(page);
  await begin(page);
  await page.keyboard.press('Tab');
  await expectFocus(page, 'Skip to the content');
  await tabTo(page, 'Your name');
  await page.keyboard.type('Mara Okonjo');
  await tabTo(page, 'E-mail address');
  await page.keyboard.type('mara@harbour.example');
  // Enter in a field is for the passkey.
  await page.keyboard.press('Enter');
  await page.waitForURL('**/newsroom/account');
  await expectText(page, 'Passkeys', 'This device', 'Your role: Administrator');
  await expectAccessible(page);

  await tabTo(page, 'Sign out');
  await page.keyboard.press('Enter');
  await expectText(page, 'You are signed out.');
  await page.goto(`${paper.app.origin}/newsroom/account`);
  expect(new URL(page.url()).pathname).toBe('/newsroom/sign-in');
  await expectAccessible(page);
  await tabTo(page, 'Sign in with a passkey');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/newsroom/account');

  await authenticator.send('WebAuthn.disable');
  await plugIn(page);
  await tabTo(page, 'Name of the device');
  await page.keyboard.type('The key in the drawer');
  await page.keyboard.press('Enter');
  await expectText(page, 'The key in the drawer');
  await tabTo(page, 'Remove This device');
  await page.keyboard.press('Enter');
  await expectText(page, 'The passkey is removed.');
  await tabTo(page, 'Remove The key in the drawer');
  await page.keyboard.press('Enter');
  await expectText(page, 'Without it you could not sign in any more.');
  const kept = await paper.app.desk.archive.read(async (reader) => {
    const [mara] = await reader.allStaff();
    return mara && (await reader.passkeys(mara.id)).map(({ name }) => name);
  });
  expect(kept).toEqual(['The key in the drawer']);
});

test('a passkey that nobody knows any more, or no finger on it, lets nobody in and says so', async () => {
  const { page } = staff;
  const { origin } = paper.app;
  const authenticator = await plugIn(page);
  await begin(page);
  await join(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await paper.app.desk.archive.transact(async (transaction) => {
    const [mara] = await transaction.allStaff();
    for (const { id } of mara ? await transaction.passkeys(mara.id) : []) await transaction.removePasskey(id);
  });
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expectText(page, 'That did not match.');
  staff.problems.splice(0);
  await authenticator.send('WebAuthn.disable');
  await page.reload();
  await plugIn(page, { isUserVerified: false });
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expectText(page, 'No passkey was given.');
  expect((await page.context().cookies(origin)).map(({ name }) => name)).not.toContain('dateline');
});

test('what one browser signed lets no other in, and no browser twice', async () => {
  const { page } = staff;
  await plugIn(page);
  await begin(page);
  await join(page);
  const { answer, cookie } = await overheard(page);
  const ask = (sent: string) =>
    fetch(`${paper.app.origin}/newsroom/sign-in/passkey`, {
      method: 'POST',
      headers: { Origin: paper.app.origin, 'Content-Type': 'application/json', Cookie: sent },
      body: answer,
    });
  for (const sent of ['', 'dateline-challenge=x', cookie]) expect((await ask(sent)).status).toBe(422);
});

test('without script there is a password with an authenticator', async () => {
  await using plain = await openReader(browser, { origin: paper.app.origin, javaScriptEnabled: false });
  const { page } = plain;
  await begin(page);
  expect(await page.getByRole('button', { name: 'passkey' }).count()).toBe(0);
  await page.getByLabel('Your name').fill('Mara Okonjo');
  await page.getByLabel('E-mail address').fill('mara@harbour.example');
  await page.getByText('Use a password and an authenticator instead').click();
  await page.getByLabel('New password').fill('quiet harbour lamp seven');
  const key = (await page.locator('code.key').textContent())?.replaceAll(' ', '') ?? '';
  await page.getByLabel('The code that it shows now').fill(codeAt(key, systemClock()));
  await page.getByRole('button', { name: 'Continue with the password' }).click();
  await expectText(page, 'Your role: Administrator');
  expect(await page.getByRole('button', { name: 'Add a passkey' }).count()).toBe(0);
  expect(plain.problems).toEqual([]);
});

async function begin(page: Page): Promise<void> {
  const link = await makeBeginLink(paper.app.desk);
  await page.goto(`${paper.app.origin}/newsroom/begin/${link?.secret}`);
}

async function join(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Mara Okonjo');
  await page.getByLabel('E-mail address').fill('mara@harbour.example');
  await page.getByRole('button', { name: 'Continue with a passkey' }).click();
  await page.waitForURL('**/newsroom/account');
}

/** Signs in anew, and listens: what the browser answered, and with which cookie. */
async function overheard(page: Page): Promise<{ readonly answer: string; readonly cookie: string }> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  const asked = page.waitForRequest('**/newsroom/sign-in/passkey');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  const request = await asked;
  const cookie = (await request.headerValue('cookie')) ?? '';
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  // Where a first screen is missing yet, the browser says so.
  staff.problems.splice(0);
  return { answer: request.postData() ?? '', cookie };
}

/** Goes on by the keyboard until something of a name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 60; n++) {
    if ((await nameOfFocus(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not get to “${name}”.`);
}

async function expectFocus(page: Page, name: string): Promise<void> {
  await expect.poll(() => nameOfFocus(page)).toBe(name);
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
    return (labels[0] ?? focused)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  });
}

async function expectText(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await page.getByText(text).first().waitFor();
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await tool.run()).violations.map(({ id }) => id);
  });
  expect(found).toEqual([]);
}
