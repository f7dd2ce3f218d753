import { readdirSync, readFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request as requestTo } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { describe, expect, test, vi } from 'vitest';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import { withdrawStory } from '../../src/desk/withdraw-story.ts';
import { numberOf } from '../../src/press/plate-reader.ts';
import type { Story } from '../../src/story/story.ts';
import { dateline } from '../cli/dateline.ts';
import { rewrite } from '../site/full-paper.ts';
import { done, publish } from '../site/paper.ts';
import { startThreadedPaper, type ThreadedPaper } from './threaded-paper.ts';

/** Readers are served on several threads; none of them is ever behind, whoever wrote. */

describe.each([2, 3])('on %i threads', (threads) => {
  test('what was acknowledged is at the next request of every new connection, hundreds of times', {
    timeout: 240_000,
  }, async () => {
    await using paper = await startThreadedPaper(threads);
    const stories: (readonly [Story, string])[] = [];
    for (let turn = 1; turn <= 240; turn++) {
      const kept = stories[turn % stories.length];
      if (turn % 4 === 1 || !kept) {
        stories.push(await publishNumber(paper, turn));
      } else if (turn % 4 === 2) {
        const [story, path] = kept;
        await rewrite(paper, await asItIs(paper, story), `Told anew ${turn}`);
        await allSay(paper, [path, '/latest'], `Told anew ${turn}`);
      } else if (turn % 4 === 3) {
        const names = { en: `Ada Quill the ${turn}th` };
        done(await saveContributor(paper.app.desk, paper.editor, { id: paper.ada, to: { names } }));
        await allSay(paper, ['/author/ada-quill'], `Ada Quill the ${turn}th`);
      } else {
        const [story, path] = stories.splice(turn % stories.length, 1)[0] ?? kept;
        await withdraw(paper, story);
        for (const { status, text } of await paper.getOften(path, 3 * threads)) {
          expect([turn, status]).toEqual([turn, 410]);
          expect(text).not.toContain('The whole text');
        }
      }
    }
    expect(Math.min(...(await paper.answers()))).toBeGreaterThan(200);
    expect(paper.faults).toEqual([]);
  });

  test('what a command wrote in another process is there too', async () => {
    await using paper = await startThreadedPaper(threads);
    await publishNumber(paper, 1);
    await allSay(paper, ['/author/ada-quill'], 'Ada Quill');
    for (const name of ['Ada Marsh', 'Ada Quill-Marsh', 'Ada Reed']) {
      const command = ['contributor', 'set', 'ada-quill', '--name', name, '--data', paper.dataFolder];
      expect(await dateline(command)).toMatchObject({ code: 0 });
      await allSay(paper, ['/author/ada-quill'], name);
    }
    expect(Math.min(...(await paper.answers()))).toBeGreaterThan(0);
  });

  test('what is written comes to the one writer through whichever thread, on a connection that reads as well', async () => {
    await using paper = await startThreadedPaper(threads);
    const before = await paper.answers();
    const locations = await Promise.all(
      Array.from({ length: 8 * threads }, async (_, n) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        const read = await send(paper, agent, 'GET', '/about');
        const wrote = await send(paper, agent, 'POST', '/api/v1/stories', { headline: `Draft ${n}`, language: 'en' });
        const readAgain = await send(paper, agent, 'GET', '/about');
        agent.destroy();
        expect([read.status, wrote.status, readAgain.status]).toEqual([200, 201, 200]);
        expect([wrote.reused, readAgain.reused]).toEqual([true, true]);
        return wrote.location;
      }),
    );
    expect(new Set(locations).size).toBe(8 * threads);
    const drafts = await paper.app.desk.archive.read((reader) => reader.stories({ limit: 200 }));
    expect(drafts).toHaveLength(8 * threads);
    const after = await paper.answers();
    for (const [thread, answers] of after.entries()) expect(answers).toBeGreaterThan((before[thread] ?? 0) + 1);
  });
});

describe('the receipt', () => {
  test('of an act says when it was live on every thread, and the figures tell of all of them', async () => {
    await using paper = await startThreadedPaper(3);
    const { body: drafted } = await paper.call('POST', '/stories', {
      headline: 'The gates hold',
      language: 'en',
      section: paper.world,
      paragraphs: ['Nine metres of water.'],
    });
    expect(drafted).not.toHaveProperty('live');
    const { body } = await paper.call('POST', `/stories/${drafted.story.id}/release`, {}, { 'if-match': '"1"' });
    expect(body.live.milliseconds).toBeGreaterThan(0);
    expect(Date.parse(body.live.at)).toBeGreaterThanOrEqual(Date.parse(body.story.publishedAt ?? body.live.at));
    expect(Date.parse(body.live.at)).toBeLessThanOrEqual(Date.now());
    const renamed = await paper.get(`/api/v1/topics/${paper.floods}`);
    expect(renamed.headers).not.toHaveProperty('server-timing');
    expect((await paper.get('/metrics')).text).toContain('dateline_act_live_seconds_count 1\n');
  });

  test('of a withdrawal comes when nothing of its pages is in the store, whoever made them', async () => {
    await using paper = await startThreadedPaper(3);
    const [story, path] = await publishNumber(paper, 1, 'No word of this may stay. '.repeat(20));
    await publishNumber(paper, 2);
    await paper.getOften(path, 12);
    const traces = await vi.waitUntil(() => storedOf(paper, path));
    expect(traces.some((trace) => bytesOfStore(paper).includes(trace))).toBe(true);
    const { status, body } = await paper.call(
      'POST',
      `/stories/${story.id}/withdrawal`,
      { reason: 'Not ours to print.' },
      { 'if-match': `"${story.version}"` },
    );
    const bytes = bytesOfStore(paper);
    expect([status, typeof body.live.milliseconds]).toEqual([200, 'number']);
    expect(traces.filter((trace) => bytes.includes(trace))).toEqual([]);
    expect(storedOf(paper, path)).toBeNull();
  });

  test('nor does a page come into the store that was on its way to it', async () => {
    await using paper = await startThreadedPaper(3);
    for (let turn = 1; turn <= 30; turn++) {
      const [story, path] = await publishNumber(paper, turn);
      const asked = paper.getOften(path, 12);
      await pause(turn % 10);
      await withdraw(paper, story);
      await asked;
    }
    await pause(800);
    expect(inStore(paper, 'SELECT key FROM sheets UNION SELECT sheet FROM shows')).toEqual([]);
  });
});

