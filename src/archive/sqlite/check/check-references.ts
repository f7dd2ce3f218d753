import { sql } from 'kysely';
import type { Finding } from '../../finding.ts';
import type { Connection } from '../connection.ts';
import { sqlQuery } from '../query.ts';

/** What stories, contributors and the publication name: contributors, topics, series, pictures that are there; and no document of nobody's. */
export function checkReferences(connection: Connection): readonly Finding[] {
  return [
    ...connection.all(listsOfNobody, {}).map(({ subject }) => missing(subject)),
    ...connection.all(picturesOfNobody, {}).map(({ picture }) => missing(picture)),
    ...connection.all(strayDocuments, {}).map(({ id }) => ({
      check: 'documents',
      subject: `document ${id}`,
      problem: 'It belongs to no story and no revision.',
    })),
  ];
}

function missing(subject: string): Finding {
  return { check: 'references', subject, problem: 'Stories name it, but it is not there.' };
}

const listsOfNobody = sqlQuery()(
  () => sql<{ subject: string }>`
    select distinct subject from lists as l
    where kind in ('contributor', 'topic', 'series') and exists (select 1 from places where list = l.id)
      and not exists (select 1 from contributors where id = l.subject)
      and not exists (select 1 from topics where id = l.subject)
      and not exists (select 1 from series where id = l.subject)
    limit 100`,
);

const picturesOfNobody = sqlQuery()(
  () => sql<{ picture: string }>`
    select distinct picture from picture_uses as u
    where not exists (select 1 from pictures where id = u.picture)
    limit 100`,
);

const strayDocuments = sqlQuery()(
  () => sql<{ id: number }>`
    select id from documents except select document from stories except select document from revisions limit 100`,
);
