import type { Instant } from '../../kit/instant.ts';
import type { ActorRef, StoryId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import type { Found } from '../public-reader.ts';
import { query } from './query.ts';
import type { Snapshot } from './snapshot.ts';

const nothing: Found = { kind: 'nothing' };

/** What stands at a path of a language. */
export function find(snapshot: Snapshot, language: Language, segments: readonly string[]): Found {
  if (segments.some((segment) => segment === '' || segment.includes('/'))) return nothing;
  const path = segments.join('/').normalize('NFC');
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const { sectionByPath } = snapshot.furniture;
  const section = sectionByPath.get(path);
  const asked = `${snapshot.languagePrefix(language)}/${segments.join('/')}`;
  if (section) {
    const canonical = `${snapshot.languagePrefix(language)}/${section.path}`;
    return canonical === asked ? { kind: 'section', section } : { kind: 'moved', path: canonical };
  }
  const parent = sectionByPath.get(above);
  return parent ? findStory(snapshot, language, parent.id, path.slice(above.length + 1), asked) : nothing;
}

function findStory(snapshot: Snapshot, language: Language, section: string, slug: string, asked: string): Found {
  const { now, connection } = snapshot;
  const row = connection.one(storyAtAddress, { language, section, slug, now });
  if (!row) return nothing;
  const story = row.story as StoryId;
  if (row.at !== null) {
    const withdrawal = { at: row.at as Instant, by: row.by as ActorRef, reason: row.reason ?? '' };
    return { kind: 'gone', story: { id: story, language, withdrawal } };
  }
  if (row.slug === null || row.section === null || row.language === null) return nothing;
  const path = snapshot.storyPath(row.language, row.section, row.slug);
  return path === asked ? { kind: 'story', story } : { kind: 'moved', path };
}

/** The story that had this address at `now` or before, with where it stands now, or its withdrawal. */
const storyAtAddress = query<{ language: string; section: string; slug: string; now: Instant }>()((db, hole) =>
  db
    .selectFrom('addresses as a')
    .leftJoin('withdrawals as w', (join) => join.onRef('w.story', '=', 'a.story').on('w.at', '<=', hole('now')))
    .leftJoin('spans as s', (join) =>
      join.onRef('s.story', '=', 'a.story').on('s.shown_from', '<=', hole('now')).on('s.shown_until', '>', hole('now')),
    )
    .where('a.section', '=', hole('section'))
    .where('a.slug', '=', hole('slug'))
    .where('a.language', '=', hole('language'))
    .where('a.shown_from', '<=', hole('now'))
    .select(['a.story', 'w.at', 'w.by', 'w.reason', 's.language', 's.section', 's.slug']),
);
