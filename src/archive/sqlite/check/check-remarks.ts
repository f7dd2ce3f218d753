import { sql } from 'kysely';
import type { RemarkId, StoryId } from '../../../story/ids.ts';
import { documentNode } from '../../../story/step-between.ts';
import type { Finding } from '../../finding.ts';
import type { Connection } from '../connection.ts';
import { keptStory } from '../kept-story.ts';
import { sqlQuery } from '../query.ts';

/** Notes and suggestions: each is about a place of its story's text as it is now, or about none, and says whether it is open. */
export function checkRemarks(connection: Connection): readonly Finding[] {
  const stories = Map.groupBy(connection.all(everyRemark, {}), ({ story }) => story);
  return [...stories].flatMap(([story, remarks]) => {
    const size = sizeOf(connection, story as StoryId);
    return remarks.flatMap((remark) => problemsOf(remark, size));
  });
}

interface CheckedRemark {
  readonly id: string;
  readonly story: string;
  readonly open: number;
  readonly starts: number | null;
  readonly ends: number | null;
  readonly unsettled: number;
}

function problemsOf({ id, open, starts, ends, unsettled }: CheckedRemark, size: number): readonly Finding[] {
  const isPlace = starts !== null && ends !== null && 0 <= starts && starts <= ends && ends <= size;
  const isNone = starts === null && ends === null;
  return [
    ...(isPlace || isNone ? [] : [finding(id as RemarkId, 'It is about a place that its story does not have.')]),
    ...(open === unsettled
      ? []
      : [finding(id as RemarkId, 'It is listed as open where it is settled, or the other way.')]),
  ];
}

function sizeOf(connection: Connection, id: StoryId): number {
  try {
    const story = keptStory(connection, id);
    return story ? documentNode(story.document).content.size : -1;
  } catch {
    // That a story cannot be read is found where stories are checked.
    return Number.POSITIVE_INFINITY;
  }
}

function finding(subject: RemarkId, problem: string): Finding {
  return { check: 'remarks', subject, problem };
}

const everyRemark = sqlQuery()(
  () => sql<CheckedRemark>`
    select id, story, open, starts, ends, coalesce(data ->> 'settled', '') = '' as unsettled from remarks`,
);
