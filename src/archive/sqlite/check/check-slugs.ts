import { sql } from 'kysely';
import type { Finding } from '../../finding.ts';
import type { Connection } from '../connection.ts';
import { sqlQuery } from '../query.ts';

/** Slugs of contributors, topics and series: each leads to whoever has it, and none to nobody. */
export function checkSlugs(connection: Connection): readonly Finding[] {
  return [
    ...connection.all(unled, {}).map(({ id, slug }) => finding(id, `The slug ${slug} does not lead to it.`)),
    ...connection
      .all(astray, {})
      .map(({ bearer, slug }) => finding(bearer, `The slug ${slug} leads to it, but it is not there.`)),
  ];
}

function finding(subject: string, problem: string): Finding {
  return { check: 'addresses', subject, problem };
}

const bearers = sql<{ kind: string; id: string; slug: string }>`
  select 'contributors' as kind, id, slug from contributors
  union all select 'topics', id, slug from topics
  union all select 'series', id, slug from series`;

const unled = sqlQuery()(
  () => sql<{ id: string; slug: string }>`
    select id, slug from (${bearers}) as b
    where not exists (select 1 from slugs as s where s.kind = b.kind and s.slug = b.slug and s.bearer = b.id)
    limit 100`,
);

const astray = sqlQuery()(
  () => sql<{ bearer: string; slug: string }>`
    select bearer, slug from slugs as s
    where not exists (select 1 from (${bearers}) as b where b.kind = s.kind and b.id = s.bearer)
    limit 100`,
);
