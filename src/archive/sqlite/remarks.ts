import { sql } from 'kysely';
import type { RemarkId, StaffId, StoryId } from '../../story/ids.ts';
import type { Remark } from '../../story/remark.ts';
import type { Mentioned, MentionsChange } from '../mentioned.ts';
import type { Connection } from './connection.ts';
import { query, sqlQuery } from './query.ts';
import type { RemarkRow } from './schema.ts';

export function keptRemark(connection: Connection, id: RemarkId): Remark | null {
  const row = connection.one(byId, { id });
  return row ? remarkOf(row) : null;
}

/** Every remark on a story, oldest first. */
export function keptRemarks(connection: Connection, story: StoryId): readonly Remark[] {
  return connection.all(ofStory, { story }).map(remarkOf);
}

/** A number that rises with every change of a story's remarks that is more than moving along; 0 where there are none. */
export function remarksChange(connection: Connection, story: StoryId): number {
  return connection.one(newestChange, { story })?.change ?? 0;
}

/** Open remarks in which somebody is mentioned, the newest first. */
export function mentionsOf(connection: Connection, staff: StaffId, limit: number): readonly Mentioned[] {
  return connection
    .all(openMentions, { staff, limit })
    .map(({ headline, ...row }) => ({ remark: remarkOf(row), headline }));
}

export function saveRemark(connection: Connection, remark: Remark, { added, removed }: MentionsChange): void {
  const { id, story, span, settled } = remark;
  const change = remarksChange(connection, story) + 1;
  const row = { id, story, change, open: settled ? 0 : 1, starts: span?.from ?? null, ends: span?.to ?? null };
  connection.run(upsert, { ...row, data: JSON.stringify({ ...remark, span: undefined }) });
  for (const staff of removed) connection.run(deleteMention, { staff, remark: id });
  for (const staff of added) connection.run(insertMention, { staff, remark: id });
}

function remarkOf({ starts, ends, data }: Pick<RemarkRow, 'starts' | 'ends' | 'data'>): Remark {
  return { ...JSON.parse(data), span: starts === null || ends === null ? null : { from: starts, to: ends } };
}

const byId = query<{ id: string }>()((db, hole) =>
  db.selectFrom('remarks').select(['starts', 'ends', 'data']).where('id', '=', hole('id')),
);

const ofStory = query<{ story: string }>()((db, hole) =>
  db.selectFrom('remarks').select(['starts', 'ends', 'data']).where('story', '=', hole('story')).orderBy('id'),
);

const newestChange = query<{ story: string }>()((db, hole) =>
  db.selectFrom('remarks').select('change').where('story', '=', hole('story')).orderBy('change', 'desc').limit(1),
);

const openMentions = sqlQuery<{ staff: string; limit: number }>()(
  (hole) => sql<Pick<RemarkRow, 'starts' | 'ends' | 'data'> & { headline: string }>`
    select r.starts, r.ends, r.data, s.headline from mentions as m
    cross join remarks as r on r.id = m.remark cross join stories as s on s.id = r.story
    where m.staff = ${hole('staff')} and r.open = 1
    order by m.remark desc limit ${hole('limit')}`,
);

const upsert = query<RemarkRow>()((db, hole) =>
  db
    .insertInto('remarks')
    .values({
      id: hole('id'),
      story: hole('story'),
      change: hole('change'),
      open: hole('open'),
      starts: hole('starts'),
      ends: hole('ends'),
      data: hole('data'),
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        change: row.ref('excluded.change'),
        open: row.ref('excluded.open'),
        starts: row.ref('excluded.starts'),
        ends: row.ref('excluded.ends'),
        data: row.ref('excluded.data'),
      })),
    ),
);

const deleteMention = query<{ staff: string; remark: string }>()((db, hole) =>
  db.deleteFrom('mentions').where('staff', '=', hole('staff')).where('remark', '=', hole('remark')),
);

const insertMention = query<{ staff: string; remark: string }>()((db, hole) =>
  db
    .insertInto('mentions')
    .values({ staff: hole('staff'), remark: hole('remark') })
    .onConflict((conflict) => conflict.doNothing()),
);
