import { type RawBuilder, sql } from 'kysely';
import { unreachable } from '../../kit/unreachable.ts';
import type { SectionId } from '../../story/ids.ts';
import type { StoryCard } from '../../story/shown.ts';
import { never } from '../projection/shown-spans.ts';
import type { ListQuery } from '../public-reader.ts';
import { type CardRow, cardColumns, cardsOf } from './cards.ts';
import { type Hole, type Query, sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Several lists in one query. A list is read from its newest place on, and only as far as is asked; a section's is its own and its
 * subsections', merged.
 */
export function readLists(snapshot: Snapshot, asked: readonly ListQuery[]): readonly (readonly StoryCard[])[] {
  if (asked.length === 0) return [];
  if (asked.length > mostAtOnce)
    return [...readLists(snapshot, asked.slice(0, mostAtOnce)), ...readLists(snapshot, asked.slice(mostAtOnce))];
  const subjects = asked.map((one) => subjectsOf(snapshot, one));
  const rows = snapshot.connection.all(
    listsQuery(subjects.map(({ length }) => length)),
    argsOf(snapshot, asked, subjects),
  );
  const cards = cardsOf(snapshot, rows);
  const answers = asked.map((): StoryCard[] => []);
  for (const [index, row] of rows.entries()) answers[row.asked]?.push(cards[index] as StoryCard);
  return answers;
}

/** SQLite joins at most 500 selects. */
const mostAtOnce = 40;

/** Whose lists make up the answer. */
function subjectsOf(snapshot: Snapshot, { list }: ListQuery): readonly string[] {
  switch (list.kind) {
    case 'latest':
      return [''];
    case 'section':
      return withSubsections(snapshot, list.section);
    case 'topic':
      return [list.topic];
    case 'contributor':
      return [list.contributor];
    case 'series':
      return [list.series];
    case 'story-kind':
      return [list.of];
    default:
      return unreachable(list);
  }
}

/** A section and all below it. */
export function withSubsections(snapshot: Snapshot, section: SectionId): readonly SectionId[] {
  const below = snapshot.furniture.sections.filter(({ parent }) => parent === section);
  return [section, ...below.flatMap(({ id }) => withSubsections(snapshot, id))];
}

type ListArgs = Record<string, string | number>;

function argsOf(snapshot: Snapshot, asked: readonly ListQuery[], subjects: readonly (readonly string[])[]): ListArgs {
  const args: ListArgs = { now: snapshot.now };
  asked.forEach(({ list, language, limit, before, from, until }, index) => {
    const end =
      before && (until === undefined || before.publishedAt < until) ? before : { publishedAt: until, story: '' };
    args[`kind${index}`] = list.kind;
    args[`language${index}`] = language;
    args[`limit${index}`] = limit;
    args[`from${index}`] = from ?? -never;
    args[`before${index}`] = end.publishedAt ?? never;
    args[`story${index}`] = end.story;
    subjects[index]?.forEach((subject, arm) => {
      args[`subject${index}_${arm}`] = subject;
    });
  });
  return args;
}

type ListsQuery = Query<ListArgs, CardRow & { readonly asked: number }>;

const listsQueries = new Map<string, ListsQuery>();

/** The query for as many lists, each of as many parts, as `parts` says. */
function listsQuery(parts: readonly number[]): ListsQuery {
  const shape = parts.join();
  let known = listsQueries.get(shape);
  if (!known) {
    known = sqlQuery<ListArgs>()((hole) => {
      const pages = parts.map((count, index) => pageOfList(hole, index, count));
      return sql`
        select p.asked, ${sql.join(cardColumns.map((column) => sql.ref(column)))}
        from (${sql.join(pages, sql` union all `)}) as p
        cross join spans as s on s.story = p.story and s.shown_from <= ${hole('now')} and s.shown_until > ${hole('now')}
        cross join cards as c on c.key = s.key
        order by p.asked, p.published_at desc, p.story desc`;
    });
    listsQueries.set(shape, known);
  }
  return known;
}

/** One page of one list: the newest of what its parts hold. */
function pageOfList(hole: Hole<ListArgs>, index: number, count: number): RawBuilder<unknown> {
  const arms = Array.from({ length: count }, (_, arm) => sql`select * from (${newestOfPart(hole, index, arm)})`);
  return sql`
    select ${sql.lit(index)} as asked, story, published_at from (
      select * from (${sql.join(arms, sql` union all `)})
      order by published_at desc, story desc
      limit ${hole(`limit${index}`)}
    )`;
}

function newestOfPart(hole: Hole<ListArgs>, index: number, arm: number): RawBuilder<unknown> {
  return sql`
    select published_at, story from places
    where list = (
        select id from lists
        where kind = ${hole(`kind${index}`)} and subject = ${hole(`subject${index}_${arm}`)}
          and language = ${hole(`language${index}`)}
      )
      and (published_at, story) < (${hole(`before${index}`)}, ${hole(`story${index}`)})
      and published_at >= ${hole(`from${index}`)}
      and shown_from <= ${hole('now')} and shown_until > ${hole('now')}
    order by published_at desc, story desc
    limit ${hole(`limit${index}`)}`;
}
