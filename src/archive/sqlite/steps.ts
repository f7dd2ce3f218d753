import { sql } from 'kysely';
import { days, type Instant, shift } from '../../kit/instant.ts';
import type { ActorRef, StoryId } from '../../story/ids.ts';
import { documentVersionNumber } from '../../story/schema.ts';
import type { StepMark } from '../../story/sittings.ts';
import type { KeptStep } from '../../story/step.ts';
import type { Connection } from './connection.ts';
import { query, sqlQuery } from './query.ts';
import type { StepRow } from './schema.ts';

/** How long steps are kept: whoever was away for longer finds no way from what they saw to what is there. */
const stepsKept = days(30);

/** Writes steps of a story's document, which follow those that are there. */
export function addSteps(connection: Connection, story: StoryId, steps: readonly KeptStep[]): void {
  for (const step of steps) connection.run(insertStep, rowOf(story, step));
}

/** Forgets a story's steps of long ago. */
export function forgetSteps(connection: Connection, story: StoryId, now: Instant): void {
  connection.run(deleteSteps, { story, before: shift(now, -stepsKept) });
}

/** Steps that lead on from a version of the document, oldest first. Those of an older format of documents are not there. */
export function keptSteps(
  connection: Connection,
  story: StoryId,
  afterVersion: number,
  limit: number,
): readonly KeptStep[] {
  return connection.all(stepsAfter, { story, afterVersion, format: documentVersionNumber, limit }).map(stepOf);
}

/** Which steps there are, without what they do. */
export function stepMarks(connection: Connection, story: StoryId): readonly StepMark[] {
  return connection.all(marksOfStory, { story, format: documentVersionNumber }).map(({ version, at, by }) => ({
    version,
    at: at as Instant,
    by: by as ActorRef,
  }));
}

export function lastStep(connection: Connection, story: StoryId): KeptStep | null {
  const row = connection.one(newestStep, { story });
  return row ? stepOf(row) : null;
}

/** When an actor's newest save of a story's document was told of in the log. */
export function lastTold(connection: Connection, story: StoryId, by: ActorRef): Instant | null {
  return (connection.one(newestTelling, { story, by })?.at as Instant | undefined) ?? null;
}

function rowOf(story: StoryId, { version, storyVersion, at, by, client, step, undo }: KeptStep): StepRow {
  return {
    story,
    version,
    story_version: storyVersion,
    at,
    by,
    client,
    format: documentVersionNumber,
    step: JSON.stringify(step),
    undo: JSON.stringify(undo),
  };
}

function stepOf(row: StepRow): KeptStep {
  return {
    version: row.version,
    storyVersion: row.story_version,
    at: row.at as Instant,
    by: row.by as ActorRef,
    client: row.client,
    step: JSON.parse(row.step),
    undo: JSON.parse(row.undo),
  };
}

const insertStep = query<StepRow>()((db, hole) =>
  db.insertInto('steps').values({
    story: hole('story'),
    version: hole('version'),
    story_version: hole('story_version'),
    at: hole('at'),
    by: hole('by'),
    client: hole('client'),
    format: hole('format'),
    step: hole('step'),
    undo: hole('undo'),
  }),
);

const deleteSteps = query<{ story: string; before: number }>()((db, hole) =>
  db.deleteFrom('steps').where('story', '=', hole('story')).where('at', '<', hole('before')),
);

const stepsAfter = query<{ story: string; afterVersion: number; format: number; limit: number }>()((db, hole) =>
  db
    .selectFrom('steps')
    .selectAll()
    .where('story', '=', hole('story'))
    .where('version', '>', hole('afterVersion'))
    .where('format', '=', hole('format'))
    .orderBy('version')
    .limit(hole('limit')),
);

const marksOfStory = query<{ story: string; format: number }>()((db, hole) =>
  db
    .selectFrom('steps')
    .select(['version', 'at', 'by'])
    .where('story', '=', hole('story'))
    .where('format', '=', hole('format'))
    .orderBy('version'),
);

const newestStep = query<{ story: string }>()((db, hole) =>
  db.selectFrom('steps').selectAll().where('story', '=', hole('story')).orderBy('version', 'desc').limit(1),
);

const newestTelling = sqlQuery<{ story: string; by: string }>()(
  (hole) => sql<{ at: number }>`
    select at from events
    where story = ${hole('story')} and by = ${hole('by')}
      and happening ->> 'kind' = 'story-saved' and instr(happening -> 'parts', '"document"') > 0
    order by seq desc limit 1`,
);
