import { describe } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { describeDeskReading } from './desk-reading.ts';
import { describeReading } from './reading.ts';
import { describeSearch } from './search.ts';
import { describeWriting } from './writing.ts';

/** An empty archive for one test, closed and thrown away at its end. */
export interface TestArchive extends AsyncDisposable {
  readonly archive: Archive;
  /** A name for a file that does not exist yet, in a place that goes with the archive. */
  readonly newFile: () => string;
  /** Opens an archive that a backup made. */
  readonly openCopy: (file: string) => Promise<Archive>;
}

export type MakeArchive = () => Promise<TestArchive>;

/** What every archive must do, whatever it keeps its rows in: to be called in a test file with a maker of empty ones. */
export function describeArchive(name: string, make: MakeArchive): void {
  describe(`an archive in ${name}`, () => {
    describeWriting(make);
    describeReading(make);
    describeDeskReading(make);
    describeSearch(make);
  });
}
