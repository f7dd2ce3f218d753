import { sql } from 'kysely';
import { endOfTime, type Instant, shift } from '../../kit/instant.ts';
import { startOfDay } from '../../kit/time-zone.ts';
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
  const candidates = monthsAround(snapshot.connection.all(utcMonths, { language }).map(({ start }) => start));
  const ranges = candidates.map((month) => [startOf(month, timeZone), startOf(month + 1, timeZone)]);
  const held = snapshot.connection.all(monthsHeld, { language, now: snapshot.now, ranges: JSON.stringify(ranges) });
  return held.flatMap(({ month }) => monthOf(candidates[month] ?? 0));
}

/** Months of UTC and their neighbours, into which a zone's days may reach, newest first; counted from the year 0. */
function monthsAround(starts: readonly number[]): readonly number[] {
  const months = new Set<number>();
  for (const start of starts) {
    const date = new Date(start);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    for (const near of [month + 1, month, month - 1]) months.add(near);
  }
  return [...months].toSorted((a, b) => b - a);
}

function monthOf(month: number): Month {
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}

/** Kept within the years that an instant can name. */
function startOf(month: number, timeZone: string): Instant {
  const { year, month: inYear } = monthOf(month);
  if (year < 1) return shift(endOfTime, -never);
  if (year > 9999) return endOfTime;
  const known = startsKnown.get(`${timeZone} ${month}`);
  if (known !== undefined) return known;
  const start = startOfDay({ year, month: inYear, day: 1 }, timeZone);
  if (startsKnown.size >= mostKnown) startsKnown.clear();
  startsKnown.set(`${timeZone} ${month}`, start);
  return start;
}

/** When months begin, which costs more to find than to look up. */
const startsKnown = new Map<string, Instant>();
const mostKnown = 10_000;

/** First millisecond of each month of UTC in which the list of a language has any place. */
const utcMonths = sqlQuery<{ language: string }>()(
  (hole) => sql<{ start: number }>`
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
    select unixepoch(floor(at / 1000.0), 'unixepoch', 'start of month') * 1000 as start
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
