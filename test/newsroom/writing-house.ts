import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Role } from '../../src/accounts/actor.ts';
import { authenticateSession } from '../../src/accounts/signed-in.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import { ok } from '../../src/kit/result.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import { openRooms } from '../../src/newsroom/together/rooms.ts';
import { pictureFilesInMemory } from '../../src/pictures/picture-files.ts';
import type { StoryId } from '../../src/story/ids.ts';
import type { Story } from '../../src/story/story.ts';
import { openTestDesk, type TestDesk } from '../desk/test-desk.ts';
import { builtFile } from './built-file.ts';
import { noSample } from './no-sample.ts';
import { signIn, type TestStaff, type ToldStaff } from './sign-in.ts';

/** A newsroom on a port of its own, with the scripts that were built, and writers in real browsers. */
export interface WritingHouse extends AsyncDisposable {
  readonly desk: TestDesk;
  readonly origin: string;
  readonly faults: readonly unknown[];
  staff(role: Role, told?: ToldStaff): Promise<TestStaff>;
  endSession(staff: TestStaff): Promise<void>;
  story(id: StoryId): Promise<Story>;
  /** Stops listening and cuts every connection; `open` goes on on the same port. */
  cut(): Promise<void>;
  open(): Promise<void>;
}

const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets');

export async function openWritingHouse(): Promise<WritingHouse> {
  // Here time goes by.
  const desk: TestDesk = { ...(await openTestDesk()), clock: systemClock, newId: idMaker(systemClock) };
  const faults: unknown[] = [];
  const report = (fault: unknown) => faults.push(fault);
  const enter = (secret: string) => authenticateSession(desk.archive, secret, desk.clock());
  const islands = Object.fromEntries(
    readdirSync(join(assets, 'islands'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file.slice(0, -3), builtFile(readFileSync(join(assets, 'islands', file), 'utf8'))]),
  );
  const css = (name: string) => builtFile(readFileSync(join(assets, name), 'utf8'));
  const files = pictureFilesInMemory();
  const opened = async (port: number) => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
    const { port: taken } = server.address() as AddressInfo;
    const origin = `http://localhost:${taken}`;
    const rooms = openRooms({ desk, enter, report });
    const newsroom = await createNewsroom({
      desk,
      files,
      sample: noSample,
      live: async () => ok({ at: desk.clock(), milliseconds: 1 }),
      origin,
      enter,
      assets: { css: css('newsroom.css'), paperCss: css('site.css'), islands },
      report,
      upgrades: rooms,
      pageSettings: { origin, assets: () => ({ css: '', script: '', icon: '', manifest: '' }) },
    });
    server.on('request', newsroom.listener);
    server.on('upgrade', newsroom.upgrade);
    return { server, rooms, newsroom, origin, port: taken };
  };
  let open = await opened(0);
  const { origin, port } = open;
  const cut = async () => {
    await open.rooms[Symbol.asyncDispose]();
    open.server.closeAllConnections();
    await new Promise((resolve) => open.server.close(resolve));
    await open.newsroom[Symbol.asyncDispose]();
  };
  return {
    desk,
    origin,
    faults,
    staff: (role, told) => signIn(desk, role, told),
    endSession: async ({ session }) => {
      await desk.archive.transact((transaction) => transaction.endSession(session.id));
    },
    story: async (id) => (await desk.archive.read((reader) => reader.story(id))) as Story,
    cut,
    open: async () => {
      open = await opened(port);
    },
    async [Symbol.asyncDispose]() {
      await cut();
      await desk[Symbol.asyncDispose]();
    },
  };
}

/** Somebody at a real browser who is signed in, and what went wrong there. */
export interface Writer {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of scripts and refusals of the content security policy. */
  readonly problems: string[];
  readonly dialogs: string[];
}

export async function openWriter(
  browser: Browser,
  house: Pick<WritingHouse, 'origin'>,
  staff: TestStaff,
  settings: Parameters<Browser['newContext']>[0] = {},
): Promise<Writer> {
  const context = await browser.newContext({ viewport: { width: 900, height: 900 }, ...settings });
  await context.addCookies([{ name: 'dateline', value: staff.secret, url: house.origin, httpOnly: true }]);
  const page = await context.newPage();
  const [problems, dialogs]: [string[], string[]] = [[], []];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    const text = message.text();
    // A line that breaks is what these tests are about.
    if (message.type() === 'error' && !/WebSocket|ERR_|Failed to load resource/.test(text)) problems.push(text);
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  return { context, page, problems, dialogs };
}

/** Opens a story to be written in, and waits until it can be. */
export async function openText({ page }: Writer, house: Pick<WritingHouse, 'origin'>, story: StoryId): Promise<void> {
  // The first asker waits until the script is compressed, on a busy machine for a while.
  await page.goto(`${house.origin}/newsroom/stories/${story}/write`, { timeout: 90_000 });
  await page.locator('.writing').waitFor({ timeout: 60_000 });
}

/** Goes back to the text where somebody's keys have led elsewhere: beside it, to another screen, or to none while the server is down. */
export async function comeBack(writer: Writer, house: Pick<WritingHouse, 'origin'>, story: StoryId): Promise<void> {
  while (!(await isWriting(writer.page))) {
    await openText(writer, house, story)
      .then(() => writer.page.locator('.writing .body p').last().click())
      .catch(() => writer.page.waitForTimeout(250));
  }
  await writer.page.evaluate(focusText).catch(() => {});
}

function focusText(): void {
  if (!document.activeElement?.closest('.writing')) document.querySelector<HTMLElement>('.writing')?.focus();
}

/** The document that an editor shows, as the archive would write it. */
export function documentIn({ page }: Writer): Promise<string> {
  return page.evaluate(() => {
    const editor = document.querySelector('.editor') as unknown as { dateline: { document(): unknown } };
    return JSON.stringify(editor.dateline.document());
  });
}

/** What an editor says of whether it is saved. */
export function savingOf({ page }: Writer): Promise<string | null> {
  return page.locator('.editor').getAttribute('data-saving');
}

/** What all editors say, once those who are told that a head is too long have cut it short. */
export async function settling(writers: readonly Writer[]): Promise<readonly (string | null)[]> {
  for (const writer of writers) await shortenHead(writer);
  return Promise.all(writers.map(savingOf));
}

/**
 * What somebody does who is told that a headline or standfirst is too long: several who write at once without hearing of each other can
 * make it so together.
 */
async function shortenHead(writer: Writer): Promise<void> {
  if ((await savingOf(writer)) !== 'refused') return;
  const { page } = writer;
  for (const line of ['.writing h1', '.writing .stand']) {
    await page.locator(line).first().click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Delete');
  }
}

/** Never throws: a page that is on its way elsewhere is not written in. */
async function isWriting(page: Page): Promise<boolean> {
  const isThere = page.url().endsWith('/write');
  return (
    isThere &&
    (await page
      .locator('.writing')
      .count()
      .catch(() => 0)) === 1
  );
}
