import type { Instant } from '../kit/instant.ts';
import type { CheckProgress } from './check-progress.ts';
import type { DeskReader } from './desk-reader.ts';
import type { EventLog } from './event-log.ts';
import type { Finding } from './finding.ts';
import type { PublicReader } from './public-reader.ts';
import type { Transaction } from './transaction.ts';

/** Where everything of a publication is kept. Opened once, closed with `await using`. */
export interface Archive extends AsyncDisposable {
  /** What readers may see at `now`, in one consistent snapshot. The only way in for `site/`, `pages/` and `press/`. */
  asOf<T>(now: Instant, work: (reader: PublicReader) => Promise<T>): Promise<T>;
  /** What the desk may see, in one consistent snapshot. */
  read<T>(work: (reader: DeskReader) => Promise<T>): Promise<T>;
  /** The only way to write: everything that `work` writes is on disk when this resolves, or nothing is. */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  readonly log: EventLog;
  /** Copies the database to a new file while the archive goes on serving. Throws Fault `backup-failed`. */
  backup(file: string, progress?: (done: number, total: number) => void): Promise<void>;
  /** Looks at everything that can be checked at rest; empty where all is well. */
  check(progress?: CheckProgress): Promise<readonly Finding[]>;
}

/** The archive without its ways to write: what the reader's site is given. */
export type PublicArchive = Pick<Archive, 'asOf' | 'log'>;
