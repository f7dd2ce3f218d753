import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import type { StoryId } from '../../story/ids.ts';
import type { ShownVersion } from '../../story/shown.ts';
import type { ReleaseReason } from '../../story/story.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';
import { readDocument } from './stored-document.ts';

/** What readers have been shown of a story that is shown now, oldest first. */
export function readVersions({ connection, now }: Snapshot, story: StoryId): readonly ShownVersion[] {
  return connection.all(versionsOfStory, { story, now }).map((row) => ({
    at: row.at as Instant,
    reason: row.reason as ReleaseReason,
    note: row.note,
    document: readDocument(row),
  }));
}

interface VersionRow {
  readonly at: number;
  readonly reason: string;
  readonly note: string;
  readonly format: number;
  readonly document: string;
}

const versionsOfStory = sqlQuery<{ story: string; now: Instant }>()(
  (hole) => sql<VersionRow>`
    select s.shown_from as at, s.reason, r.note, d.format, d.document
    from spans as s
    cross join revisions as r on r.id = s.revision
    cross join documents as d on d.id = r.document
    where s.story = ${hole('story')} and s.shown_from <= ${hole('now')} and exists (
      select 1 from spans as n
      where n.story = s.story and n.shown_from <= ${hole('now')} and n.shown_until > ${hole('now')}
    )
    order by s.shown_from`,
);