describe('a thread that dies', () => {
  test('is reported and replaced, and nobody who comes then is refused', async () => {
    const workers: Worker[] = [];
    const note = (worker: Worker) => void workers.push(worker);
    process.on('worker', note);
    await using paper = await startThreadedPaper(3);
    await publishNumber(paper, 1);
    await paper.getOften('/', 20);
    await workers[0]?.terminate();
    for (const { status } of await paper.getOften('/', 30)) expect(status).toBe(200);
    await publishNumber(paper, 2);
    await vi.waitUntil(() => workers.length === 3);
    const before = await paper.answers();
    await vi.waitUntil(
      async () => {
        await paper.getOften('/', 20);
        const after = await paper.answers();
        return after.every((answers, thread) => answers > (before[thread] ?? 0));
      },
      { timeout: 30_000 },
    );
    process.off('worker', note);
    await publishNumber(paper, 3);
    expect(paper.faults).toHaveLength(1);
    expect(String(paper.faults[0])).toContain('A serving thread ended with code');
  });
});

/** Publishes a story and sees that it is on all threads; answers it with its path. */
async function publishNumber(paper: ThreadedPaper, number: number, body = `The whole text of ${number}.`) {
  const fields = { byline: [{ contributor: paper.ada, role: 'words' }] } as const;
  const { story, path } = await publish(paper, { headline: `Number ${number}`, body, fields });
  await allSay(paper, [path ?? '', '/', '/latest', '/feed.xml'], `Number ${number}`);
  return [story, path ?? ''] as const;
}

async function withdraw(paper: ThreadedPaper, story: Story): Promise<void> {
  const { id, version } = await asItIs(paper, story);
  const command = { story: id, seen: version, reason: 'Not ours to print.' };
  done(await withdrawStory(paper.app.desk, paper.editor, command));
}

/** That each of these pages says some words, on several new connections each. */
async function allSay(paper: ThreadedPaper, paths: readonly string[], words: string): Promise<void> {
  for (const path of paths)
    for (const { status, text } of await paper.getOften(path, 2 * paper.app.threads))
      if (!text.includes(words)) throw new Error(`${path} (${status}) is stale: it does not say ${words}.`);
}

async function asItIs(paper: ThreadedPaper, { id }: Story): Promise<Story> {
  const story = await paper.app.desk.archive.read((reader) => reader.story(id));
  if (!story) throw new Error(`There is no ${id}.`);
  return story;
}

/** A request on a connection that is kept. */
function send({ app, authorization }: ThreadedPaper, agent: Agent, method: string, path: string, body?: object) {
  return new Promise<{ status?: number | undefined; location?: string | undefined; reused: boolean }>(
    (resolve, reject) => {
      const headers = {
        host: `localhost:${app.port}`,
        authorization,
        ...(body && { 'content-type': 'application/json' }),
      };
      const asked = requestTo({ agent, host: '127.0.0.1', port: app.port, method, path, headers });
      asked.on('error', reject);
      asked.on('response', (response: IncomingMessage) => {
        response.resume().on('end', () => {
          const { statusCode: status, headers } = response;
          resolve({ status, location: headers.location, reused: asked.reusedSocket });
        });
      });
      asked.end(body && JSON.stringify(body));
    },
  );
}

/** Some of the text of each compressed plate that is stored of a page; null where none is. */
function storedOf(paper: ThreadedPaper, path: string): string[] | null {
  const [deflated] = inStore(paper, 'SELECT deflated FROM sheets WHERE key = ?', numberOf(path)) as string[];
  return deflated ? [deflated.slice(-200, -160), deflated.slice(-80, -40)] : null;
}

function inStore({ dataFolder }: ThreadedPaper, sql: string, ...values: number[]): unknown[] {
  const store = new Database(join(dataFolder, 'plates.sqlite'), { readonly: true });
  try {
    return store
      .prepare(sql)
      .pluck()
      .all(...values);
  } finally {
    store.close();
  }
}

/** All bytes of the store's files. */
function bytesOfStore({ dataFolder }: ThreadedPaper): Buffer {
  const files = readdirSync(dataFolder).filter((name) => name.startsWith('plates.sqlite'));
  return Buffer.concat(files.map((name) => readFileSync(join(dataFolder, name))));
}
