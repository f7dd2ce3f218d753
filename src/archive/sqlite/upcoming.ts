import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import type { PictureId, StoryId } from '../../story/ids.ts';
import type { Upcoming } from '../event-log.ts';
import { thingKey } from '../key.ts';
import { type Projection, project } from '../projection/projection.ts';
import { never } from '../projection/shown-spans.ts';
import { changesAhead, touchedByStory } from '../projection/touched.ts';
import { bannersAhead } from './banners.ts';
import type { Connection } from './connection.ts';
import { sqlQuery } from './query.ts';
import { relativesOf } from './relatives.ts';
import { keptFacts } from './story-facts.ts';

/** Every story and picture of which readers find something else at some instant ahead. */
export function readUpcoming(connection: Connection, now: Instant): readonly Upcoming[] {
  return [
    ...connection.all(storiesAhead, { now }).map((row) => upcomingStory(connection, row)),
    ...bannersAhead(connection, now),
    ...connection.all(picturesAhead, { now, never }).map(({ id, shown_until: until }) => ({
      subject: id,
      keys: [thingKey(id as PictureId)],
      instants: [until as Instant],
    })),
  ];
}

function upcomingStory(connection: Connection, { story, original }: AheadRow): Upcoming {
  const id = story as StoryId;
  const after = project(keptFacts(connection, id));
  const relatives = relativesOf(connection, id, original as StoryId | null);
  return { subject: id, keys: touchedByStory(id, nothing, after, relatives), instants: changesAhead(after) };
}

const nothing: Projection = { spans: [], places: [], addresses: [], pictures: [], corrections: [] };

interface AheadRow {
  readonly story: string;
  readonly original: string | null;
}

const storiesAhead = sqlQuery<{ now: Instant }>()(
  (hole) => sql<AheadRow>`
    select s.id as story, json_extract(s.fields, '$.translationOf') as original
    from stories as s
    where s.id in (
      select story from releases where starts > ${hole('now')}
      union all select story from releases where ends > ${hole('now')}
      union all select story from embargoes where until > ${hole('now')}
      union all select story from withdrawals where at > ${hole('now')}
    )`,
);

const picturesAhead = sqlQuery<{ now: Instant; never: number }>()(
  (hole) => sql<{ id: string; shown_until: number }>`
    select id, shown_until from pictures where shown_until > ${hole('now')} and shown_until < ${hole('never')}`,
);
