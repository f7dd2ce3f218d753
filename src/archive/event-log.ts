import type { Instant } from '../kit/instant.ts';
import type { LogEntry } from '../story/events.ts';
import type { Key } from './key.ts';

/** The one numbered log of all that happened; everyone who follows the archive reads it with a cursor of their own. */
export interface EventLog {
  /** The number of the newest entry; 0 for an empty log. */
  head(): Promise<number>;
  /** Entries after `seq`, oldest first, at most `limit`. */
  after(seq: number, limit: number): Promise<readonly LogEntry[]>;
  /** A number that is another one after anything was committed, by this process or another. Cheap enough to be asked for at every request. */
  version(): number;
  /** What the entries after `seq` touched, oldest first, at most `limit`. */
  news(seq: number, limit: number): Promise<readonly NewsEntry[]>;
  /** Everything that will change by the clock alone after `now`. */
  upcoming(now: Instant): Promise<readonly Upcoming[]>;
  /** Where a named reader has got to; 0 where it never read. */
  cursor(reader: string): Promise<number>;
  /** Remembers that a named reader has dealt with every entry up to `seq`. */
  moveCursor(reader: string, seq: number): Promise<void>;
}

/** What an entry of the log touched. */
export interface NewsEntry {
  readonly seq: number;
  readonly kind: LogEntry['happening']['kind'];
  /** Null where anything may have been: the entry is too old to say, or everything was. */
  readonly touched: readonly Key[] | null;
  /** The instants ahead at which the same keys change again, by the clock alone; they take the place of those told of the subject before. */
  readonly upcoming: Upcoming | null;
}

/** That some keys change at some instants although nobody acts: a release begins, an embargo passes, rights end. */
export interface Upcoming {
  /** The id of the story or picture. */
  readonly subject: string;
  readonly keys: readonly Key[];
  readonly instants: readonly Instant[];
}
