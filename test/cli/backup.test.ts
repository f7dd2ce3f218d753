import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as immediate } from 'node:timers/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { newCodeSecret } from '../../src/accounts/time-code.ts';
import { codeKeyFile } from '../../src/archive/sqlite/accounts/code-lock.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { addPicture } from '../../src/desk/add-picture.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import { keepPicture } from '../../src/pictures/keep-picture.ts';
import { originalKey, pictureFilesIn } from '../../src/pictures/picture-files.ts';
import type { StaffId } from '../../src/story/ids.ts';
import { signIn } from '../newsroom/sign-in.ts';
import { dateline, newNewspaper, newPath } from './dateline.ts';

/** Adds a picture of one colour, as the desk would; answers its hash. */
async function addColour(data: string, colour: string): Promise<string> {
  await using archive = await openArchive(data);
  const desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .png()
    .toBuffer();
  const kept = await keepPicture(pictureFilesIn(data), desk.newId, bytes, { alt: colour });
  if (!kept.ok) throw new Error(kept.refusal.kind);
  await addPicture(desk, { ref: 'system_command-line', role: 'administrator', sections: [] }, kept.value);
  return kept.value.hash;
}

async function exported(data: string): Promise<string> {
  return (await dateline(['export', '--data', data])).out;
}

const leftovers = (path: string) =>
  readdirSync(dirname(path)).filter((name) => /restoring|unfinished|\.new|\.archive/.test(name));

let data: string;
let red: string;
beforeAll(async () => {
  data = await newNewspaper();
  red = await addColour(data, '#a00000');
});

describe.each([
  ['a folder', 'backup'],
  ['a file', 'backup.tar'],
])('a backup in %s', (_, name) => {
  test('becomes the same newspaper again', async () => {
    const [backup, restored] = [newPath(name), newPath()];
    expect(await dateline(['backup', backup, '--data', data])).toMatchObject({
      code: 0,
      out: `Backed up to ${backup}: the archive and 1 picture.\n`,
    });
    const { code, out } = await dateline(['restore', backup, '--data', restored]);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^Restored “The Bessemy Post” as of .* All is well\.$/m),
    });
    expect(await exported(restored)).toBe(await exported(data));
    const original = (folder: string) => readFileSync(join(folder, 'pictures', originalKey(red)));
    expect(original(restored)).toEqual(original(data));
    expect(leftovers(backup)).toEqual([]);
    expect(leftovers(restored)).toEqual([]);
  });

  test('is restored into an empty folder, and into none that holds anything', async () => {
    const [backup, empty, full] = [newPath(name), newPath(), newPath()];
    await dateline(['backup', backup, '--data', data]);
    mkdirSync(empty);
    expect(await dateline(['restore', backup, '--data', empty])).toMatchObject({ code: 0 });
    mkdirSync(full);
    writeFileSync(join(full, 'mine'), 'mine');
    expect(await dateline(['restore', backup, '--data', full])).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not empty'),
    });
    expect(readdirSync(full)).toEqual(['mine']);
  });

  test('can be made while the newspaper is written', async () => {
    const [backup, restored] = [newPath(name), newPath()];
    await using archive = await openArchive(data);
    const desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
    const { saveTopic } = await import('../../src/desk/save-topic.ts');
    const backing = dateline(['backup', backup, '--data', data]);
    let [running, written] = [true, 0];
    const end = backing.finally(() => {
      running = false;
    });
    while (running) {
      written += 1;
      await immediate();
      await saveTopic(
        desk,
        { ref: 'system_import', role: 'administrator', sections: [] },
        { to: { names: { en: `Topic ${written}` } } },
      );
    }
    expect(await end).toMatchObject({ code: 0 });
    expect(written).toBeGreaterThan(5);
    expect(await dateline(['restore', backup, '--data', restored])).toMatchObject({ code: 0 });
  });
});

describe('a backup folder', () => {
  test('takes in what is new when it is used again', async () => {
    const own = newPath();
    const [backup, restored] = [newPath('backup'), newPath()];
    cpSync(data, own, { recursive: true });
    await dateline(['backup', backup, '--data', own]);
    const blue = await addColour(own, '#0000a0');
    expect(await dateline(['backup', backup, '--data', own])).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 pictures'),
    });
    await dateline(['restore', backup, '--data', restored]);
    expect(existsSync(join(restored, 'pictures', originalKey(blue)))).toBe(true);
    expect(await exported(restored)).toBe(await exported(own));
  });

  test('is never mixed with other things', async () => {
    const folder = newPath('photos');
    mkdirSync(folder);
    writeFileSync(join(folder, 'holiday.jpg'), 'sea');
    expect(await dateline(['backup', folder, '--data', data])).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds other things'),
    });
    expect(readdirSync(folder)).toEqual(['holiday.jpg']);
  });

  test('that was interrupted cannot be restored, but can be finished', async () => {
    const backup = newPath('backup');
    await dateline(['backup', backup, '--data', data]);
    rmSync(join(backup, 'backup.json'));
    writeFileSync(join(backup, 'unfinished'), '');
    expect(await dateline(['restore', backup, '--data', newPath()])).toMatchObject({
      code: 1,
      err: expect.stringContaining('not a whole backup'),
    });
    expect(await dateline(['backup', backup, '--data', data])).toMatchObject({ code: 0 });
    expect(await dateline(['restore', backup, '--data', newPath()])).toMatchObject({ code: 0 });
  });
});

