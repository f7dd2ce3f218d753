import { describe } from 'vitest';
import { describeAccounts } from './accounts.ts';
import { describeDeskFinding } from './desk-finding.ts';
import { describeDeskLists } from './desk-lists.ts';
import { describeDeskReading } from './desk-reading.ts';
import { describeReading } from './reading.ts';
import { describeSearch } from './search.ts';
import type { MakeArchive } from './test-archive.ts';
import { describeWriting } from './writing.ts';

/** What every archive must do, whatever it keeps its rows in: to be called in a test file with a maker of empty ones. */
export function describeArchive(name: string, make: MakeArchive): void {
  describe(`an archive in ${name}`, () => {
    describeWriting(make);
    describeReading(make);
    describeDeskReading(make);
    describeDeskLists(make);
    describeDeskFinding(make);
    describeSearch(make);
    describeAccounts(make);
  });
}
