import type { ListPlace, PublicReader } from '../../archive/public-reader.ts';
import { formatInstant, hours, type Instant, shift } from '../../kit/instant.ts';
import type { Span } from '../../kit/span.ts';
import type { Language } from '../../story/language.ts';
import type { Publication } from '../../story/publication.ts';
import type { StoryCard } from '../../story/shown.ts';
import { textElement, xmlDeclaration } from '../xml.ts';
import { absolute } from './sitemap-text.ts';

/** Google's rules: stories of the last two days, at most a thousand of them. */
const newsAge = hours(48);
const newsLength = 1000;
const atOnce = 200;

/** The stories of the news sitemap, newest first. A story whose date was guessed is not news. */
export async function readNews(reader: PublicReader, publication: Publication): Promise<readonly StoryCard[]> {
  const cards: StoryCard[] = [];
  for (const { language } of publication.languages) cards.push(...(await readNewsIn(reader, language)));
  return cards
    .filter(({ dateEstimated }) => !dateEstimated)
    .sort((a, b) => b.publishedAt - a.publishedAt)
    .slice(0, newsLength);
}

async function readNewsIn(reader: PublicReader, language: Language): Promise<readonly StoryCard[]> {
  const cards: StoryCard[] = [];
  const query = { list: { kind: 'latest' }, language, limit: atOnce, from: shift(reader.now, -newsAge) } as const;
  let before: ListPlace | undefined;
  do {
    const page: readonly StoryCard[] = await reader.list(before ? { ...query, before } : query);
    cards.push(...page);
    const last = page.length < atOnce ? undefined : page.at(-1);
    before = last && { publishedAt: last.publishedAt, story: last.id };
  } while (before && cards.length < newsLength);
  return cards;
}

/** Until the oldest of these stories is no news any more; since when, only those would say that are none any more. */
export function newsHolds(stories: readonly StoryCard[], now: Instant): Span {
  const oldest = stories.at(-1);
  return { since: now, until: oldest ? shift(oldest.publishedAt, newsAge + 1) : null };
}

export function newsSitemapText(stories: readonly StoryCard[], { name }: Publication, origin: string): string {
  const entries = stories.map(({ path, language, publishedAt, headline }) =>
    [
      '<url>',
      textElement('loc', absolute(origin, path)),
      '<news:news><news:publication>',
      textElement('news:name', name),
      textElement('news:language', newsLanguage(language)),
      '</news:publication>',
      textElement('news:publication_date', formatInstant(publishedAt)),
      textElement('news:title', headline),
      '</news:news></url>\n',
    ].join(''),
  );
  return `${xmlDeclaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${entries.join('')}</urlset>\n`;
}

/** ISO 639 alone, as Google asks; Chinese alone is told apart by its script. */
function newsLanguage(language: Language): string {
  const [base = '', ...rest] = language.split('-');
  if (base !== 'zh') return base;
  return rest.includes('hant') || rest.includes('tw') || rest.includes('hk') ? 'zh-tw' : 'zh-cn';
}
