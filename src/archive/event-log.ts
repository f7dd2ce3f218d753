import type { LogEntry } from '../story/events.ts';

/** The one numbered log of all that happened; everyone who follows the archive reads it with a cursor of their own. */
export interface EventLog {
  /** The number of the newest entry; 0 for an empty log. */
  head(): Promise<number>;
  /** Entries after `seq`, oldest first, at most `limit`. */
  after(seq: number, limit: number): Promise<readonly LogEntry[]>;
  /** Where a named reader has got to; 0 where it never read. */
  cursor(reader: string): Promise<number>;
  /** Remembers that a named reader has dealt with every entry up to `seq`. */
  moveCursor(reader: string, seq: number): Promise<void>;
}
