import { sql } from 'kysely';
import type { Finding } from '../../finding.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Connection } from '../connection.ts';
import { sqlQuery } from '../query.ts';

/** How many rows there should be in all: where each that should be is there and their number is right, there is none too many. */
export class CheckedCounts {
  readonly #right = {
    spans: 0,
    cards: 0,
    search: 0,
    places: 0,
    addresses: 0,
    pictures: 0,
    corrections: 0,
    headlines: 0,
    days: 0,
  };

  count({ spans, places, addresses, pictures, corrections }: Projection): void {
    this.#right.spans += spans.length;
    this.#right.cards += spans.length;
    this.#right.search += spans.length;
    this.#right.places += places.length;
    this.#right.addresses += addresses.length;
    this.#right.pictures += pictures.length;
    this.#right.corrections += corrections.length;
    this.#right.days += places.filter(({ list }) => list.kind === 'latest').length;
  }

  countHeadline(): void {
    this.#right.headlines++;
  }

  findings(connection: Connection): readonly Finding[] {
    const kept = new Map(connection.all(rowCounts, {}).map(({ what, count }) => [what, count]));
    return Object.entries(this.#right)
      .filter(([what, count]) => kept.get(what) !== count)
      .map(([what, count]) => ({
        check: checks[what as keyof typeof checks],
        subject: what,
        problem: `There are ${kept.get(what) ?? 0} rows; there should be ${count}.`,
      }));
  }
}

const checks = {
  spans: 'lists',
  cards: 'cards',
  search: 'search-index',
  places: 'lists',
  addresses: 'addresses',
  pictures: 'pictures',
  corrections: 'corrections',
  headlines: 'search-index',
  days: 'lists',
} as const;

const rowCounts = sqlQuery()(
  () => sql<{ what: string; count: number }>`
    select 'spans' as what, count(*) as count from spans
    union all select 'cards', count(*) from cards
    union all select 'search', count(*) from search_docsize
    union all select 'places', count(*) from places
    union all select 'addresses', count(*) from addresses
    union all select 'pictures', count(*) from picture_uses where user glob 'story_*'
    union all select 'corrections', count(*) from shown_corrections
    union all select 'headlines', count(*) from desk_headlines_docsize
    union all select 'days', coalesce(sum(stories), 0) from days`,
);
