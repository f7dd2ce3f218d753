import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { host } from '../threats/malformed-requests.ts';
import { type PaperWithCast, startPaper } from './paper.ts';

/** Pages that take work are made in turn: what nobody waits for any more keeps nobody waiting. */

let paper: PaperWithCast;
beforeAll(async () => {
  paper = await startPaper();
});
afterAll(async () => paper?.[Symbol.asyncDispose]());

test.each(['keep-alive', 'close'])('searches whose askers left at once are not made (Connection: %s)', async (kept) => {
  const { port } = paper.app;
  const before = await searchesMade();
  const askers = 300;
  const left = Array.from({ length: askers }, async (_, number) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(`GET /search?q=${kept}-${number} HTTP/1.1\r\n${host(port)}Connection: ${kept}\r\n\r\n`);
    await new Promise((sent) => setImmediate(sent));
    socket.resetAndDestroy();
  });
  await Promise.all(left);
  expect((await paper.get('/search?q=river')).status).toBe(200);
  expect((await searchesMade()) - before).toBeLessThan(askers / 3);
  expect(paper.faults).toEqual([]);
});

/** How many searches were made and answered, whoever was there to hear it. */
async function searchesMade(): Promise<number> {
  const { text } = await paper.get('/metrics');
  const counts = [...text.matchAll(/^dateline_answers_total\{page="search".*\} (\d+)$/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}
