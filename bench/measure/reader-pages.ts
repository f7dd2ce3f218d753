import type { Archive } from '../../src/archive/archive.ts';
import type { PublicReader } from '../../src/archive/public-reader.ts';
import { type Chance, chanceFrom } from '../../src/cli/generate/chance.ts';
import { hours, type Instant, shift } from '../../src/kit/instant.ts';
import { calendarDay } from '../../src/kit/time-zone.ts';
import { formatListPlace } from '../../src/pages/place.ts';
import { languagePrefix } from '../../src/story/address.ts';
import { firstEdition } from '../../src/story/publication.ts';

/** A page that readers ask for, and some of its addresses (not percent-encoded, with their query). */
export interface ReaderPage {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** Every kind of page that readers ask for, each under up to `count` addresses of a generated archive; always alike for the same archive. */
export async function readerPages(
  archive: Pick<Archive, 'asOf' | 'read'>,
  now: Instant,
  count: number,
): Promise<readonly ReaderPage[]> {
  const series = await archive.read((reader) => reader.allSeries({ limit: 100 }));
  const slugs = series.map(({ slug }) => slug);
  return archive.asOf(now, (reader) => pagesOf(reader, slugs, count));
}

async function pagesOf(reader: PublicReader, series: readonly string[], count: number): Promise<readonly ReaderPage[]> {
  const [first] = await reader.sitemap({ from: 0 as Instant, until: reader.now, limit: 1 });
  const oldest = first?.publishedAt ?? reader.now;
  const chance = chanceFrom(1, 0);
  const publication = await reader.publication();
  const edition = firstEdition(publication);
  const prefixes = publication.languages.map(({ language }) => languagePrefix(publication, language));
  const someInstant = () => shift(oldest, Math.floor(chance.fraction() * (reader.now - oldest)));
  const dayPath = (parts: 1 | 2 | 3) => {
    const { year, month, day } = calendarDay(someInstant(), edition.timeZone);
    return [year, two(month), two(day)].slice(0, parts).join('/');
  };
  const sections = await reader.sections();
  const tops = sections.filter(({ parent }) => parent === null);
  const subsections = sections.filter(({ parent }) => parent !== null);
  const contributors = await reader.contributors(edition.language, { limit: 200 });
  const topics = await reader.topics(edition.language, { limit: 200 });
  const places = await storyPlaces(reader, oldest, someInstant, count);
  const before = () => formatListPlace({ publishedAt: someInstant(), story: 'story_0000000000000000' });
  const drawn = (draw: () => string) => Array.from({ length: count }, draw);
  const withPrefix = (path: string) => `${chance.pick(prefixes)}${path}`;
  const { common, rare } = wordsOf(places, chance);

  return [
    { name: 'home', addresses: drawn(() => withPrefix('') || '/') },
    { name: 'section', addresses: drawn(() => withPrefix(`/${chance.pick(tops).path}`)) },
    { name: 'subsection', addresses: drawn(() => withPrefix(`/${chance.pick(subsections).path}`)) },
    { name: 'section, older', addresses: drawn(() => `/${chance.pick(tops).path}?before=${before()}`) },
    { name: 'story', addresses: places.map(({ path }) => path) },
    { name: 'contributor', addresses: drawn(() => `/author/${chance.pick(contributors).slug}`) },
    { name: 'topic', addresses: drawn(() => `/topic/${chance.pick(topics).slug}`) },
    { name: 'topic, older', addresses: drawn(() => `/topic/${chance.pick(topics).slug}?before=${before()}`) },
    { name: 'series', addresses: drawn(() => `/series/${chance.pick(series)}`) },
    { name: 'latest', addresses: drawn(() => withPrefix('/latest')) },
    { name: 'latest, older', addresses: drawn(() => `/latest?before=${before()}`) },
    { name: 'archive', addresses: drawn(() => withPrefix('/archive')) },
    { name: 'archive month', addresses: drawn(() => `/archive/${dayPath(2)}`) },
    { name: 'archive day', addresses: drawn(() => `/archive/${dayPath(3)}`) },
    { name: 'corrections', addresses: drawn(() => withPrefix('/corrections')) },
    { name: 'search, a common word', addresses: drawn(() => search(chance.pick(common))) },
    { name: 'search, common words', addresses: drawn(() => search(`${chance.pick(common)} ${chance.pick(common)}`)) },
    { name: 'search, a rare word', addresses: drawn(() => search(chance.pick(rare))) },
    { name: 'search, a phrase', addresses: places.map(({ headline }) => search(`"${phraseOf(headline, chance)}"`)) },
    { name: 'search, a name', addresses: drawn(() => search(Object.values(chance.pick(contributors).names)[0] ?? '')) },
    {
      name: 'search, in a section and a year',
      addresses: drawn(() => {
        const year = calendarDay(someInstant(), edition.timeZone).year;
        return `${search(chance.pick(common))}&section=${chance.pick(tops).path}&from=${year}-01-01&until=${year}-12-31`;
      }),
    },
    { name: 'search, nothing to find', addresses: drawn(() => search(`xq${chance.below(1e9)}`)) },
    { name: 'feed', addresses: drawn(() => withPrefix('/feed.xml')) },
    { name: 'feed of a section', addresses: drawn(() => `/${chance.pick(tops).path}/feed.xml`) },
    { name: 'sitemap index', addresses: Array.from({ length: Math.min(count, 20) }, () => '/sitemap.xml') },
    { name: 'sitemap of a month', addresses: drawn(() => `/sitemap/${dayPath(2).replace('/', '-')}.xml`) },
    { name: 'news sitemap', addresses: drawn(() => '/news-sitemap.xml') },
    { name: 'not found', addresses: drawn(() => `/${chance.pick(tops).path}/no-such-story-${chance.below(1e9)}`) },
  ];
}

interface StoryPlace {
  readonly path: string;
  readonly headline: string;
}

/** Stories drawn evenly from all the years. */
async function storyPlaces(
  reader: PublicReader,
  oldest: Instant,
  someInstant: () => Instant,
  count: number,
): Promise<readonly StoryPlace[]> {
  const places: StoryPlace[] = [];
  while (places.length < count) {
    const from = someInstant();
    const [row] = await reader.sitemap({ from, until: shift(reader.now, hours(1)), limit: 1 });
    const [story] = row ? await reader.stories([row.story]) : [];
    if (story) places.push(story);
    else if (from <= oldest) break;
  }
  return places;
}

/** Words by how often headlines hold them. */
function wordsOf(
  places: readonly StoryPlace[],
  chance: Chance,
): { common: readonly string[]; rare: readonly string[] } {
  const counts = new Map<string, number>();
  for (const { headline } of places)
    for (const word of headline.split(/[^\p{L}\p{M}]+/u).filter(({ length }) => length > 2))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const rare = byCount.slice(-Math.ceil(byCount.length / 2));
  return { common: byCount.slice(0, 20), rare: rare.length > 0 ? rare : [`x${chance.below(10)}`] };
}

/** Two words that stand next to each other. */
function phraseOf(headline: string, chance: Chance): string {
  const words = headline.split(/\s+/u);
  const at = chance.below(Math.max(1, words.length - 1));
  return words.slice(at, at + 2).join(' ');
}

function search(text: string): string {
  return `/search?q=${encodeURIComponent(text)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
