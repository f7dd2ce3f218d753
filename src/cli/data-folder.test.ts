import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDataFolder } from './data-folder.ts';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('whoever comes while a newspaper is put together is refused, again and again, and leaves it alone', async () => {
  const place = join(scratch, 'busy');
  const filled = await fillDataFolder(place, async (draft) => {
    mkdirSync(draft);
    writeFileSync(join(draft, 'half'), '');
    for (const _ of [1, 2]) {
      const second = fillDataFolder(place, async () => true);
      await expect(second).rejects.toMatchObject({ code: 'data-folder-in-use' });
    }
    expect(readdirSync(draft)).toEqual(['half']);
    return true;
  });
  expect(filled).toMatchObject({ made: true });
  expect(readdirSync(place)).toContain('half');
});

test('whoever could not make one leaves nothing, not even the folders above', async () => {
  const place = join(scratch, 'new', 'and', 'empty');
  expect(await fillDataFolder(place, async () => null)).toBeNull();
  await expect(fillDataFolder(place, () => Promise.reject(new Error('The ink is out.')))).rejects.toThrow('ink');
  expect(readdirSync(scratch)).not.toContain('new');
});
