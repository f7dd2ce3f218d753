import type { PublicArchive } from '../archive/archive.ts';
import type { Upcoming } from '../archive/event-log.ts';
import type { Key } from '../archive/key.ts';
import type { Clock } from '../kit/clock.ts';
import type { Instant } from '../kit/instant.ts';
import type { Gone } from './kept-sheet.ts';
import { createLastChange } from './last-change.ts';

/** What the press knows of the archive's changes: which keys were touched since when, and which will be by the clock alone. */
export interface News {
  /** The number of the newest entry read. */
  readonly head: number;
  /** Whether everything acknowledged so far is known; else `catchUp` is due. */
  upToDate(): boolean;
  /** Reads what was logged meanwhile; free where nothing was. After it, everything acknowledged before is known. */
  catchUp(): Promise<void>;
  /** Whether nothing that was read at entry `seq` has been touched since. False also where that is too long ago to say. */
  holds(reads: readonly Key[], seq: number): boolean;
  /** The first instant after `now` at which one of these keys changes by the clock alone; null where none is known to. */
  holdsUntil(reads: readonly Key[], now: Instant): Instant | null;
  /** When readers may last have found something else anywhere, as far as the log is read; never too early. */
  lastChange(now: Instant): Instant;
}

/** How many entries before the start are read, so that plates kept from before can be judged. */
const memoryBeforeStart = 2_000;
/** Keys remembered; when there are more, those touched longest ago are forgotten, and what is older than them is made anew. */
const keysRemembered = 200_000;
const batch = 1_000;
/** Equal to no version. */
const neverRead = Number.NaN;

/**
 * Follows the log of an archive from its newest entries on. `withdrawn` is told the keys of every story that is withdrawn, and `everything` where a
 * newspaper began anew.
 */
export async function followNews({ log }: PublicArchive, clock: Clock, withdrawn: (gone: Gone) => void): Promise<News> {
  const touchedAt = new Map<Key, number>();
  const ahead = new Map<string, Upcoming>();
  let head = Math.max(0, (await log.head()) - memoryBeforeStart);
  let known = head;
  const lastChange = createLastChange(clock());
  let reading: Promise<void> | null = null;
  let version = log.version();

  const remember = (key: Key, seq: number) => {
    touchedAt.delete(key);
    touchedAt.set(key, seq);
    if (touchedAt.size <= keysRemembered) return;
    const [oldest] = touchedAt;
    if (!oldest) return;
    touchedAt.delete(oldest[0]);
    known = Math.max(known, oldest[1]);
  };
  const foresee = (upcoming: Upcoming) => {
    if (upcoming.instants.length > 0) ahead.set(upcoming.subject, upcoming);
    else ahead.delete(upcoming.subject);
  };
  const beginAnew = () => {
    touchedAt.clear();
    ahead.clear();
    withdrawn('everything');
  };
  const readOn = async () => {
    for (;;) {
      const entries = await log.news(head, batch);
      const now = clock();
      for (const entry of entries) {
        lastChange.hear(entry, now);
        if (entry.touched === null) known = entry.seq;
        for (const key of entry.touched ?? []) remember(key, entry.seq);
        if (entry.upcoming) foresee(entry.upcoming);
        if (entry.kind === 'story-withdrawn') withdrawn(new Set(entry.touched));
        if (entry.kind === 'newspaper-started') beginAnew();
        head = entry.seq;
      }
      if (entries.length < batch) return;
    }
  };
  const catchUp = async () => {
    while (reading) await reading;
    const newest = log.version();
    if (newest === version) return;
    version = newest;
    reading = readOn()
      .catch((fault: unknown) => {
        version = neverRead;
        throw fault;
      })
      .finally(() => {
        reading = null;
      });
    await reading;
  };

  for (const upcoming of await log.upcoming(clock())) {
    foresee(upcoming);
    lastChange.foresee(upcoming);
  }
  await readOn();
  return {
    get head() {
      return head;
    },
    upToDate: () => reading === null && log.version() === version,
    catchUp,
    holds: (reads, seq) => seq >= known && (seq >= head || reads.every((key) => (touchedAt.get(key) ?? 0) <= seq)),
    holdsUntil: (reads, now) => earliest(reads, ahead, now),
    lastChange: lastChange.at,
  };
}

function earliest(reads: readonly Key[], ahead: ReadonlyMap<string, Upcoming>, now: Instant): Instant | null {
  if (ahead.size === 0) return null;
  const read = new Set(reads);
  let first: Instant | null = null;
  for (const { keys, instants } of ahead.values()) {
    const next = nextOf(instants, now);
    if (next !== null && (first === null || next < first) && keys.some((key) => read.has(key))) first = next;
  }
  return first;
}

function nextOf(instants: readonly Instant[], now: Instant): Instant | null {
  return instants.reduce<Instant | null>((next, at) => (at > now && (next === null || at < next) ? at : next), null);
}
