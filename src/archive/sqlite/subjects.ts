import { sql } from 'kysely';
import type { Contributor } from '../../story/contributor.ts';
import type { ContributorId, PictureId, SeriesId, TopicId } from '../../story/ids.ts';
import type { Picture } from '../../story/picture.ts';
import type { Series, Topic } from '../../story/topic.ts';
import type { Connection } from './connection.ts';
import { sqlQuery } from './query.ts';

/** What stories name by id: who wrote them, what they are about, what they show. */
export type Subject = Contributor | Topic | Series | Picture;
export type SubjectId = ContributorId | TopicId | SeriesId | PictureId;

/** How many are remembered; each takes about a kilobyte. */
const mostRemembered = 500;

/**
 * Reads subjects, and remembers those that the next stories name as well: all but pictures, of which each has its own. To be thrown away when
 * anything was committed.
 */
export class Subjects {
  readonly #connection: Connection;
  readonly #remembered = new Map<SubjectId, Subject>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Those of these ids that there are; all that are not remembered in one query, of whatever kinds they are. */
  read(ids: readonly SubjectId[]): ReadonlyMap<SubjectId, Subject> {
    const found = new Map<SubjectId, Subject>();
    const missing: SubjectId[] = [];
    for (const id of ids) {
      const subject = this.#remembered.get(id);
      if (subject) found.set(id, subject);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    for (const row of this.#connection.all(subjectsByIds, { ids: JSON.stringify(missing) })) {
      const [id, subject] = [row.id as SubjectId, JSON.parse(row.data) as Subject];
      found.set(id, subject);
      this.#remember(id, subject);
    }
    return found;
  }

  #remember(id: SubjectId, subject: Subject): void {
    if (id.startsWith('picture_')) return;
    const [oldest] = this.#remembered.keys();
    if (oldest && this.#remembered.size >= mostRemembered) this.#remembered.delete(oldest);
    this.#remembered.set(id, subject);
  }
}

const subjectsByIds = sqlQuery<{ ids: string }>()((hole) => {
  const ofTable = (table: string) => sql`
    select s.id, s.data from json_each(${hole('ids')}) as asked cross join ${sql.table(table)} as s on s.id = asked.value`;
  const tables = ['contributors', 'topics', 'series', 'pictures'].map(ofTable);
  return sql<{ id: string; data: string }>`${sql.join(tables, sql` union all `)}`;
});
