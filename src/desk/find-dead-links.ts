import type { DeskReader } from '../archive/desk-reader.ts';
import type { Instant } from '../kit/instant.ts';
import { headlineOf, type StoryDocument } from '../story/document.ts';
import { alsoReadTargets, storyLinks } from '../story/document-text.ts';
import type { StoryId } from '../story/ids.ts';
import { parseLanguage } from '../story/language.ts';
import { editionOf, firstEdition, type Publication, standingPageNames } from '../story/publication.ts';
import { visible } from '../story/visible.ts';

/** What the reader of a link is asked. */
type LinkReader = Pick<
  DeskReader,
  'story' | 'publication' | 'sectionByPath' | 'addressTaken' | 'contributorBySlug' | 'topicBySlug' | 'seriesBySlug'
>;

/**
 * The also-reads and links of a text that lead nowhere: to a story that readers do not see, by its headline; to an address of the paper
 * (`origin`; unknown where null) at which nothing ever stood, as it is written. Other sites are nobody's to judge here.
 */
export async function findDeadLinks(
  reader: LinkReader,
  origin: string | null,
  document: StoryDocument,
  now: Instant,
): Promise<readonly string[]> {
  const dead: string[] = [];
  for (const { story } of alsoReadTargets(document)) {
    const headline = story && (await unseenHeadline(reader, story, now));
    if (headline) dead.push(headline);
  }
  const publication = await reader.publication();
  for (const link of storyLinks(document)) {
    const url = new URL(link);
    if (url.origin === origin && publication && !(await leads(reader, publication, url.pathname))) dead.push(link);
  }
  return dead;
}

async function unseenHeadline(reader: LinkReader, id: StoryId, now: Instant): Promise<string | null> {
  const story = await reader.story(id);
  if (!story) return id;
  return visible(story, now).kind === 'shown' ? null : headlineOf(story.document);
}

/** Whether something stands, stood or will stand at a path of the site. */
async function leads(reader: LinkReader, publication: Publication, pathname: string): Promise<boolean> {
  const all = segmentsOf(pathname);
  const prefix = all[0] && parseLanguage(all[0]);
  const edition = (prefix && editionOf(publication, prefix)) || null;
  const segments = edition ? all.slice(1) : all;
  const { language } = edition ?? firstEdition(publication);
  const [first, second] = segments;
  if (first === undefined || fixed.has(first)) return true;
  if (second !== undefined && first in named) return named[first as keyof typeof named](reader, second);
  if (await reader.sectionByPath(segments.join('/'))) return true;
  const section = await reader.sectionByPath(segments.slice(0, -1).join('/'));
  return section !== null && reader.addressTaken({ language, section: section.id, slug: segments.at(-1) ?? '' });
}

function segmentsOf(pathname: string): readonly string[] {
  try {
    return decodeURI(pathname).normalize('NFC').toLowerCase().split('/').filter(Boolean);
  } catch {
    return [pathname];
  }
}

const named = {
  author: async (reader: LinkReader, slug: string) => (await reader.contributorBySlug(slug)) !== null,
  topic: async (reader: LinkReader, slug: string) => (await reader.topicBySlug(slug)) !== null,
  series: async (reader: LinkReader, slug: string) => (await reader.seriesBySlug(slug)) !== null,
} as const;

/** First parts of addresses that lead to pages whatever stories there are. */
const fixed: ReadonlySet<string> = new Set([
  ...standingPageNames,
  'latest',
  'archive',
  'corrections',
  'search',
  'feed.xml',
  'atom.xml',
  'feed.json',
  'pictures',
  'files',
]);
