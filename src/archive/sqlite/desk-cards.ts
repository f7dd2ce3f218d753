import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import type { BylineEntry, Contributor } from '../../story/contributor.ts';
import type { ActorRef, ContributorId, SectionId, StoryId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import type { Kind, Release, Stage } from '../../story/story.ts';
import type { DeskCard } from '../desk-list.ts';
import type { Connection } from './connection.ts';
import type { PlaceRow } from './desk-list-query.ts';
import { keptEmbargo, keptWithdrawal, releaseOf, type StateRow } from './kept-story.ts';
import { sqlQuery } from './query.ts';
import type { ReleaseRow } from './schema.ts';

/** What the desk's lists show of stories, in the order of their places: three queries. */
export function deskCards(connection: Connection, places: readonly PlaceRow[]): readonly DeskCard[] {
  if (places.length === 0) return [];
  const rows = connection.all(storiesOfKeys, { keys: JSON.stringify(places.map(({ key }) => key)) });
  const releases = releasesOf(connection, rows);
  const bylines = rows.map(({ byline }) => JSON.parse(byline) as readonly BylineEntry[]);
  const contributors = contributorsOf(connection, bylines.flat());
  return rows.map((row, index): DeskCard => {
    const byline = (bylines[index] ?? []).flatMap(({ contributor: id, role }) => {
      const contributor = contributors.get(id);
      return contributor ? [{ contributor, role }] : [];
    });
    return { ...cardOf(row, places[index]?.at), byline, releases: releases.get(row.id) ?? [] };
  });
}

function cardOf(row: DeskRow, listedAt: number | undefined): Omit<DeskCard, 'byline' | 'releases'> {
  return {
    id: row.id as StoryId,
    version: row.version,
    headline: row.headline,
    kind: row.kind as Kind,
    language: row.language as Language,
    section: row.section as SectionId | null,
    stage: row.stage as Stage,
    publishedAt: row.published_at as Instant | null,
    createdBy: row.created_by as ActorRef,
    changedAt: row.changed_at as Instant,
    changedBy: row.changed_by as ActorRef,
    listedAt: (listedAt ?? row.changed_at) as Instant,
    embargo: keptEmbargo(row),
    withdrawal: keptWithdrawal(row),
  };
}

function releasesOf(connection: Connection, rows: readonly DeskRow[]): ReadonlyMap<string, readonly Release[]> {
  const released = rows.filter(({ published_at }) => published_at !== null).map(({ id }) => id);
  const releases = released.length > 0 ? connection.all(releasesOfStories, { stories: JSON.stringify(released) }) : [];
  const ofEach = Map.groupBy(releases, ({ story }) => story);
  return new Map([...ofEach].map(([story, some]) => [story, some.map(releaseOf)]));
}

function contributorsOf(
  connection: Connection,
  entries: readonly BylineEntry[],
): ReadonlyMap<ContributorId, Contributor> {
  const ids = [...new Set(entries.map(({ contributor }) => contributor))];
  const rows = ids.length > 0 ? connection.all(contributorsByIds, { ids: JSON.stringify(ids) }) : [];
  return new Map(rows.map(({ id, data }) => [id as ContributorId, JSON.parse(data) as Contributor]));
}

interface DeskRow extends StateRow {
  readonly id: string;
  readonly version: number;
  readonly headline: string;
  readonly kind: string;
  readonly language: string;
  readonly section: string | null;
  readonly byline: string;
  readonly stage: string;
  readonly published_at: number | null;
  readonly created_by: string;
  readonly changed_at: number;
  readonly changed_by: string;
}

const storiesOfKeys = sqlQuery<{ keys: string }>()(
  (hole) => sql<DeskRow>`
    select s.id, s.version, s.headline, s.kind, s.language, s.section, s.fields ->> '$.byline' as byline, s.stage,
      s.published_at, s.created_by, s.changed_at, s.changed_by,
      e.until as embargo_until, e.set_at as embargo_set_at, e.set_by as embargo_set_by,
      w.at as withdrawn_at, w.by as withdrawn_by, w.reason as withdrawn_reason
    from json_each(${hole('keys')}) as asked
    cross join stories as s on s.key = asked.value
    left join embargoes as e on e.story = s.id
    left join withdrawals as w on w.story = s.id
    order by asked.key`,
);

const releasesOfStories = sqlQuery<{ stories: string }>()(
  (hole) => sql<ReleaseRow>`
    select r.* from json_each(${hole('stories')}) as asked
    cross join releases as r on r.story = asked.value
    order by asked.key, r.position`,
);

const contributorsByIds = sqlQuery<{ ids: string }>()(
  (hole) => sql<{ id: string; data: string }>`
    select c.id, c.data from json_each(${hole('ids')}) as asked cross join contributors as c on c.id = asked.value`,
);
