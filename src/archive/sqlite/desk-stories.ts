import { type Kysely, sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import { foldForSearch } from '../../kit/text.ts';
import type { SectionId, StoryId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import type { Stage } from '../../story/story.ts';
import type { DeskCard, DeskQuery } from '../desk-reader.ts';
import { never } from '../projection/shown-spans.ts';
import { wordsOf } from '../search/parse-search.ts';
import { phraseOf } from '../search/search-expression.ts';
import type { Connection } from './connection.ts';
import { type Hole, type Query, query } from './query.ts';
import type { Schema } from './schema.ts';

/** Stories by the instant of their last change, newest first. */
export function deskStories(connection: Connection, asked: DeskQuery): readonly DeskCard[] {
  const range = {
    at: asked.before?.changedAt ?? never,
    story: asked.before?.story ?? '',
    stage: asked.stage ?? null,
    section: asked.section ?? null,
    createdBy: asked.createdBy ?? null,
    limit: asked.limit,
  };
  const words = asked.headline === undefined ? [] : wordsOf(foldForSearch(asked.headline.slice(0, 200)));
  if (words.length === 0) return connection.all(byNarrowest(asked), range).map(cardOf);
  return storiesNamed(connection, words, range).map(cardOf);
}

/**
 * Words in headlines: where a thousand stories or fewer have them all, those are sorted; where more have, the words are so common that
 * going through the newest changes finds a page of them at once.
 */
function storiesNamed(connection: Connection, words: readonly string[], range: Range): readonly DeskRow[] {
  const match = words.map((word) => phraseOf([word])).join(' AND ');
  const keys = connection.all(keysOfHeadlines, { match, limit: most + 1 }).map(({ rowid }) => rowid);
  return keys.length <= most
    ? connection.all(storiesOfKeys, { ...range, keys: JSON.stringify(keys) })
    : connection.all(storiesMatching, { ...range, match });
}

const most = 1000;

interface Range {
  at: number;
  story: string;
  stage: string | null;
  section: string | null;
  createdBy: string | null;
  limit: number;
}

interface DeskRow {
  readonly id: string;
  readonly version: number;
  readonly headline: string;
  readonly language: string;
  readonly section: string | null;
  readonly stage: string;
  readonly published_at: number | null;
  readonly changed_at: number;
}

function cardOf(row: DeskRow): DeskCard {
  return {
    id: row.id as StoryId,
    version: row.version,
    headline: row.headline,
    language: row.language as Language,
    section: row.section as SectionId | null,
    stage: row.stage as Stage,
    publishedAt: row.published_at as Instant | null,
    changedAt: row.changed_at as Instant,
  };
}

/** Every filter that is given has an index in order of change; SQLite is led to the one that leaves the least. */
function byNarrowest(asked: DeskQuery): Query<Range, DeskRow> {
  if (asked.createdBy) return storiesByCreator;
  if (asked.section) return storiesBySection;
  return asked.stage ? storiesByStage : storiesByChange;
}

const storiesByChange = query<Range>()((db, hole) => storiesInRange(db, hole));

const storiesByStage = query<Range>()((db, hole) =>
  storiesInRange(db, hole).where('stage', '=', present(hole('stage'))),
);

const storiesBySection = query<Range>()((db, hole) =>
  storiesInRange(db, hole).where('section', '=', present(hole('section'))),
);

const storiesByCreator = query<Range>()((db, hole) =>
  storiesInRange(db, hole).where('created_by', '=', present(hole('createdBy'))),
);

const storiesOfKeys = query<Range & { keys: string }>()((db, hole) =>
  storiesInRange(db, hole).where('key', 'in', sql<number>`(select value from json_each(${hole('keys')}))`),
);

const storiesMatching = query<Range & { match: string }>()((db, hole) =>
  storiesInRange(db, hole).where(
    sql<boolean>`exists (select 1 from desk_headlines as f where f.desk_headlines match ${hole('match')} and f.rowid = stories.key)`,
  ),
);

const keysOfHeadlines = query<{ match: string; limit: number }>()((db, hole) =>
  db
    .selectFrom('desk_headlines')
    .select('rowid')
    .where(sql<boolean>`desk_headlines match ${hole('match')}`)
    .orderBy('rowid', 'desc')
    .limit(hole('limit')),
);

function storiesInRange(db: Kysely<Schema>, hole: Hole<Range>) {
  return db
    .selectFrom('stories')
    .select(['id', 'version', 'headline', 'language', 'section', 'stage', 'published_at', 'changed_at'])
    .where(sql<boolean>`(changed_at, id) < (${hole('at')}, ${hole('story')})`)
    .where(sql<boolean>`(${hole('stage')} is null or stage = ${hole('stage')})`)
    .where(sql<boolean>`(${hole('section')} is null or section = ${hole('section')})`)
    .where(sql<boolean>`(${hole('createdBy')} is null or created_by = ${hole('createdBy')})`)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(hole('limit'));
}

/** For a query that is only chosen where this filter is given. */
function present(value: string | null): string {
  return value as string;
}
