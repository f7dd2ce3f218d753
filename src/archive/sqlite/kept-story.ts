import type { Instant } from '../../kit/instant.ts';
import type { ActorRef, CorrectionId, ReleaseId, RevisionId, StoryId } from '../../story/ids.ts';
import type {
  Correction,
  Embargo,
  Release,
  ReleaseReason,
  Revision,
  Stage,
  Story,
  Withdrawal,
} from '../../story/story.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';
import type { CorrectionRow, ReleaseRow } from './schema.ts';
import { readDocument } from './stored-document.ts';

/** A story as its rows hold it, its document read by `read`; null where there is none. */
export function keptStory(connection: Connection, id: StoryId, read = readDocument): Story | null {
  const row = connection.one(storyById, { id });
  if (!row) return null;
  return {
    id,
    version: row.version,
    fields: JSON.parse(row.fields),
    document: read(row),
    documentVersion: row.document_version,
    stage: row.stage as Stage,
    createdAt: row.created_at as Instant,
    createdBy: row.created_by as ActorRef,
    changedAt: row.changed_at as Instant,
    changedBy: row.changed_by as ActorRef,
    publishedAt: row.published_at as Instant | null,
    dateEstimated: row.date_estimated === 1,
    releases: keptReleases(connection, id),
    embargo: keptEmbargo(row),
    withdrawal: keptWithdrawal(row),
  };
}

/** Both parts of a story's state that are rows of their own, as a query joins them in; null where they are not there. */
export interface StateRow {
  readonly embargo_until: number | null;
  readonly embargo_set_at: number | null;
  readonly embargo_set_by: string | null;
  readonly withdrawn_at: number | null;
  readonly withdrawn_by: string | null;
  readonly withdrawn_reason: string | null;
}

export function keptEmbargo(row: StateRow): Embargo | null {
  if (row.embargo_until === null) return null;
  return {
    until: row.embargo_until as Instant,
    setAt: row.embargo_set_at as Instant,
    setBy: row.embargo_set_by as ActorRef,
  };
}

export function keptWithdrawal(row: StateRow): Withdrawal | null {
  if (row.withdrawn_at === null) return null;
  return {
    at: row.withdrawn_at as Instant,
    by: row.withdrawn_by as ActorRef,
    reason: row.withdrawn_reason ?? '',
  };
}

export function keptReleases(connection: Connection, story: StoryId): readonly Release[] {
  return connection.all(releasesOfStory, { story }).map(releaseOf);
}

/** A release as its row holds it. */
export function releaseOf(row: ReleaseRow): Release {
  return {
    id: row.id as ReleaseId,
    revision: row.revision as RevisionId,
    reason: row.reason as ReleaseReason,
    from: row.starts as Instant,
    until: row.ends as Instant | null,
    decidedAt: row.decided_at as Instant,
    decidedBy: row.decided_by as ActorRef,
  };
}

export function keptRevision(connection: Connection, id: RevisionId): Revision | null {
  const row = connection.one(revisionById, { id });
  return row ? revisionOf(row) : null;
}

export function keptRevisions(connection: Connection, story: StoryId, read = readDocument): readonly Revision[] {
  return connection.all(revisionsOfStory, { story }).map((row) => revisionOf(row, read));
}

export function lastRevisionNumber(connection: Connection, story: StoryId): number {
  return connection.one(lastNumber, { story })?.number ?? 0;
}

/** Oldest first. */
export function keptCorrections(connection: Connection, story: StoryId): readonly Correction[] {
  return connection.all(correctionsOfStory, { story }).map(correctionOf);
}

export function correctionOf(row: CorrectionRow): Correction {
  return {
    id: row.id as CorrectionId,
    story: row.story as StoryId,
    at: row.at as Instant,
    by: row.by as ActorRef,
    text: row.text,
    passage: row.passage,
  };
}

interface WholeRevisionRow {
  readonly id: string;
  readonly story: string;
  readonly number: number;
  readonly fields: string;
  readonly format: number;
  readonly document: string;
  readonly at: number;
  readonly by: string;
  readonly note: string;
}

function revisionOf(row: WholeRevisionRow, read = readDocument): Revision {
  return {
    id: row.id as RevisionId,
    story: row.story as StoryId,
    number: row.number,
    fields: JSON.parse(row.fields),
    document: read(row),
    at: row.at as Instant,
    by: row.by as ActorRef,
    note: row.note,
  };
}

const storyById = query<{ id: string }>()((db, hole) =>
  db
    .selectFrom('stories as s')
    .innerJoin('documents as d', 'd.id', 's.document')
    .leftJoin('embargoes as e', 'e.story', 's.id')
    .leftJoin('withdrawals as w', 'w.story', 's.id')
    .where('s.id', '=', hole('id'))
    .select([
      's.version',
      's.fields',
      'd.format',
      'd.document',
      's.document_version',
      's.stage',
      's.created_at',
      's.created_by',
      's.changed_at',
      's.changed_by',
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

const releasesOfStory = query<{ story: string }>()((db, hole) =>
  db.selectFrom('releases').selectAll().where('story', '=', hole('story')).orderBy('position'),
);

const revisionById = query<{ id: string }>()((db, hole) =>
  db
    .selectFrom('revisions as r')
    .innerJoin('documents as d', 'd.id', 'r.document')
    .where('r.id', '=', hole('id'))
    .select(['r.id', 'r.story', 'r.number', 'r.fields', 'd.format', 'd.document', 'r.at', 'r.by', 'r.note']),
);

const revisionsOfStory = query<{ story: string }>()((db, hole) =>
  db
    .selectFrom('revisions as r')
    .innerJoin('documents as d', 'd.id', 'r.document')
    .where('r.story', '=', hole('story'))
    .orderBy('r.number')
    .select(['r.id', 'r.story', 'r.number', 'r.fields', 'd.format', 'd.document', 'r.at', 'r.by', 'r.note']),
);

const lastNumber = query<{ story: string }>()((db, hole) =>
  db.selectFrom('revisions').select('number').where('story', '=', hole('story')).orderBy('number', 'desc').limit(1),
);

const correctionsOfStory = query<{ story: string }>()((db, hole) =>
  db.selectFrom('corrections').selectAll().where('story', '=', hole('story')).orderBy('at').orderBy('id'),
);