describe('what is no sound backup is refused, and no data folder is made', () => {
  async function refuses(backup: string, words: string | RegExp) {
    const restored = newPath();
    const { code, out, err } = await dateline(['restore', backup, '--data', restored]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(words);
    expect(existsSync(restored)).toBe(false);
    expect(leftovers(restored)).toEqual([]);
  }

  test('a file that is not there', () => refuses(newPath('nothing.tar'), 'There is no '));

  test('an empty folder', async () => {
    const folder = newPath('empty');
    mkdirSync(folder);
    await refuses(folder, 'not a whole backup');
  });

  test('some other file', async () => {
    const file = newPath('some.tar');
    writeFileSync(file, 'x'.repeat(5000));
    await refuses(file, 'damaged or cut short');
  });

  test('a tar that was cut short, anywhere', async () => {
    const backup = newPath('cut.tar');
    await dateline(['backup', backup, '--data', data]);
    for (const length of [readFileSync(backup).length - 1024, 100_000, 700, 511]) {
      truncateSync(backup, length);
      await refuses(backup, 'damaged or cut short');
    }
  });

  test('a tar that would write elsewhere', async () => {
    const backup = newPath('slip.tar');
    await dateline(['backup', backup, '--data', data]);
    const bytes = readFileSync(backup);
    for (const name of [
      '../evil',
      '/tmp/evil',
      'pictures/../../evil',
      'archive.sqlite-journal',
      'pictures/ab/../../evil',
    ]) {
      writeFileSync(backup, renamedFirst(bytes, name));
      await refuses(backup, /which no backup of Dateline’s does/);
    }
  });

  test('an archive that is damaged', async () => {
    const backup = newPath('damaged');
    await dateline(['backup', backup, '--data', data]);
    const file = join(backup, 'archive.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096, 40_000);
    writeFileSync(file, bytes);
    await refuses(backup, /is damaged/);
  });

  test('an archive in which one letter of a text is another', async () => {
    const backup = newPath('one-letter');
    await dateline(['backup', backup, '--data', data]);
    const file = join(backup, 'archive.sqlite');
    const bytes = readFileSync(file);
    bytes.write('Q', bytes.indexOf('Bessemy'));
    writeFileSync(file, bytes);
    await refuses(backup, /its archive is not the one that was backed up/);
  });

  test('a picture that is missing, and one that is another', async () => {
    const backup = newPath('pictures');
    await dateline(['backup', backup, '--data', data]);
    const original = join(backup, 'pictures', originalKey(red));
    writeFileSync(original, 'not the picture');
    await refuses(backup, /Its original is not the file that was kept/);
    rmSync(original);
    await refuses(backup, /Its original is missing/);
  });
});

test('check tells of a picture that is gone, for people and for programs', async () => {
  const own = newPath();
  cpSync(data, own, { recursive: true });
  rmSync(join(own, 'pictures', originalKey(red)));
  const { code, out, err } = await dateline(['check', '--data', own]);
  expect({ code, out, err }).toEqual({
    code: 1,
    out: expect.stringMatching(/^pictures: picture_\w+: Its original is missing\.$/m),
    err: '1 thing is wrong.\n',
  });
  const { findings } = JSON.parse((await dateline(['check', '--json', '--data', own])).out);
  expect(findings).toMatchObject([{ check: 'pictures', problem: 'Its original is missing.' }]);
});

/** A tar whose first file bears another name, with the right checksum. */
function renamedFirst(tar: Buffer, name: string): Buffer {
  const bytes = Buffer.from(tar);
  bytes.fill(0, 0, 100);
  bytes.write(name, 0);
  bytes.fill(' ', 148, 156);
  const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}

test('the key for authenticators is in no backup: a restore says so, and what is to be done', async () => {
  const [old, backup, restored] = [await newNewspaper(), newPath('keyless.tar'), newPath()];
  const codeSecretIn = async (folder: string) => {
    await using archive = await openArchive(folder);
    return await archive.read(async (reader) => (await reader.password(ada))?.codeSecret);
  };
  const ada = await addStaffWithPassword(old);
  await dateline(['backup', backup, '--data', old]);
  const { code, err } = await dateline(['restore', backup, '--data', restored]);
  expect([code, err]).toEqual([0, expect.stringMatching(/^One of the staff signs in .*codes\.key.* sign-in-link/m)]);
  expect(existsSync(join(restored, codeKeyFile))).toBe(false);
  expect(await codeSecretIn(restored)).toBeNull();
  cpSync(join(old, codeKeyFile), join(restored, codeKeyFile));
  expect(await codeSecretIn(restored)).toBe(await codeSecretIn(old));
  expect(await dateline(['check', '--data', restored])).toMatchObject({ code: 0 });
});

async function addStaffWithPassword(folder: string): Promise<StaffId> {
  await using archive = await openArchive(folder);
  const { staff } = await signIn({ archive, clock: systemClock, newId: idMaker(systemClock) }, 'editor');
  const password = {
    staff: staff.id,
    hash: '$argon2id$',
    codeSecret: newCodeSecret(),
    lastStep: 0,
    setAt: staff.joinedAt,
  };
  await archive.transact((transaction) => transaction.savePassword(staff.id, password));
  return staff.id;
}
