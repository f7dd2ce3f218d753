import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import type { StoryId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import type { ShownStory } from '../../story/shown.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

export interface TranslationOf {
  readonly story: StoryId;
  readonly language: Language;
  readonly translationOf: StoryId | null;
}

/**
 * For each of some stories: the shown stories that are the same one in other languages, by language; where a language has several,
 * the newest. An original and all that name it belong together.
 */
export function readTranslations(
  snapshot: Snapshot,
  stories: readonly TranslationOf[],
): ReadonlyMap<StoryId, ShownStory['translations']> {
  if (stories.length === 0) return new Map();
  const originals = [...new Set(stories.map(originalOf))];
  const rows = snapshot.connection.all(translations, { originals: JSON.stringify(originals), now: snapshot.now });
  const groups = Map.groupBy(rows, (row) => row.original);
  return new Map(
    stories.map((story) => {
      const others = (groups.get(originalOf(story)) ?? []).filter(
        (row) => row.story !== story.story && row.language !== story.language,
      );
      return [story.story, onePerLanguage(others).map((row) => translationOf(snapshot, row))];
    }),
  );
}

function originalOf({ story, translationOf: original }: TranslationOf): StoryId {
  return original ?? story;
}

/** The first of each language; rows stand by language, the newest first. */
function onePerLanguage(rows: readonly TranslationRow[]): readonly TranslationRow[] {
  return rows.filter(({ language }, index) => rows[index - 1]?.language !== language);
}

function translationOf(snapshot: Snapshot, row: TranslationRow): ShownStory['translations'][number] {
  return {
    language: row.language as Language,
    path: snapshot.storyPath(row.language, row.section, row.slug),
    headline: row.headline,
  };
}

interface TranslationRow {
  readonly original: string;
  readonly story: string;
  readonly headline: string;
  readonly language: string;
  readonly section: string;
  readonly slug: string;
}

const translations = sqlQuery<{ originals: string; now: Instant }>()(
  (hole) => sql<TranslationRow>`
    with same (original, key) as (
      select asked.value, s.key
      from json_each(${hole('originals')}) as asked
      cross join spans as s on s.story = asked.value and s.translation_of is null
        and s.shown_from <= ${hole('now')} and s.shown_until > ${hole('now')}
      union all
      select asked.value, s.key
      from json_each(${hole('originals')}) as asked
      cross join spans as s on s.translation_of = asked.value
        and s.shown_from <= ${hole('now')} and s.shown_until > ${hole('now')}
    )
    select same.original, s.story, c.headline, s.language, s.section, s.slug
    from same
    cross join spans as s on s.key = same.key
    cross join cards as c on c.key = same.key
    order by s.language, s.published_at desc, s.story desc`,
);
