import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { dateline, newPath, root } from './dateline.ts';

let sample: string;
beforeAll(async () => {
  sample = newPath('sample');
  const { code, err } = await dateline(['sample', '--data', sample]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

describe('the sample edition', () => {
  test('went through every rule: the check finds nothing', async () => {
    expect(await dateline(['check', '--data', sample])).toMatchObject({ code: 0, out: 'All is well.\n' });
  });

  test('is a whole newspaper, minutes old', async () => {
    const lines = (await dateline(['export', '--data', sample])).out.trim().split('\n');
    const things = lines.map((line) => JSON.parse(line));
    const stories = things.filter(({ is }) => is === 'story');
    expect(stories.length).toBeGreaterThanOrEqual(60);
    expect(new Set(stories.map(({ fields }) => fields.kind))).toHaveProperty('size', 7);
    expect(new Set(stories.map(({ fields }) => fields.language))).toEqual(new Set(['en', 'hi', 'ur']));
    expect(stories.some(({ corrections }) => corrections.length > 0)).toBe(true);
    expect(stories.some(({ releases }) => releases.some(({ reason }: { reason: string }) => reason === 'update'))).toBe(
      true,
    );
    expect(stories.every(({ stage, createdBy }) => stage === 'approved' || createdBy === 'system_sample')).toBe(true);
    const newest = Math.max(...stories.map(({ publishedAt }) => publishedAt));
    expect(Date.now() - newest).toBeLessThan(20 * 60_000);
    expect(things.filter(({ is }) => is === 'picture').length).toBeGreaterThanOrEqual(30);
  });

  test('is not made over a newspaper', async () => {
    const { code, err } = await dateline(['sample', '--data', sample]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('There is a newspaper in') });
  });

  test('makes room for a newspaper of one’s own, and is kept', async () => {
    const data = newPath();
    await dateline(['sample', '--data', data]);
    const started = await dateline([
      'start-newspaper',
      '--name',
      'The Bessemy Post',
      '--section',
      'News',
      '--data',
      data,
    ]);
    const aside = join(data, 'sample-edition');
    expect(started).toMatchObject({ code: 0, out: expect.stringContaining(`was moved to ${aside}`) });
    expect((await dateline(['publication', 'show', '--data', data])).out).toContain('The Bessemy Post');
    expect((await dateline(['publication', 'show', '--data', aside])).out).toContain('Salvane Courier');
    expect(await dateline(['check', '--data', aside])).toMatchObject({ code: 0, out: 'All is well.\n' });
    expect(readdirSync(data).sort()).toEqual(['archive.sqlite', 'sample-edition', 'server.lock']);
  });
});

describe('serving', () => {
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
  });

  /** What servers said beside their addresses. */
  const said: string[] = [];

  /** Starts a server on a free port; resolves with what it printed first and with its end. */
  async function serve(...args: readonly string[]): Promise<{ origin: string; end: () => Promise<number | null> }> {
    const env = { ...process.env, PORT: '0' };
    const child = spawn(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'serve', ...args], { env });
    running.push(child);
    const origin = await new Promise<string>((resolve, reject) => {
      child.stderr.on('data', (text) => said.push(String(text)));
      child.stdout.once('data', (text) => resolve(String(text)));
      child.once('close', () => reject(new Error(said.join(''))));
    });
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    const end = () => {
      child.kill('SIGTERM');
      return closed;
    };
    return { origin, end };
  }

  test('begins with the sample edition where there is nothing yet, and ends when it is told to', async () => {
    const data = newPath();
    const { origin, end } = await serve('--sample', '--data', data);
    expect(origin).toMatch(/^http:\/\/localhost:\d+\n$/);
    const page = await (await fetch(origin.trim())).text();
    expect(page).toContain('The Salvane Courier');
    await expect.poll(() => said.join('')).toContain('/newsroom/start');
    expect(await end()).toBe(0);
  });

  test('leaves what is there as it is', async () => {
    const { origin, end } = await serve('--sample', '--data', sample);
    expect((await fetch(origin.trim())).status).toBe(200);
    await end();
    expect((await dateline(['check', '--data', sample])).out).toBe('All is well.\n');
  });

  test('starts again after an interrupted first start as though nothing had been', async () => {
    const data = newPath();
    mkdirSync(join(data, '.unfinished', 'pictures'), { recursive: true });
    const { origin, end } = await serve('--sample', '--data', data);
    expect((await fetch(origin.trim())).status).toBe(200);
    await end();
    expect(existsSync(join(data, '.unfinished'))).toBe(false);
  });

  test('keeps its newspaper from being moved aside', async () => {
    const { end } = await serve('--data', sample);
    const started = await dateline(['start-newspaper', '--name', 'The Bessemy Post', '--data', sample]);
    await end();
    expect(started).toMatchObject({
      code: 1,
      err: expect.stringMatching(/ is using this data folder\. End the server/),
    });
    expect((await dateline(['publication', 'show', '--data', sample])).out).toContain('Salvane Courier');
  });

  test('on a port that is taken says so and changes nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const data = newPath();
    const child = spawn(
      'sh',
      ['-c', `PORT=${port} '${process.execPath}' dist/cli/main.js serve --sample --data '${data}'`],
      { cwd: root },
    );
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    other.close();
    expect(code).toBe(1);
    expect(told).toMatch(/^The port is already in use\./);
    expect(existsSync(data)).toBe(false);
  });
});
