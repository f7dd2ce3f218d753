import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { command, dateline, newNewspaper, newPath, run } from './dateline.ts';

describe('a data folder that cannot be used', () => {
  test('because a file stands in its place', async () => {
    const data = newPath('file');
    writeFileSync(data, 'mine');
    const { code, err } = await dateline(['start-newspaper', '--name', 'x', '--data', join(data, 'below')]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^The data folder cannot be written to\. /) });
    expect(readFileSync(data, 'utf8')).toBe('mine');
  });

  test('because it holds other things', async () => {
    const data = newPath();
    mkdirSync(data);
    writeFileSync(join(data, 'letters.txt'), 'mine');
    for (const name of [['start-newspaper', '--name', 'x'], ['sample']]) {
      const { code, err } = await dateline([...name, '--data', data]);
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('holds other things') });
    }
    expect(readdirSync(data)).toEqual(['letters.txt']);
  });

  test('because a newer version wrote it', async () => {
    const data = await newNewspaper();
    const database = new Database(join(data, 'archive.sqlite'));
    database.pragma('user_version = 9999');
    database.close();
    const before = readFileSync(join(data, 'archive.sqlite'));
    for (const name of [['check'], ['section', 'add', 'x'], ['export'], ['serve']]) {
      const { code, err } = await dateline([...name, '--data', data]);
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(/^The data folder was written by a newer version of Dateline\./),
      });
    }
    expect(readFileSync(join(data, 'archive.sqlite'))).toEqual(before);
  });

  test('because its archive is none', async () => {
    const data = newPath();
    mkdirSync(data);
    writeFileSync(join(data, 'archive.sqlite'), 'This is a text and no database. '.repeat(200));
    const { code, err } = await dateline(['check', '--data', data]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^The archive is damaged\./) });
  });
});

describe('a full disk', () => {
  const mayMount = mountWorks();

  test.skipIf(!mayMount)('leaves everything as it was, and says so', async () => {
    const disk = newPath('disk');
    mkdirSync(disk);
    const script = `
      mount -t tmpfs -o size=3m tmpfs '${disk}'
      ${command} start-newspaper --name X --section News --data '${disk}/data' || exit 90
      dd if=/dev/zero of='${disk}/filler' bs=4k 2>/dev/null
      i=0
      while ${command} section add "Section $i" --data '${disk}/data' >/dev/null; do i=$((i + 1)); [ $i -lt 50 ] || exit 91; done
      ${command} backup '${disk}/backup' --data '${disk}/data'; echo "backup $?"
      ${command} export --out '${disk}/out' --data '${disk}/data'; echo "export $?"
      ls '${disk}'
      rm '${disk}/filler'
      ${command} check --data '${disk}/data'; echo "check $?"
      echo "kept $(( $(${command} section list --data '${disk}/data' | wc -l) - i ))"
    `;
    const { out, err } = await run('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script]);
    expect(err).toMatch(/^The disk is full; nothing was changed\./m);
    expect(out).toMatch(/^backup 1$/m);
    expect(out).toMatch(/^export 1$/m);
    expect(out).not.toMatch(/^out$/m);
    expect(out).toMatch(/^All is well\.\ncheck 0\nkept 1$/m);
  });

  function mountWorks(): boolean {
    try {
      execFileSync('unshare', ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp'], {
        stdio: 'ignore',
      });
      return true;
    } catch {
      return false;
    }
  }
});

describe('a file that cannot be read', () => {
  test.each([
    ['is missing', () => newPath('none.md'), /there is no such file/],
    ['is a folder', () => madeFolder(), /it is a folder/],
    ['is not UTF-8', () => madeFile(Buffer.from('caf\xe9', 'latin1')), /it is not UTF-8 text/],
    ['is too long', () => madeFile(Buffer.alloc(17 * 1024 * 1024, 'a')), /longer than 16 MB/],
  ])('because it %s', async (_, make, words) => {
    const data = await newNewspaper();
    const { code, out, err } = await dateline([
      'page',
      'set',
      make(),
      '--page',
      'about',
      '--title',
      'x',
      '--data',
      data,
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^The input could not be read\. /);
    expect(err).toMatch(words);
  });

  function madeFolder(): string {
    const path = newPath('folder.md');
    mkdirSync(path);
    return path;
  }

  function madeFile(bytes: Buffer): string {
    const path = newPath('file.md');
    writeFileSync(path, bytes);
    return path;
  }
});

test('settings of the machine that make no sense are named', async () => {
  const { code, err } = await run('sh', ['-c', `PORT=ninety ${command} serve --data '${newPath()}'`]);
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^The configuration is not valid\. PORT is "ninety"/),
  });
});

test('a reader that has seen enough is no error', async () => {
  const data = await newNewspaper();
  const { code, out, err } = await run('sh', ['-c', `${command} export --data '${data}' | head -c 20`]);
  expect({ code, out, err }).toEqual({ code: 0, out: '{"is":"publication",', err: '' });
});

test('an output that cannot be written is an error in words', async () => {
  const data = await newNewspaper();
  const { code, err } = await run('sh', ['-c', `${command} publication show --data '${data}' >/dev/full`]);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^The disk is full/) });
});
