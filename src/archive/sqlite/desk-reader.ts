import type { Contributor } from '../../story/contributor.ts';
import type { ContributorId, SectionId, SeriesId, StoryId, TopicId } from '../../story/ids.ts';
import type { Picture } from '../../story/picture.ts';
import type { Publication } from '../../story/publication.ts';
import type { Section } from '../../story/section.ts';
import type { Series, Topic } from '../../story/topic.ts';
import type { DeskReader, Token } from '../desk-reader.ts';
import { accountsReader } from './accounts/accounts-reader.ts';
import { keptBanner } from './banners.ts';
import type { Connection } from './connection.ts';
import { deskStories } from './desk-stories.ts';
import { keptHouseRules } from './house-rules.ts';
import { keptCorrections, keptRevision, keptRevisions, keptStory, lastRevisionNumber } from './kept-story.ts';
import { entryOf } from './log-event.ts';
import { namedBy } from './named-by.ts';
import { contributorRows, seriesRows, topicRows } from './named-rows.ts';
import { keptPlan, keptPlans, plannedCards } from './plans.ts';
import { previewLinkByHash, previewLinksOf } from './preview-links.ts';
import { type Query, query } from './query.ts';
import { keptRemark, keptRemarks, mentionsOf, remarksChange } from './remarks.ts';
import { keptSteps, lastStep, lastTold, stepMarks } from './steps.ts';

/** Reads for the desk over a connection that stands in a transaction. */
export function deskReader(connection: Connection): DeskReader {
  const find = async <T, Args>(rows: Query<Args, { data: string }>, args: Args): Promise<T | null> => {
    const row = connection.one(rows, args);
    return row ? (JSON.parse(row.data) as T) : null;
  };
  const list = async <T, Args>(rows: Query<Args, { data: string }>, args: Args): Promise<readonly T[]> =>
    connection.all(rows, args).map(({ data }) => JSON.parse(data) as T);
  return {
    ...accountsReader(connection),
    publication: () => find<Publication, object>(thePublication, {}),
    story: async (id) => keptStory(connection, id),
    versions: async (id) => connection.one(versionsOfStory, { id }) ?? null,
    revision: async (id) => keptRevision(connection, id),
    lastRevision: async (story) => lastRevisionNumber(connection, story),
    revisions: async (story) => keptRevisions(connection, story),
    corrections: async (story) => keptCorrections(connection, story),
    stories: async (asked) => deskStories(connection, asked),
    history: async (story, { afterSeq = 0, sinceVersion = 0, limit }) =>
      connection.all(historyOfStory, { story, afterSeq, sinceVersion, limit }).map(entryOf),
    firstEntry: async () => {
      const row = connection.one(firstEntry, {});
      return row ? entryOf(row) : null;
    },
    lastEntry: async (story) => {
      const row = connection.one(lastEntryOfStory, { story });
      return row ? entryOf(row) : null;
    },
    steps: async (story, { afterVersion, limit }) => keptSteps(connection, story, afterVersion, limit),
    stepMarks: async (story) => stepMarks(connection, story),
    lastStep: async (story) => lastStep(connection, story),
    lastTold: async (story, by) => lastTold(connection, story, by),
    newestHistory: async (story, { beforeSeq = Number.MAX_SAFE_INTEGER, limit }) =>
      connection.all(newestOfStory, { story, beforeSeq, limit }).map(entryOf),
    contributorsNamed: async (text, limit) => namedBy<Contributor>(connection, 'contributors', text, limit),
    topicsNamed: async (text, limit) => namedBy<Topic>(connection, 'topics', text, limit),
    addressTaken: async ({ language, section, slug, except = '' }) =>
      connection.one(addressOfOther, { language, section, slug, except }) !== undefined,
    imported: async (source, key) => (connection.one(importedStory, { source, key })?.story as StoryId) ?? null,
    plan: async (story) => keptPlan(connection, story),
    plans: async (stories) => keptPlans(connection, stories),
    planned: async (asked) => plannedCards(connection, asked),
    remark: async (id) => keptRemark(connection, id),
    remarks: async (story) => keptRemarks(connection, story),
    remarksChange: async (story) => remarksChange(connection, story),
    mentionsOf: async (staff, limit) => mentionsOf(connection, staff, limit),
    previewLinkByHash: async (hash) => previewLinkByHash(connection, hash),
    previewLinks: async (story) => previewLinksOf(connection, story),
    houseRules: async (language) => keptHouseRules(connection, language),
    banner: async (language) => keptBanner(connection, language),
    section: (id) => find<Section, { id: string }>(sectionById, { id }),
    sections: async () => inOrder(await list<Section, object>(allSections, {})),
    sectionByPath: (path) => find<Section, { path: string }>(sectionOfPath, { path }),
    sectionPaths: async () => connection.all(everyPath, {}) as { path: string; section: SectionId }[],
    slugs: async () => connection.all(everySlug, {}) as { slug: string; bearer: ContributorId | TopicId | SeriesId }[],
    contributor: (id) => find<Contributor, { id: string }>(contributorRows.byId, { id }),
    contributorBySlug: (slug) => find<Contributor, { slug: string }>(contributorRows.bySlug, { slug }),
    contributors: ({ limit, afterSlug = '' }) =>
      list<Contributor, SlugPage>(contributorRows.page, { limit, afterSlug }),
    topic: (id) => find<Topic, { id: string }>(topicRows.byId, { id }),
    topicBySlug: (slug) => find<Topic, { slug: string }>(topicRows.bySlug, { slug }),
    topics: ({ limit, afterSlug = '' }) => list<Topic, SlugPage>(topicRows.page, { limit, afterSlug }),
    series: (id) => find<Series, { id: string }>(seriesRows.byId, { id }),
    seriesBySlug: (slug) => find<Series, { slug: string }>(seriesRows.bySlug, { slug }),
    allSeries: ({ limit, afterSlug = '' }) => list<Series, SlugPage>(seriesRows.page, { limit, afterSlug }),
    picture: (id) => find<Picture, { id: string }>(pictureById, { id }),
    pictureByHash: (hash) => find<Picture, { hash: string }>(pictureOfHash, { hash }),
    tokens: () => list<Token, object>(allTokens, {}),
    tokenByHash: (hash) => find<Token, { hash: string }>(tokenOfHash, { hash }),
  };
}

