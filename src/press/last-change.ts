import type { NewsEntry, Upcoming } from '../archive/event-log.ts';
import type { Instant } from '../kit/instant.ts';

/**
 * When readers may last have found something else anywhere on the site, by an act or by the clock: a date that is never too early for any
 * page. It is one for all pages, so that a page whose date moves on while the page stays tells nobody which story is waiting.
 */
export interface LastChange {
  /** Hears of an entry of the log, when it is read: the change itself was before. */
  hear(entry: NewsEntry, now: Instant): void;
  /** Hears what is known at the start to be ahead. */
  foresee(upcoming: Upcoming): void;
  /** Never goes back, even where the clock does. */
  at(now: Instant): Instant;
}

/** Nothing is known of what was before `start`. */
export function createLastChange(start: Instant): LastChange {
  const ahead = new Map<string, readonly Instant[]>();
  let changed = start;
  let latest = start;
  let next = Number.POSITIVE_INFINITY;

  const passTo = (now: Instant) => {
    if (now > latest) latest = now;
    if (latest < next) return;
    for (const instants of ahead.values()) for (const at of instants) if (at <= latest && at > changed) changed = at;
    next = Number.POSITIVE_INFINITY;
    for (const instants of ahead.values()) for (const at of instants) if (at > latest && at < next) next = at;
  };
  const foresee = ({ subject, instants }: Upcoming) => {
    if (instants.length > 0) ahead.set(subject, instants);
    else ahead.delete(subject);
    for (const at of instants) if (at > latest) next = Math.min(next, at);
  };
  return {
    foresee,
    hear: ({ kind, touched, upcoming }, now) => {
      passTo(now);
      if (touched?.length !== 0 && !onlyAhead.has(kind)) changed = latest;
      if (upcoming) foresee(upcoming);
      passTo(now);
    },
    at: (now) => {
      passTo(now);
      return changed;
    },
  };
}

/** Acts that change what readers will find, and nothing of what they find. */
const onlyAhead: ReadonlySet<NewsEntry['kind']> = new Set(['story-scheduled', 'story-unscheduled']);
