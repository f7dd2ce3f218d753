import type { Instant } from '../../kit/instant.ts';
import type { CorrectionId, RevisionId, StoryId } from '../../story/ids.ts';
import type { Digest } from '../projection/digest.ts';
import type { RevisionFacts, StoryFacts } from '../projection/projection.ts';
import type { Connection } from './connection.ts';
import { keptEmbargo, keptReleases, keptWithdrawal } from './kept-story.ts';
import { query } from './query.ts';

/** All that decides what readers find of a story, without its texts. */
export function keptFacts(connection: Connection, id: StoryId): StoryFacts {
  const row = connection.one(stateOfStory, { id });
  if (!row) throw new Error(`There is no ${id}.`);
  return {
    id,
    publishedAt: row.published_at as Instant | null,
    dateEstimated: row.date_estimated === 1,
    releases: keptReleases(connection, id),
    embargo: keptEmbargo(row),
    withdrawal: keptWithdrawal(row),
    revisions: releasedRevisions(connection, id),
    corrections: connection
      .all(correctionInstants, { story: id })
      .map(({ id: correction, at }) => ({ id: correction as CorrectionId, at: at as Instant })),
  };
}

function releasedRevisions(connection: Connection, story: StoryId): ReadonlyMap<RevisionId, RevisionFacts> {
  return new Map(
    connection.all(revisionFacts, { story }).map(({ id, fields, digest }) => {
      const revision = id as RevisionId;
      return [revision, { id: revision, fields: JSON.parse(fields), digest: JSON.parse(digest) as Digest }];
    }),
  );
}

const stateOfStory = query<{ id: string }>()((db, hole) =>
  db
    .selectFrom('stories as s')
    .leftJoin('embargoes as e', 'e.story', 's.id')
    .leftJoin('withdrawals as w', 'w.story', 's.id')
    .where('s.id', '=', hole('id'))
    .select([
      's.published_at',
      's.date_estimated',
      'e.until as embargo_until',
      'e.set_at as embargo_set_at',
      'e.set_by as embargo_set_by',
      'w.at as withdrawn_at',
      'w.by as withdrawn_by',
      'w.reason as withdrawn_reason',
    ]),
);

const revisionFacts = query<{ story: string }>()((db, hole) =>
  db
    .selectFrom('revisions')
    .select(['id', 'fields', 'digest'])
    .where('id', 'in', (releases) =>
      releases.selectFrom('releases').select('revision').where('story', '=', hole('story')),
    ),
);

const correctionInstants = query<{ story: string }>()((db, hole) =>
  db.selectFrom('corrections').select(['id', 'at']).where('story', '=', hole('story')).orderBy('at').orderBy('id'),
);
