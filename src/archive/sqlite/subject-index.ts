import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import type { Contributor } from '../../story/contributor.ts';
import type { Language } from '../../story/language.ts';
import type { Topic } from '../../story/topic.ts';
import type { SlugPage } from '../public-reader.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

/** Contributors who stand in the byline of a story shown in a language, by slug. */
export function readContributors(snapshot: Snapshot, language: Language, page: SlugPage): readonly Contributor[] {
  const rows = snapshot.connection.all(contributorsInUse, argsOf(snapshot, language, page));
  return rows.map(({ data }) => JSON.parse(data) as Contributor);
}

/** Topics of stories shown in a language, by slug. */
export function readTopics(snapshot: Snapshot, language: Language, page: SlugPage): readonly Topic[] {
  const rows = snapshot.connection.all(topicsInUse, argsOf(snapshot, language, page));
  return rows.map(({ data }) => JSON.parse(data) as Topic);
}

/** Whether a language has more lists of contributors, and of topics, than `count`. */
export function mayHaveMore(
  { connection }: Snapshot,
  language: Language,
  count: number,
): { readonly contributors: boolean; readonly topics: boolean } {
  const lists = connection.one(listsOfEach, { language, limit: count + 1 });
  return { contributors: (lists?.contributors ?? 0) > count, topics: (lists?.topics ?? 0) > count };
}

const listsOfEach = sqlQuery<{ language: Language; limit: number }>()((hole) => {
  const countOf = (kind: 'contributor' | 'topic') => sql`
    select count(*) from (
      select 1 from lists where kind = ${sql.lit(kind)} and language = ${hole('language')} limit ${hole('limit')}
    )`;
  return sql<{ contributors: number; topics: number }>`
    select (${countOf('contributor')}) as contributors, (${countOf('topic')}) as topics`;
});

interface IndexArgs {
  language: string;
  after: string;
  limit: number;
  now: Instant;
}

function argsOf({ now }: Snapshot, language: Language, { limit, after = '' as never }: SlugPage): IndexArgs {
  return { language, after, limit, now };
}

const contributorsInUse = inUse('contributors', 'contributor');
const topicsInUse = inUse('topics', 'topic');

function inUse(table: 'contributors' | 'topics', kind: 'contributor' | 'topic') {
  return sqlQuery<IndexArgs>()(
    (hole) => sql<{ data: string }>`
      select n.data from ${sql.table(table)} as n
      where n.slug > ${hole('after')} and exists (
        select 1 from lists as l cross join places as p on p.list = l.id
        where l.kind = ${sql.lit(kind)} and l.subject = n.id and l.language = ${hole('language')}
          and p.shown_from <= ${hole('now')} and p.shown_until > ${hole('now')}
      )
      order by n.slug
      limit ${hole('limit')}`,
  );
}
