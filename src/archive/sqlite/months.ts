import { sql } from 'kysely';
import { endOfTime, type Instant, instant, shift } from '../../kit/instant.ts';
import { calendarDay, startOfDay } from '../../kit/time-zone.ts';
import type { Language } from '../../story/language.ts';
import { editionOf, firstEdition } from '../../story/publication.ts';
import { never } from '../projection/shown-spans.ts';
import type { Month } from '../public-reader.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The months in which a language has shown stories, newest first, in its edition's zone. The first query steps through the list from
 * month to month (of UTC) without reading what lies between; the second asks of each month of the zone that may hold any whether it does.
 */
export function readMonths(snapshot: Snapshot, language: Language): readonly Month[] {
  const { publication } = snapshot.furniture;
  const { timeZone } = editionOf(publication, language) ?? firstEdition(publication);
  const newestOfEach = snapshot.connection.all(utcMonths, { language });
  const candidates = uniqueMonths(
    newestOfEach.flatMap(({ start, end }) => [monthOf(end, timeZone), monthOf(start, timeZone)]),
  );
  const ranges = candidates.map((month) => [startOf(month, timeZone), startOf(following(month), timeZone)]);
  const held = snapshot.connection.all(monthsHeld, { language, now: snapshot.now, ranges: JSON.stringify(ranges) });
  return held.flatMap(({ month }) => candidates[month] ?? []);
}

function monthOf(at: number, timeZone: string): Month {
  const { year, month } = calendarDay(instant(at), timeZone);
  return { year, month };
}

/** Expects the newest first, and the two of a pair in that order too. */
function uniqueMonths(months: readonly Month[]): readonly Month[] {
  const unique = new Map(months.map((month) => [month.year * 12 + month.month, month]));
  return [...unique].toSorted(([a], [b]) => b - a).map(([, month]) => month);
}

/** Kept within the years that an instant can name. */
function startOf({ year, month }: Month, timeZone: string): Instant {
  if (year < 1) return shift(endOfTime, -never);
  return year > 9999 ? endOfTime : startOfDay({ year, month, day: 1 }, timeZone);
}

function following({ year, month }: Month): Month {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/** First and last millisecond of each month of UTC in which the list of a language has any place. */
const utcMonths = sqlQuery<{ language: string }>()(
  (hole) => sql<{ start: number; end: number }>`
    with recursive
      latest (list) as (select id from lists where kind = 'latest' and subject = '' and language = ${hole('language')}),
      newest (at) as (
        select max(published_at) from places where list = (select list from latest)
        union all
        select (
          select max(published_at) from places
          where list = (select list from latest)
            and published_at < unixepoch(floor(newest.at / 1000.0), 'unixepoch', 'start of month') * 1000
        )
        from newest where newest.at is not null
      )
    select
      unixepoch(floor(at / 1000.0), 'unixepoch', 'start of month') * 1000 as start,
      unixepoch(floor(at / 1000.0), 'unixepoch', 'start of month', '+1 month') * 1000 - 1 as end
    from newest where at is not null`,
);

const monthsHeld = sqlQuery<{ language: string; now: Instant; ranges: string }>()(
  (hole) => sql<{ month: number }>`
    select range.key as month from json_each(${hole('ranges')}) as range
    where exists (
      select 1 from places
      where list = (select id from lists where kind = 'latest' and subject = '' and language = ${hole('language')})
        and published_at >= range.value ->> 0 and published_at < range.value ->> 1
        and shown_from <= ${hole('now')} and shown_until > ${hole('now')}
    )
    order by range.key`,
);
