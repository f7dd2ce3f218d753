import type { ListKey, PublicReader } from '../archive/public-reader.ts';
import type { Instant } from '../kit/instant.ts';
import { renderBodyForFeed } from '../render/feed/body-for-feed.tsx';
import { writersOf } from '../render/part/byline.tsx';
import { contributorPath, correctionsPath, homePath, sectionPath, seriesPath, topicPath } from '../render/paths.ts';
import type { Site } from '../render/view.ts';
import { wordsFor } from '../render/words/words-for.ts';
import type { CorrectionId, StoryId } from '../story/ids.ts';
import { type Localized, localized } from '../story/language.ts';
import type { Section } from '../story/section.ts';
import type { ShownPicture, ShownStory } from '../story/shown.ts';
import { type Moved, type PageSettings, readSite } from './site-of.ts';

/** A feed, whatever its format: the newest of what the page beside it lists. */
export interface FeedView {
  readonly kind: 'feed';
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  /** The page that the feed stands beside. */
  readonly path: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: StoryId | CorrectionId;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text; null where the publication's feeds hold only the first words. */
  readonly html: string | null;
  readonly authors: readonly { readonly name: string; readonly path: string }[];
  readonly tags: readonly string[];
  readonly picture: ShownPicture | null;
  readonly publishedAt: Instant;
  readonly updatedAt: Instant;
}

/** Entries of a feed. */
const feedLength = 30;

/** Reads the feed beside the page at `segments`; null where no page is that could have one. */
export async function readFeed(
  settings: PageSettings,
  reader: PublicReader,
  segments: readonly string[],
): Promise<FeedView | Moved | null> {
  const { site, segments: path } = await readSite(settings, reader, segments);
  const place = await findPlace(reader, site, path);
  if (!place || place.kind === 'moved') return place;
  const entries = place.list ? await storyEntries(reader, site, place.list) : await correctionEntries(reader, site);
  if (entries.length === 0 && !place.mayBeEmpty) return null;
  if (path.length > 0 && !place.path.endsWith(`/${path.join('/')}`)) return { kind: 'moved', path: place.path };
  return {
    kind: 'feed',
    site,
    title: title(site, place.name),
    description: place.description,
    path: place.path,
    entries,
  };
}

interface Place {
  readonly kind: 'place';
  /** Empty for all that is published. */
  readonly name: string;
  readonly description: string;
  readonly path: string;
  /** Null for corrections. */
  readonly list: ListKey | null;
  /** Whether the page is there before a story is. */
  readonly mayBeEmpty: boolean;
}

async function findPlace(reader: PublicReader, site: Site, path: readonly string[]): Promise<Place | Moved | null> {
  const { language, tagline } = site.edition;
  const [first = '', slug = '', ...more] = path;
  if (path.length === 0) return place('', tagline, homePath(site), { kind: 'latest' });
  if (first === 'corrections' && slug === '')
    return place(wordsFor(language).corrections, '', correctionsPath(site), null);
  const findNamed = more.length === 0 ? named.get(first) : undefined;
  if (findNamed) return findNamed(reader, site, slug);
  const found = await reader.find(language, path);
  if (found.kind === 'moved') return found;
  return found.kind === 'section' ? sectionPlace(site, found.section) : null;
}

function sectionPlace(site: Site, section: Section): Place {
  const { language } = site.edition;
  const description = localized(section.descriptions, language);
  const list = { kind: 'section', section: section.id } as const;
  return place(localized(section.names, language), description, sectionPath(site, section), list);
}

type FindNamed = (reader: PublicReader, site: Site, slug: string) => Promise<Place | null>;

/** What has a slug, by the first segment of its page. */
const named: ReadonlyMap<string, FindNamed> = new Map<string, FindNamed>([
  [
    'author',
    async (reader, site, slug) => {
      const contributor = await reader.contributor(slug);
      const list = contributor && ({ kind: 'contributor', contributor: contributor.id } as const);
      return (
        list && namedPlace(site, contributor.names, contributor.titles, contributorPath(site, contributor.slug), list)
      );
    },
  ],
  [
    'topic',
    async (reader, site, slug) => {
      const topic = await reader.topic(slug);
      const list = topic && ({ kind: 'topic', topic: topic.id } as const);
      return list && namedPlace(site, topic.names, topic.descriptions, topicPath(site, topic.slug), list);
    },
  ],
  [
    'series',
    async (reader, site, slug) => {
      const series = await reader.series(slug);
      const list = series && ({ kind: 'series', series: series.id } as const);
      return list && namedPlace(site, series.names, series.descriptions, seriesPath(site, series.slug), list);
    },
  ],
]);

function namedPlace(site: Site, names: Localized, descriptions: Localized, path: string, list: ListKey): Place {
  const { language } = site.edition;
  return { ...place(localized(names, language), localized(descriptions, language), path, list), mayBeEmpty: false };
}

function place(name: string, description: string, path: string, list: ListKey | null): Place {
  return { kind: 'place', name, description, path, list, mayBeEmpty: true };
}

function title({ edition }: Site, name: string): string {
  return name ? `${edition.nameplate}: ${name}` : edition.nameplate;
}

async function storyEntries(reader: PublicReader, site: Site, list: ListKey): Promise<readonly FeedEntry[]> {
  const cards = await reader.list({ list, language: site.edition.language, limit: feedLength });
  const stories = await reader.stories(cards.map(({ id }) => id));
  return stories.map((story) => storyEntry(site, story));
}

function storyEntry(site: Site, story: ShownStory): FeedEntry {
  const { language } = site.edition;
  return {
    id: story.id,
    path: story.path,
    title: story.headline,
    summary: story.standfirst || story.excerpt,
    html: site.publication.policies.feeds === 'full' ? renderBodyForFeed(site, story) : null,
    authors: writersOf(story.byline).map(({ contributor }) => ({
      name: localized(contributor.names, language),
      path: contributorPath(site, contributor.slug),
    })),
    tags: [story.section.names, ...story.topics.map(({ names }) => names)].map((names) => localized(names, language)),
    picture: story.picture,
    publishedAt: story.publishedAt,
    updatedAt: story.updatedAt ?? story.publishedAt,
  };
}

async function correctionEntries(reader: PublicReader, site: Site): Promise<readonly FeedEntry[]> {
  const corrections = await reader.corrections(site.edition.language, { limit: feedLength });
  return corrections.map(({ correction, story }) => ({
    id: correction.id,
    path: story.path,
    title: story.headline,
    summary: correction.text,
    html: null,
    authors: [],
    tags: [],
    picture: null,
    publishedAt: correction.at,
    updatedAt: correction.at,
  }));
}