/** Parents before their children, siblings in their order. */
export function inOrder(sections: readonly Section[]): readonly Section[] {
  const siblings = Map.groupBy(sections, ({ parent }) => parent);
  const below = (parent: Section['parent']): readonly Section[] =>
    (siblings.get(parent) ?? [])
      .toSorted((a, b) => a.position - b.position || (a.path < b.path ? -1 : 1))
      .flatMap((section) => [section, ...below(section.id)]);
  return below(null);
}

interface SlugPage {
  limit: number;
  afterSlug: string;
}

export const thePublication = query()((db) => db.selectFrom('publication').select('data'));

export const allSections = query()((db) => db.selectFrom('sections').select('data'));

const sectionById = query<{ id: string }>()((db, hole) =>
  db.selectFrom('sections').select('data').where('id', '=', hole('id')),
);

const sectionOfPath = query<{ path: string }>()((db, hole) =>
  db
    .selectFrom('section_paths as p')
    .innerJoin('sections as s', 's.id', 'p.section')
    .select('s.data')
    .where('p.path', '=', hole('path')),
);

const historyOfStory = query<{ story: string; afterSeq: number; sinceVersion: number; limit: number }>()((db, hole) =>
  db
    .selectFrom('events')
    .select(['seq', 'at', 'by', 'happening'])
    .where('story', '=', hole('story'))
    .where('seq', '>', hole('afterSeq'))
    .where('version', '>', hole('sinceVersion'))
    .orderBy('seq')
    .limit(hole('limit')),
);

const versionsOfStory = query<{ id: string }>()((db, hole) =>
  db.selectFrom('stories').select(['version', 'document_version as documentVersion']).where('id', '=', hole('id')),
);

export const everyPath = query()((db) => db.selectFrom('section_paths').select(['path', 'section']).orderBy('path'));

const everySlug = query()((db) => db.selectFrom('slugs').select(['slug', 'bearer']).orderBy('slug'));

const firstEntry = query()((db) =>
  db.selectFrom('events').select(['seq', 'at', 'by', 'happening']).orderBy('seq').limit(1),
);

const lastEntryOfStory = query<{ story: string }>()((db, hole) =>
  db
    .selectFrom('events')
    .select(['seq', 'at', 'by', 'happening'])
    .where('story', '=', hole('story'))
    .orderBy('seq', 'desc')
    .limit(1),
);

const newestOfStory = query<{ story: string; beforeSeq: number; limit: number }>()((db, hole) =>
  db
    .selectFrom('events')
    .select(['seq', 'at', 'by', 'happening'])
    .where('story', '=', hole('story'))
    .where('seq', '<', hole('beforeSeq'))
    .orderBy('seq', 'desc')
    .limit(hole('limit')),
);

const addressOfOther = query<{ section: string; slug: string; language: string; except: string }>()((db, hole) =>
  db
    .selectFrom('addresses')
    .select('story')
    .where('section', '=', hole('section'))
    .where('slug', '=', hole('slug'))
    .where('language', '=', hole('language'))
    .where('story', '!=', hole('except')),
);

const importedStory = query<{ source: string; key: string }>()((db, hole) =>
  db.selectFrom('imports').select('story').where('source', '=', hole('source')).where('key', '=', hole('key')),
);

const pictureById = query<{ id: string }>()((db, hole) =>
  db.selectFrom('pictures').select('data').where('id', '=', hole('id')),
);

const pictureOfHash = query<{ hash: string }>()((db, hole) =>
  db.selectFrom('pictures').select('data').where('hash', '=', hole('hash')),
);

const allTokens = query()((db) => db.selectFrom('tokens').select('data').orderBy('id'));

const tokenOfHash = query<{ hash: string }>()((db, hole) =>
  db.selectFrom('tokens').select('data').where('hash', '=', hole('hash')),
);
