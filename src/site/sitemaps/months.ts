import type { PublicReader } from '../../archive/public-reader.ts';
import type { Instant } from '../../kit/instant.ts';
import { startOfDay } from '../../kit/time-zone.ts';
import { firstEdition, type Publication } from '../../story/publication.ts';

/** A month of the calendar; `month` counts from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

export interface Range {
  readonly from: Instant;
  readonly until: Instant;
}

/** Addresses in one file (sitemaps.org: at most 50,000). */
export const partLength = 50_000;

/** The stories of a month are those published in it in the zone of the first edition, whatever their language. */
export function monthRange(month: Month, publication: Publication): Range {
  const { timeZone } = firstEdition(publication);
  return { from: firstDay(month, timeZone), until: firstDay(neighbour(month, 1), timeZone) };
}

/**
 * The months that have a sitemap, newest first. The first edition's are known from an index; months of other editions are told in
 * zones of their own, so that they and their neighbours are asked for where they are not among them already.
 */
export async function sitemapMonths(reader: PublicReader, publication: Publication): Promise<readonly Month[]> {
  const [first, ...others] = publication.languages;
  const sure = new Map((await reader.months(first.language)).map((month) => [name(month), month]));
  const possible = new Map<string, Month>();
  for (const { language, timeZone } of others)
    for (const month of await reader.months(language))
      for (const near of timeZone === first.timeZone ? [month] : [month, neighbour(month, -1), neighbour(month, 1)])
        if (!sure.has(name(near))) possible.set(name(near), near);
  for (const month of possible.values())
    if ((await reader.sitemap({ ...monthRange(month, publication), limit: 1 })).length > 0)
      sure.set(name(month), month);
  return [...sure.values()].toSorted((a, b) => b.year - a.year || b.month - a.month);
}

/** In how many files the stories of a month stand; at least one. */
export async function partsOfMonth(reader: PublicReader, range: Range): Promise<number> {
  for (let parts = 1; ; parts++)
    if ((await reader.sitemap({ ...range, limit: 1, skip: parts * partLength })).length === 0) return parts;
}

function neighbour({ year, month }: Month, step: 1 | -1): Month {
  const months = year * 12 + (month - 1) + step;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

function firstDay(month: Month, timeZone: string): Instant {
  return startOfDay({ year: month.year, month: month.month, day: 1 }, timeZone);
}

function name({ year, month }: Month): string {
  return `${year}-${month}`;
}
