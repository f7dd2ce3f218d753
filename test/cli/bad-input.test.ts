import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { command, dateline, newNewspaper, newPath, root, run } from './dateline.ts';

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
    const page = join(root, 'test', 'journeys', 'seed-page.txt');
    for (const name of [
      ['start-newspaper', '--name', 'x'],
      ['sample'],
      ['serve'],
      ['serve', '--sample'],
      ['generate', '--stories', '1'],
      ['import', 'page', page],
    ]) {
      const { code, err } = await dateline([...name, '--data', data], '', { PORT: '0' });
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('holds other things') });
    }
    expect(readdirSync(data)).toEqual(['letters.txt']);
  });

  test.skipIf(!existsSync('/proc/self'))('because no folders can be made there', async () => {
    for (const name of [['sample'], ['serve'], ['generate', '--stories', '1']]) {
      const { code, err } = await dateline([...name, '--data', '/proc/dateline-none'], '', { PORT: '0' });
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^The data folder cannot be written to\./) });
    }
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

const mayMount = mountWorks();

/** Runs a script in which file systems may be mounted; they are gone with it. */
function runWithMounts(script: string) {
  return run('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script]);
}

test.skipIf(!mayMount)('a data folder may be the root of a volume', async () => {
  const [disk, backup] = [newPath('disk'), newPath('backup.tar')];
  mkdirSync(disk);
  const { out, err } = await runWithMounts(`
    mount -t tmpfs -o size=200m tmpfs '${disk}'
    mkdir '${disk}/lost+found'
    ${command} sample --data '${disk}'; echo "sample $?"
    ${command} start-newspaper --name X --data '${disk}'; echo "start $?"
    ${command} check --data '${disk}'; echo "check $?"
    ${command} check --data '${disk}/sample-edition'; echo "check $?"
    ${command} backup '${backup}' --data '${disk}'; echo "backup $?"
    umount '${disk}'
    mount -t tmpfs -o size=200m tmpfs '${disk}'
    ${command} restore '${backup}' --data '${disk}'; echo "restore $?"
    ls -A '${disk}'
  `);
  expect(err).toBe('');
  for (const what of ['sample', 'start', 'check', 'backup', 'restore']) expect(out).toMatch(`${what} 0\n`);
  expect(out).not.toMatch(/ [12]$/m);
  expect(out).toMatch(/restore 0\narchive\.sqlite\nserver\.lock\n$/);
});

describe('a full disk', () => {
  test.skipIf(!mayMount)('leaves no half of a sample edition', async () => {
    const disk = newPath('disk');
    mkdirSync(disk);
    const { out, err } = await runWithMounts(`
      mount -t tmpfs -o size=1m tmpfs '${disk}'
      ${command} sample --data '${disk}/data'; echo "sample $?"
      ls -A '${disk}'
    `);
    expect(err).toMatch(/^The disk is full; nothing was changed\./);
    expect(out).toBe('sample 1\n');
  });

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
    const { out, err } = await runWithMounts(script);
    expect(err).toMatch(/^The disk is full; nothing was changed\./m);
    expect(out).toMatch(/^backup 1$/m);
    expect(out).toMatch(/^export 1$/m);
    expect(out).not.toMatch(/^out$/m);
    expect(out).toMatch(/^All is well\.\ncheck 0\nkept 1$/m);
  });
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

test('what is there already is not written over', async () => {
  const [data, out] = [await newNewspaper(), newPath('out.jsonl')];
  writeFileSync(out, 'mine');
  const { code, err } = await dateline(['export', '--out', out, '--data', data]);
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^The output could not be written\. .* exists/),
  });
  expect(readFileSync(out, 'utf8')).toBe('mine');
  const nowhere = await dateline(['export', '--out', join(data, 'none', 'out'), '--data', data]);
  expect(nowhere).toMatchObject({ code: 1, err: expect.stringMatching(/There is no folder .*none\.$/m) });
  for (const copy of [join(out, 'below'), join(out, 'below.tar')])
    expect(await dateline(['backup', copy, '--data', data])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The backup could not be completed\./),
    });
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
