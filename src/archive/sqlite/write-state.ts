import type { Release, Story } from '../../story/story.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';
import type { ReleaseRow, Schema } from './schema.ts';

/** Writes those of a story's releases, its embargo and its withdrawal that differ from what is kept. */
export function writeState(connection: Connection, story: Story, kept: Story | null): void {
  writeReleases(connection, story, kept?.releases ?? []);
  if (JSON.stringify(story.embargo) !== JSON.stringify(kept?.embargo ?? null)) {
    connection.run(deleteEmbargo, { story: story.id });
    if (story.embargo) {
      const { until, setAt, setBy } = story.embargo;
      connection.run(insertEmbargo, { story: story.id, until, set_at: setAt, set_by: setBy });
    }
  }
  if (JSON.stringify(story.withdrawal) !== JSON.stringify(kept?.withdrawal ?? null)) {
    connection.run(deleteWithdrawal, { story: story.id });
    if (story.withdrawal) connection.run(insertWithdrawal, { story: story.id, ...story.withdrawal });
  }
}

/** Releases change at their end only, so those before the first difference stay as they are. */
function writeReleases(connection: Connection, { id, releases }: Story, kept: readonly Release[]): void {
  const same = releases.findIndex((release, index) => JSON.stringify(release) !== JSON.stringify(kept[index]));
  const from = same === -1 ? releases.length : same;
  if (kept.length > from) connection.run(deleteReleases, { story: id, from });
  releases.slice(from).forEach((release, index) => {
    connection.run(insertRelease, {
      story: id,
      position: from + index,
      id: release.id,
      revision: release.revision,
      reason: release.reason,
      starts: release.from,
      ends: release.until,
      decided_at: release.decidedAt,
      decided_by: release.decidedBy,
    });
  });
}

const insertRelease = query<ReleaseRow>()((db, hole) =>
  db.insertInto('releases').values({
    story: hole('story'),
    position: hole('position'),
    id: hole('id'),
    revision: hole('revision'),
    reason: hole('reason'),
    starts: hole('starts'),
    ends: hole('ends'),
    decided_at: hole('decided_at'),
    decided_by: hole('decided_by'),
  }),
);

const deleteReleases = query<{ story: string; from: number }>()((db, hole) =>
  db.deleteFrom('releases').where('story', '=', hole('story')).where('position', '>=', hole('from')),
);

const insertEmbargo = query<Schema['embargoes']>()((db, hole) =>
  db.insertInto('embargoes').values({
    story: hole('story'),
    until: hole('until'),
    set_at: hole('set_at'),
    set_by: hole('set_by'),
  }),
);

const deleteEmbargo = query<{ story: string }>()((db, hole) =>
  db.deleteFrom('embargoes').where('story', '=', hole('story')),
);

const insertWithdrawal = query<Schema['withdrawals']>()((db, hole) =>
  db.insertInto('withdrawals').values({
    story: hole('story'),
    at: hole('at'),
    by: hole('by'),
    reason: hole('reason'),
  }),
);

const deleteWithdrawal = query<{ story: string }>()((db, hole) =>
  db.deleteFrom('withdrawals').where('story', '=', hole('story')),
);
