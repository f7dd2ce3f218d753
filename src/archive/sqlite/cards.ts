import type { Instant } from '../../kit/instant.ts';
import type { SeriesId, StoryId, TopicId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import type { ShownPicture, StoryCard } from '../../story/shown.ts';
import type { Kind, LeadPicture } from '../../story/story.ts';
import type { CardDetails } from '../projection/card-details.ts';
import type { Snapshot } from './snapshot.ts';
import type { SubjectId } from './subjects.ts';

/** A card's columns, as every query for cards answers them. */
export interface CardRow {
  readonly story: string;
  readonly language: string;
  readonly section: string;
  readonly slug: string;
  readonly published_at: number;
  readonly updated_at: number | null;
  readonly kind: string;
  readonly headline: string;
  readonly details: string;
}

/** What every query for cards selects, of `spans as s` joined with `cards as c`. */
export const cardColumns = [
  's.story',
  's.language',
  's.section',
  's.slug',
  's.published_at',
  's.updated_at',
  'c.kind',
  'c.headline',
  'c.details',
] as const;

/** Completes cards with the names, paths and pictures of their snapshot; all of them cost one query at most. */
export function cardsOf(snapshot: Snapshot, rows: readonly CardRow[]): readonly StoryCard[] {
  const read = rows.map((row) => ({ row, details: JSON.parse(row.details) as CardDetails }));
  snapshot.loadSubjects(read.flatMap(({ details }) => subjectsOf(details)));
  return read.map(({ row, details }) => cardOf(snapshot, row, details));
}

/** A picture with the texts of where it stands; null where it may not be shown. Expects its subject to be loaded. */
export function shownPicture(snapshot: Snapshot, lead: LeadPicture | null): ShownPicture | null {
  const picture = lead && snapshot.picture(lead.picture);
  return picture && { picture, alt: lead.alt ?? picture.alt, caption: lead.caption ?? picture.caption };
}

function subjectsOf({ byline, kicker, picture }: CardDetails): readonly SubjectId[] {
  const ids: SubjectId[] = byline.map(({ contributor }) => contributor);
  if (kicker) ids.push(kicker);
  if (picture) ids.push(picture.picture);
  return ids;
}

function cardOf(snapshot: Snapshot, row: CardRow, details: CardDetails): StoryCard {
  return {
    id: row.story as StoryId,
    kind: row.kind as Kind,
    language: row.language as Language,
    path: snapshot.storyPath(row.language, row.section, row.slug),
    section: snapshot.section(row.section),
    headline: row.headline,
    standfirst: details.standfirst,
    excerpt: details.excerpt,
    byline: details.byline.flatMap(({ contributor: id, role }) => {
      const contributor = snapshot.contributor(id);
      return contributor ? [{ contributor, role }] : [];
    }),
    kicker: kickerOf(snapshot, row.language, details.kicker),
    dateline: details.dateline,
    prominence: details.prominence,
    picture: shownPicture(snapshot, details.picture),
    publishedAt: row.published_at as Instant,
    dateEstimated: details.dateEstimated,
    updatedAt: row.updated_at as Instant | null,
  };
}

function kickerOf(snapshot: Snapshot, language: string, id: TopicId | SeriesId | null): StoryCard['kicker'] {
  if (!id) return null;
  const isSeries = id.startsWith('series_');
  const subject = isSeries ? snapshot.series(id as SeriesId) : snapshot.topic(id as TopicId);
  if (!subject) return null;
  const path = `${snapshot.languagePrefix(language)}/${isSeries ? 'series' : 'topic'}/${subject.slug}`;
  return { id, names: subject.names, path };
}
