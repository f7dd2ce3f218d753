import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import { collapseWhitespace } from '../../kit/text.ts';
import type { AlsoRead } from '../../story/document.ts';
import type { StoryId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import type { ShownStory } from '../../story/shown.ts';
import { headlineHash } from '../projection/projection.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

export interface AlsoReadsOf {
  readonly story: StoryId;
  readonly language: Language;
  readonly targets: readonly AlsoRead['attrs'][];
}

/**
 * Where the also-reads of some stories lead now: by id to a story that is shown; by headline to the newest other story of the same
 * language that bears it. Two queries at most.
 */
export function readAlsoReads(
  snapshot: Snapshot,
  stories: readonly AlsoReadsOf[],
): ReadonlyMap<StoryId, ShownStory['alsoRead']> {
  const byId = readById(snapshot, stories);
  const byHeadline = readByHeadline(snapshot, stories);
  return new Map(
    stories.map(({ story, targets }) => {
      const leads = targets.flatMap((target) => {
        const key = target.story ?? target.headline;
        const found = target.story === null ? byHeadline.get(`${story} ${key}`) : byId.get(key);
        return found ? [[key, found] as const] : [];
      });
      return [story, new Map(leads)];
    }),
  );
}

interface Lead {
  readonly headline: string;
  readonly path: string;
}

function readById(snapshot: Snapshot, stories: readonly AlsoReadsOf[]): ReadonlyMap<string, Lead> {
  const ids = stories.flatMap(({ targets }) => targets.flatMap(({ story }) => story ?? []));
  if (ids.length === 0) return new Map();
  const rows = snapshot.connection.all(leadsByIds, { ids: JSON.stringify(ids), now: snapshot.now });
  return new Map(rows.map((row) => [row.story, leadOf(snapshot, row)]));
}

function readByHeadline(snapshot: Snapshot, stories: readonly AlsoReadsOf[]): ReadonlyMap<string, Lead> {
  const asked = stories.flatMap(({ story, language, targets }) =>
    targets.flatMap(({ headline }) =>
      headline === null ? [] : [{ story, language, headline, hash: headlineHash(headline) }],
    ),
  );
  if (asked.length === 0) return new Map();
  const rows = snapshot.connection.all(leadsByHeadlines, { asked: JSON.stringify(asked), now: snapshot.now });
  return new Map(
    rows.flatMap((row) => {
      const { story, headline } = asked[row.asked] as (typeof asked)[number];
      const isTheSame = collapseWhitespace(row.headline) === collapseWhitespace(headline);
      return isTheSame ? [[`${story} ${headline}`, leadOf(snapshot, row)] as const] : [];
    }),
  );
}

function leadOf(snapshot: Snapshot, { headline, language, section, slug }: LeadRow): Lead {
  return { headline, path: snapshot.storyPath(language, section, slug) };
}

interface LeadRow {
  readonly story: string;
  readonly headline: string;
  readonly language: string;
  readonly section: string;
  readonly slug: string;
}

const leadsByIds = sqlQuery<{ ids: string; now: Instant }>()(
  (hole) => sql<LeadRow>`
    select s.story, c.headline, s.language, s.section, s.slug
    from json_each(${hole('ids')}) as asked
    cross join spans as s on s.story = asked.value and s.shown_from <= ${hole('now')} and s.shown_until > ${hole('now')}
    cross join cards as c on c.key = s.key`,
);

const leadsByHeadlines = sqlQuery<{ asked: string; now: Instant }>()(
  (hole) => sql<LeadRow & { readonly asked: number }>`
    select asked.key as asked, s.story, c.headline, s.language, s.section, s.slug
    from json_each(${hole('asked')}) as asked
    cross join spans as s on s.key = (
      select key from spans
      where headline_hash = asked.value ->> 'hash'
        and language = asked.value ->> 'language'
        and story <> asked.value ->> 'story'
        and shown_from <= ${hole('now')} and shown_until > ${hole('now')}
      order by published_at desc, story desc
      limit 1
    )
    cross join cards as c on c.key = s.key`,
);
