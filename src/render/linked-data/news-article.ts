import { formatInstant, instant } from '../../kit/instant.ts';
import { calendarDay } from '../../kit/time-zone.ts';
import { bodyOf } from '../../story/document.ts';
import { localized } from '../../story/language.ts';
import { renditionWidths } from '../../story/picture.ts';
import type { BylineName, ShownStory } from '../../story/shown.ts';
import type { Correction, Kind } from '../../story/story.ts';
import { liveBody } from '../block/live.ts';
import { writersOf } from '../part/byline.tsx';
import { picturePath, seriesPath } from '../paths.ts';
import type { HeadImage, LinkedData, Site } from '../view.ts';
import { isoDay } from '../words/dates.ts';
import { absolute } from './absolute.ts';
import { publisherId } from './organization.ts';
import { person } from './person.ts';

const types: Readonly<Record<Kind, string>> = {
  news: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  live: 'LiveBlogPosting',
  gallery: 'NewsArticle',
  brief: 'NewsArticle',
};

/** A story as schema.org's NewsArticle or what is nearest to its kind. */
export function newsArticle(site: Site, story: ShownStory, card: HeadImage | null): LinkedData {
  const url = absolute(site, story.path);
  const writers = new Set(writersOf(story.byline));
  // An unsigned story is the paper's own.
  const publisher = { '@id': publisherId(site) };
  return {
    '@type': types[story.kind],
    '@id': `${url}#story`,
    mainEntityOfPage: url,
    url,
    headline: story.headline,
    description: story.standfirst || story.excerpt,
    inLanguage: story.language,
    ...dates(site, story),
    author: writers.size > 0 ? [...writers].map(({ contributor }) => person(site, contributor)) : [publisher],
    ...named(site, 'translator', story.byline, 'translation'),
    ...named(
      site,
      'contributor',
      story.byline.filter((name) => !writers.has(name)),
      'reporting',
    ),
    publisher,
    image: images(site, story, card),
    articleSection: localized(story.section.names, story.language),
    ...(story.topics.length > 0 && { keywords: story.topics.map(({ names }) => localized(names, story.language)) }),
    wordCount: story.wordCount,
    isAccessibleForFree: true,
    ...(story.series && { isPartOf: series(site, story.series) }),
    ...(story.translations.length > 0 && { workTranslation: translations(site, story) }),
    ...(story.corrections.length > 0 && { correction: story.corrections.map(correctionComment) }),
    ...(story.kind === 'live' ? coverage(site, story, url) : story.dateline ? { dateline: story.dateline } : {}),
  };
}

function dates(site: Site, { publishedAt, updatedAt, dateEstimated }: ShownStory): LinkedData {
  const published = dateEstimated
    ? isoDay(calendarDay(publishedAt, site.edition.timeZone))
    : formatInstant(publishedAt);
  return { datePublished: published, dateModified: updatedAt === null ? published : formatInstant(updatedAt) };
}

function named(site: Site, property: string, byline: readonly BylineName[], role: BylineName['role']): LinkedData {
  const names = byline.filter((name) => name.role === role);
  return names.length > 0 ? { [property]: names.map(({ contributor }) => person(site, contributor)) } : {};
}

function images(site: Site, { picture }: ShownStory, card: HeadImage | null): readonly string[] {
  const addresses = card ? [card.address] : [];
  if (picture) {
    const { width } = picture.picture;
    const widest = renditionWidths.findLast((each) => each <= width) ?? renditionWidths[0];
    addresses.unshift(picturePath(picture.picture, widest));
  }
  return addresses.map((each) => site.origin + each);
}

function series(site: Site, { slug, names }: NonNullable<ShownStory['series']>): LinkedData {
  return {
    '@type': 'CreativeWorkSeries',
    name: localized(names, site.edition.language),
    url: absolute(site, seriesPath(site, slug)),
  };
}

function translations(site: Site, story: ShownStory): readonly LinkedData[] {
  return story.translations.map(({ language, path, headline }) => ({
    '@type': types[story.kind],
    '@id': `${absolute(site, path)}#story`,
    url: absolute(site, path),
    headline,
    inLanguage: language,
  }));
}

function correctionComment({ at, text }: Correction): LinkedData {
  return { '@type': 'CorrectionComment', datePublished: formatInstant(at), text };
}

/** What a live story covers: its entries, newest first. */
function coverage(site: Site, story: ShownStory, url: string): LinkedData {
  const { entries } = liveBody(bodyOf(story.document), site.edition.timeZone);
  const first = entries.at(-1);
  const last = entries[0];
  return {
    ...(first && { coverageStartTime: formatInstant(instant(first.post.attrs.at)) }),
    ...(last && { coverageEndTime: formatInstant(instant(last.post.attrs.at)) }),
    liveBlogUpdate: entries.map(({ post, id }) => ({
      '@type': 'BlogPosting',
      headline: post.attrs.title || story.headline,
      datePublished: formatInstant(instant(post.attrs.at)),
      url: `${url}#${id}`,
    })),
  };
}
