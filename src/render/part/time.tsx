import type { JSX } from 'preact';
import { formatInstant, type Instant } from '../../kit/instant.ts';
import { type CalendarDay, calendarDay } from '../../kit/time-zone.ts';
import type { Edition } from '../../story/publication.ts';
import { isoDay, printDate, printDateTime, printDay, printTime } from '../words/dates.ts';
import { wordsFor } from '../words/words-for.ts';

/** How much of an instant is printed. The script may say "1 hour ago" in place of it, except where it is plain. */
export type TimeShape = 'full' | 'date' | 'clock' | 'plain' | 'plain-clock';

/** An instant in the edition's zone, absolute: right whenever the page is read. */
export function Time(props: {
  readonly at: Instant;
  readonly edition: Edition;
  readonly shape?: TimeShape;
}): JSX.Element {
  const { at, edition, shape = 'full' } = props;
  return (
    <time class={shape.startsWith('plain') ? undefined : 'ago'} datetime={formatInstant(at)}>
      {printers[shape](at, edition)}
    </time>
  );
}

/** When a story came out; the day alone, and as a guess, where an import had to guess. */
export function PublishedTime(props: {
  readonly story: { readonly publishedAt: Instant; readonly dateEstimated: boolean };
  readonly edition: Edition;
  readonly shape?: TimeShape;
}): JSX.Element {
  const { story, edition, shape = 'full' } = props;
  if (!story.dateEstimated) return <Time at={story.publishedAt} edition={edition} shape={shape} />;
  const day = calendarDay(story.publishedAt, edition.timeZone);
  return <time datetime={isoDay(day)}>{wordsFor(edition.language).around(printDay(day, edition))}</time>;
}

/** A day of the calendar. */
export function Day({ day, edition }: { readonly day: CalendarDay; readonly edition: Edition }): JSX.Element {
  return <time datetime={isoDay(day)}>{printDay(day, edition)}</time>;
}

const printers: Readonly<Record<TimeShape, (at: Instant, edition: Edition) => string>> = {
  full: printDateTime,
  date: printDate,
  clock: printTime,
  plain: printDateTime,
  'plain-clock': printTime,
};
