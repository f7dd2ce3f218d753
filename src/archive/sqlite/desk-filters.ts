import { type RawBuilder, sql } from 'kysely';
import type { Hole } from './query.ts';

/** What values a query of a list is run with. */
export type DeskListArgs = Record<string, string | number>;

/** A condition on `stories as s`, or (`waiting`, `appeared`) on `spans as p`. */
export type DeskFilter = keyof typeof conditions;

/** A filter as a condition; `arm` counts the sections that make up a list. */
export function conditionOf(filter: DeskFilter, hole: Hole<DeskListArgs>, arm: number): RawBuilder<unknown> {
  return conditions[filter](hole, arm);
}

const conditions = {
  /** A story stands in the list once, at the next instant at which readers see something new. */
  waiting: (hole: Hole<DeskListArgs>) => sql`not exists (
    select 1 from spans as q where q.story = p.story and q.shown_from > ${hole('from')} and q.shown_from < p.shown_from
  )`,
  appeared: () => sql`not exists (select 1 from spans as q where q.story = p.story and q.shown_from < p.shown_from)`,
  stage: (hole: Hole<DeskListArgs>) => sql`s.stage = ${hole('stage')}`,
  unreleased: () => sql`s.published_at is null`,
  public: (hole: Hole<DeskListArgs>) => sql`exists (
    select 1 from spans as q
    where q.story = s.id and q.shown_from <= ${hole('publicAt')} and q.shown_until > ${hole('publicAt')}
  )`,
  withdrawn: () => sql`exists (select 1 from withdrawals as g where g.story = s.id)`,
  'section-of-arm': (hole: Hole<DeskListArgs>, arm: number) => sql`s.section = ${hole(`section${arm}`)}`,
  sections: (hole: Hole<DeskListArgs>) => sql`s.section in (select value from json_each(${hole('sections')}))`,
  kind: (hole: Hole<DeskListArgs>) => sql`s.kind = ${hole('kind')}`,
  language: (hole: Hole<DeskListArgs>) => sql`s.language = ${hole('language')}`,
  creator: (hole: Hole<DeskListArgs>) => sql`s.created_by = ${hole('creator')}`,
  keys: (hole: Hole<DeskListArgs>) => sql`s.key in (select value from json_each(${hole('keys')}))`,
  match: (hole: Hole<DeskListArgs>) => sql`s.key in (
    select rowid from desk_headlines where desk_headlines match ${hole('match')}
  )`,
  words: (hole: Hole<DeskListArgs>) => sql`headline_has(s.headline, ${hole('words')})`,
};
