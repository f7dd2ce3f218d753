import type { Archive } from '../../src/archive/archive.ts';

/** An empty archive for one test, closed and thrown away at its end. */
export interface TestArchive extends AsyncDisposable {
  readonly archive: Archive;
  /** A name for a file that does not exist yet, in a place that goes with the archive. */
  readonly newFile: () => string;
  /** Opens an archive that a backup made. */
  readonly openCopy: (file: string) => Promise<Archive>;
}

export type MakeArchive = () => Promise<TestArchive>;
