import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveFile, openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { describeArchive } from './conformance.ts';
import type { TestArchive } from './test-archive.ts';

let archives = 0;

describeArchive('SQLite', async (): Promise<TestArchive> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'));
  // A search has all the time in the world, so that what it finds never depends on how busy the machine is.
  // And in every other archive it takes no word for rare, of which there are none but rare ones here.
  const options = { stopwatch: () => 0, ...(++archives % 2 === 1 && { few: 0 }) };
  const archive = await openArchive(join(folder, 'data'), options);
  let files = 0;
  return {
    archive,
    newFile: () => join(folder, `file-${++files}`),
    openCopy: (file) => {
      const copy = join(folder, `copy-${++files}`);
      mkdirSync(copy);
      copyFileSync(file, join(copy, archiveFile));
      return openArchive(copy, options);
    },
    async [Symbol.asyncDispose]() {
      await archive[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
