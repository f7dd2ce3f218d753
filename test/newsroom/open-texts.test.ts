import type { Browser, WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { closing } from '../../src/newsroom/together/message.ts';
import { mostOpen } from '../../src/newsroom/together/rooms.ts';
import { drafted } from '../desk/test-desk.ts';
import { openBrowser } from '../journeys/reader.ts';
import { openText, openWriter, openWritingHouse } from './writing-house.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('whose session has too many texts open is told so over the text, and writes when some are closed', async () => {
  await using house = await openWritingHouse();
  const { id } = await drafted(house.desk);
  const staff = await house.staff('editor');
  const headers = { origin: house.origin, cookie: staff.cookie };
  const address = `${house.origin.replace('http', 'ws')}/newsroom/stories/${id}/together`;
  const others = Array.from({ length: mostOpen }, () => new WebSocket(address, { headers }));
  await Promise.all(others.map((socket) => new Promise((resolve) => socket.once('open', resolve))));
  const writer = await openWriter(browser, house, staff);
  const { page } = writer;
  await page.goto(`${house.origin}/newsroom/stories/${id}/write`, { timeout: 90_000 });
  await page.getByText('too many texts are open').waitFor();
  for (const socket of others) socket.terminate();
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.locator('.writing').waitFor();
  expect(await page.getByText('too many texts are open').count()).toBe(0);
  expect([writer.problems, writer.dialogs, house.faults]).toEqual([[], [], []]);
  await writer.context.close();
});

test('what is written while the line is refused for that is kept, and sent on return', async () => {
  await using house = await openWritingHouse();
  const { id } = await drafted(house.desk);
  const writer = await openWriter(browser, house, await house.staff('editor'));
  const { page } = writer;
  let isFull = false;
  let line: WebSocketRoute | null = null;
  await page.routeWebSocket(/\/together$/, (socket) => {
    if (isFull) return void socket.close({ code: closing.tooMany });
    socket.connectToServer();
    line = socket;
  });
  await openText(writer, house, id);
  isFull = true;
  await (line as WebSocketRoute | null)?.close({ code: closing.restart });
  const said = page.locator('.status .saving');
  await expect.poll(() => said.textContent(), { timeout: 30_000 }).toContain('too many texts are open');
  await page.locator('.writing .body p').last().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Kept.');
  await expect.poll(() => said.textContent()).toContain('kept on this computer');
  isFull = false;
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  const kept = async () => JSON.stringify((await house.story(id)).document);
  await expect.poll(kept, { timeout: 30_000 }).toContain('Kept.');
  expect([writer.problems, writer.dialogs, house.faults]).toEqual([[], [], []]);
  await writer.context.close();
});
