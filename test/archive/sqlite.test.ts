import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { arbitraryNow, arbitraryWorld } from './arbitrary-world.ts';
import { expectToAgree } from './visibility.ts';
import { fill } from './world.ts';

describe('x', () => {
  it('shows what the rule says', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryWorld,
        fc.array(arbitraryNow, { minLength: 3, maxLength: 6 }),
        async (world, instants) => {
          const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
          try {
            await using archive = await openArchive(folder, { stopwatch: () => 0 });
            await fill(archive, world);
            for (const now of instants) await expectToAgree(archive, world, now);
          } finally {
            rmSync(folder, { recursive: true, force: true });
          }
        },
      ),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
