import { type RawBuilder, sql } from 'kysely';
import type { DeskQuery } from '../desk-list.ts';
import { never } from '../projection/shown-spans.ts';
import { conditionOf, type DeskFilter, type DeskListArgs } from './desk-filters.ts';
import { type Hole, type Query, sqlQuery } from './query.ts';

/** A story's place in a list. */
export interface PlaceRow {
  readonly key: number;
  readonly at: number;
}

/**
 * What of the headline is looked for: the rows that have it, where they are few; an expression of the index; or the words (a list in JSON)
 * that each row on the way is asked for.
 */
export type HeadlineWords =
  | { readonly keys: readonly number[] }
  | { readonly match: string }
  | { readonly words: string };

/** A query and what it is run with. */
export interface DeskListQuery {
  readonly query: Query<DeskListArgs, PlaceRow>;
  readonly args: DeskListArgs;
}

/**
 * The query for one page of a list. SQLite is led to the index that leaves the least, and goes along it in the list's order. Where several
 * sections make up the list, each is read only as far as is asked, and all are merged. `sections`: the one asked for, and those below it.
 */
export function deskListQuery(
  asked: DeskQuery,
  sections: readonly string[],
  words: HeadlineWords | null,
): DeskListQuery {
  const source = sourceOf(asked, words);
  const filters = filtersOf(asked, words, source);
  const arms = source === 'section' ? sections.length : 1;
  const rises = (asked.list?.kind === 'waiting') !== (asked.before !== undefined);
  const shape = [source, arms, rises, ...filters].join();
  const query =
    known.get(shape) ?? sqlQuery<DeskListArgs>()((hole) => listPage(hole, { source, filters, arms, rises }));
  known.set(shape, query);
  return { query, args: argsOf(asked, sections, words, rises) };
}

/** Each shape of a query is built once. */
const known = new Map<string, Query<DeskListArgs, PlaceRow>>();

interface Shape {
  readonly source: Source;
  readonly filters: readonly DeskFilter[];
  readonly arms: number;
  /** Whether the instants rise from the first row to the last. */
  readonly rises: boolean;
}

function listPage(hole: Hole<DeskListArgs>, shape: Shape): RawBuilder<PlaceRow> {
  const arms = Array.from({ length: shape.arms }, (_, arm) => sql`select * from (${listArm(hole, shape, arm)})`);
  const order = sql.raw(shape.rises ? 'asc' : 'desc');
  return sql`
    select key, at from (${sql.join(arms, sql` union all `)})
    order by at ${order}, id ${order}
    limit ${hole('limit')}`;
}

function listArm(hole: Hole<DeskListArgs>, { source, filters, rises }: Shape, arm: number): RawBuilder<unknown> {
  const at = sql.ref(source === 'spans' ? 'p.shown_from' : 's.changed_at');
  const id = sql.ref(source === 'spans' ? 'p.story' : 's.id');
  const order = sql.raw(rises ? 'asc' : 'desc');
  const conditions = [
    sql`(${at}, ${id}) > (${hole('from')}, ${hole('fromStory')})`,
    sql`(${at}, ${id}) < (${hole('until')}, ${hole('untilStory')})`,
    ...filters.map((filter) => conditionOf(filter, hole, arm)),
  ];
  return sql`
    select s.key, s.id, ${at} as at
    from ${sources[source](hole)}
    where ${sql.join(conditions, sql` and `)}
    order by ${at} ${order}, ${id} ${order}
    limit ${hole('limit')}`;
}

type Source = keyof typeof sources;

/** What a page can be read from. */
const sources = {
  /** Stories found by their headline. */
  keys: (hole: Hole<DeskListArgs>) => sql`json_each(${hole('keys')}) as k cross join stories as s on s.key = k.value`,
  creator: () => sql`stories as s indexed by stories_creator`,
  withdrawn: () => sql`withdrawals as w cross join stories as s on s.id = w.story`,
  stage: () => sql`stories as s indexed by stories_stage`,
  unreleased: () => sql`stories as s indexed by stories_unreleased`,
  section: () => sql`stories as s indexed by stories_section`,
  kind: () => sql`stories as s indexed by stories_kind`,
  language: () => sql`stories as s indexed by stories_language`,
  changed: () => sql`stories as s indexed by stories_changed`,
  spans: () => sql`spans as p indexed by spans_shown cross join stories as s on s.id = p.story`,
};

function sourceOf(asked: DeskQuery, words: HeadlineWords | null): Source {
  if (asked.list && asked.list.kind !== 'changed') return 'spans';
  if (words && 'keys' in words) return 'keys';
  if (asked.createdBy) return 'creator';
  if (asked.standing?.kind === 'withdrawn') return 'withdrawn';
  if (asked.stage && asked.stage !== 'draft') return 'stage';
  if (asked.standing?.kind === 'unreleased') return 'unreleased';
  if (asked.section) return 'section';
  if (asked.kind) return 'kind';
  return asked.language ? 'language' : 'changed';
}

function filtersOf(asked: DeskQuery, words: HeadlineWords | null, source: Source): readonly DeskFilter[] {
  const { list, standing } = asked;
  return [
    ...(list && list.kind !== 'changed' ? [list.kind] : []),
    ...(asked.stage ? ['stage' as const] : []),
    ...(standing ? [standing.kind] : []),
    ...(asked.section ? [source === 'section' ? ('section-of-arm' as const) : ('sections' as const)] : []),
    ...(asked.kind ? ['kind' as const] : []),
    ...(asked.language ? ['language' as const] : []),
    ...(asked.createdBy ? ['creator' as const] : []),
    ...(words && source !== 'keys' ? [filterOf(words)] : []),
  ];
}

function filterOf(words: HeadlineWords): DeskFilter {
  if ('keys' in words) return 'keys';
  return 'match' in words ? 'match' : 'words';
}

function argsOf(
  asked: DeskQuery,
  sections: readonly string[],
  words: HeadlineWords | null,
  rises: boolean,
): DeskListArgs {
  const { standing, limit, stage = '', kind = '', language = '', createdBy = '' } = asked;
  return {
    ...boundsOf(asked, rises),
    ...{ limit, stage, kind, language, creator: createdBy },
    sections: JSON.stringify(sections),
    ...Object.fromEntries(sections.map((section, arm) => [`section${arm}`, section])),
    ...(words && ('keys' in words ? { keys: JSON.stringify(words.keys) } : words)),
    ...(standing?.kind === 'public' && { publicAt: standing.at }),
  };
}

/** Between which places a page lies, neither of them included. */
function boundsOf({ list, after, before }: DeskQuery, rises: boolean): DeskListArgs {
  const place = after ?? before;
  const low = list?.kind === 'waiting' ? list.now : list?.kind === 'appeared' ? list.from - 1 : -never;
  const high = list?.kind === 'appeared' ? list.until : never;
  const from = rises && place && place.at >= low ? place : { at: low, story: afterAll };
  const until = !rises && place && place.at <= high ? place : { at: high, story: '' };
  return { from: from.at, fromStory: from.story, until: until.at, untilStory: until.story };
}

/** Sorts after every story's id. */
const afterAll = '~';
