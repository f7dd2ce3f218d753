import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sampleEdition } from '../../src/sample/edition.ts';
import { elements, textOf } from '../render/tree.ts';
import { ask } from '../site/ask.ts';
import { problemsInGraph, type Thing, thingsIn } from './check-linked-data.ts';
import { type CrawledPage, crawl } from './crawl.ts';
import { headOf, type PageHead, single } from './page-head.ts';
import { isTextFor, lineageOf } from './schema-org.ts';

/** What every page tells machines, against schema.org's vocabulary and what search engines want of news. */

const { origin, port } = inject('edition');

interface Told {
  readonly page: CrawledPage;
  readonly head: PageHead;
  readonly graph: readonly Thing[];
}

let told: readonly Told[];

beforeAll(async () => {
  const { pages } = await crawl();
  told = pages.map((page) => ({ page, head: headOf(page.document), graph: graphOf(page) }));
});

test('the vocabulary is that of schema.org, and the check sees mistakes', () => {
  expect(lineageOf('AnalysisNewsArticle')).toEqual([
    'AnalysisNewsArticle',
    'NewsArticle',
    'Article',
    'CreativeWork',
    'Thing',
  ]);
  const mistakes = problemsInGraph([
    {
      '@type': 'NewsArticle',
      headline: 'Gates hold',
      speed: 9,
      wordCount: 'many',
      author: 'Ada',
      datePublished: 'Monday',
    },
    { '@type': 'NewsStory', headline: 'Gates hold' },
    { '@type': 'BlogPosting', dateline: 'Port Ansel', keywords: [], publisher: { '@id': 'https://a.example/#nobody' } },
    { '@type': 'Person', name: 'Ada', worksFor: { '@type': 'Person', name: 'Bo' } },
  ]);
  expect(mistakes).toEqual([
    'NewsArticle has no property speed',
    'wordCount of NewsArticle may not be "many"',
    'author of NewsArticle may not be "Ada"',
    'datePublished of NewsArticle may not be "Monday"',
    'there is no type NewsStory',
    'BlogPosting has no property dateline',
    'keywords of BlogPosting is an empty list',
    'https://a.example/#nobody is described nowhere in the graph',
    'worksFor of Person may not be {"@type":"Person","name":"Bo"}',
  ]);
});

test('every page tells one graph in which every type, property and value is one of schema.org', () => {
  expect(problems(told, ({ graph }) => problemsInGraph(graph))).toEqual([]);
});

test('every page tells whose it is, alike', () => {
  const publishers = told.map(({ graph }) => JSON.stringify(only(graph, 'NewsMediaOrganization')?.['@id']));
  expect(new Set(publishers)).toEqual(new Set([JSON.stringify(`${origin}/#publisher`)]));
});

describe('every story', () => {
  const articleTypes = ['NewsArticle', 'BlogPosting'];
  const stories = () =>
    told
      .filter(({ head }) => single(head, 'og:type') === 'article')
      .map((each) => ({ ...each, article: only(each.graph, ...articleTypes) ?? {} }));

  test('is told once, as what it is', () => {
    const types = stories().map(
      ({ page, article }) => `${textOf(elements(page.document, 'h1')[0])}: ${article['@type']}`,
    );
    const wanted = sampleEdition.stories.map(({ headline, kind }) => `${headline}: ${typeOf[kind]}`);
    expect(types.toSorted()).toEqual(wanted.toSorted());
  });

  test('has all that search engines ask of news: headline, picture, dates with their zone, writers with name and page', () => {
    expect(
      problems(stories(), ({ article, graph }) => {
        const dates = [article['datePublished'], article['dateModified']].map(String);
        const authors = thingsIn(article['author']).map(
          (author) => graph.find((one) => one['@id'] === author['@id']) ?? author,
        );
        return [
          ...(isTextFor(['Text'], String(article['headline'] ?? '')) ? [] : ['has no headline']),
          ...(thingsWith(article['image']) > 0 ? [] : ['has no picture']),
          ...dates.filter((date) => !isTextFor(['DateTime'], date)).map((date) => `has the date ${date}`),
          ...(dates[1] !== undefined && dates[0] !== undefined && dates[1] >= dates[0]
            ? []
            : ['was changed before it was out']),
          ...(authors.length > 0 ? [] : ['has no writer']),
          ...authors
            .filter(({ name, url }) => !name || !url)
            .map(({ name }) => `has the writer ${name} without a page`),
        ];
      }),
    ).toEqual([]);
  });

  test('is told as the page shows it', () => {
    expect(
      problems(stories(), ({ page, head, article }) => {
        const pairs = [
          [article['headline'], textOf(elements(page.document, 'h1')[0])],
          [article['mainEntityOfPage'], head.canonicals[0]],
          [article['datePublished'], single(head, 'article:published_time')],
          [article['articleSection'], single(head, 'article:section')],
          [article['inLanguage'], elements(page.document, 'html')[0]?.attrs.find(({ name }) => name === 'lang')?.value],
        ];
        return pairs.filter(([data, shown]) => data !== shown).map(([data, shown]) => `${data} is shown as ${shown}`);
      }),
    ).toEqual([]);
  });

  test('that was corrected says so', () => {
    const counted = stories().reduce((sum, { graph }) => sum + ofType(graph, 'CorrectionComment').length, 0);
    const corrections = sampleEdition.stories.flatMap((story) => story.corrections ?? []);
    expect(corrections.length).toBeGreaterThan(0);
    expect(counted).toBe(corrections.length);
  });

  test('that is live tells its entries, and one in a series names it', () => {
    const live = stories().filter(({ article }) => article['@type'] === 'LiveBlogPosting');
    expect(live.length).toBeGreaterThan(0);
    for (const { article } of live) {
      expect(thingsIn(article['liveBlogUpdate']).length).toBeGreaterThan(3);
      expect(String(article['coverageStartTime']) < String(article['coverageEndTime'])).toBe(true);
    }
    const inSeries = stories().filter(({ article }) => article['isPartOf']);
    expect(inSeries).toHaveLength(sampleEdition.stories.filter(({ series }) => series).length);
  });
});

test('every page but the fronts tells the way to it: numbered, named, each step with its address', () => {
  expect(
    problems(told, ({ page, graph }) => {
      const steps = ofType(graph, 'ListItem');
      if (['/', '/hi', '/ur'].includes(page.path)) return steps.length === 0 ? [] : ['tells a way'];
      const isInOrder = steps.every(({ position, name, item }, place) => position === place + 1 && name && item);
      return steps.length >= 2 && isInOrder ? [] : [JSON.stringify(steps)];
    }),
  ).toEqual([]);
});

test('every front tells how to search the paper, and a search so made answers', async () => {
  for (const path of ['/', '/hi', '/ur']) {
    const graph = told.find(({ page }) => page.path === path)?.graph ?? [];
    const template = String(only(graph, 'EntryPoint')?.['urlTemplate']);
    const { pathname, search } = new URL(template.replace('{search_term_string}', 'gates'));
    expect(only(graph, 'SearchAction')?.['query-input']).toBe('required name=search_term_string');
    expect((await ask(port, pathname + search)).status).toBe(200);
  }
});

test('every contributor’s page is the profile of a person with a name, a title and an account', () => {
  const profiles = told.filter(({ page }) => /\/author\/[^/?]+$/.test(page.path));
  expect(profiles.length).toBeGreaterThanOrEqual(sampleEdition.contributors.length);
  expect(
    problems(profiles, ({ graph, head }) => {
      const profile = only(graph, 'ProfilePage');
      const [person = {}] = thingsIn(profile?.['mainEntity']);
      const absent = ['name', 'jobTitle', 'description', 'url', 'worksFor'].filter((name) => !person[name]);
      const isItself = person['url'] === head.canonicals[0] && profile?.['url'] === head.canonicals[0];
      return [...absent.map((name) => `has no ${name}`), ...(isItself ? [] : ['is of another address'])];
    }),
  ).toEqual([]);
});

const typeOf = {
  news: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  live: 'LiveBlogPosting',
  gallery: 'NewsArticle',
  brief: 'NewsArticle',
} as const;

function graphOf(page: CrawledPage): readonly Thing[] {
  const { linkedData } = headOf(page.document);
  expect([page.path, linkedData.length]).toEqual([page.path, 1]);
  const { '@context': context, '@graph': graph, ...more } = JSON.parse(linkedData[0] ?? '') as Thing;
  expect([page.path, context, more, Array.isArray(graph)]).toEqual([page.path, 'https://schema.org', {}, true]);
  return graph as readonly Thing[];
}

/** All things of a type or of one that descends from it, at whatever depth. */
function ofType(graph: readonly Thing[], ...names: readonly string[]): readonly Thing[] {
  return thingsIn(graph).filter((thing) => lineageOf(String(thing['@type'])).some((name) => names.includes(name)));
}

/** The one thing of these types at the top of a graph or in it; undefined where there is none or more than one. */
function only(graph: readonly Thing[], ...names: readonly string[]): Thing | undefined {
  const top = graph.filter((thing) => lineageOf(String(thing['@type'])).some((name) => names.includes(name)));
  const [first, ...more] = top.length > 0 ? top : ofType(graph, ...names);
  return more.length === 0 ? first : undefined;
}

function thingsWith(value: unknown): number {
  return Array.isArray(value) ? value.length : value === undefined ? 0 : 1;
}

function problems<T extends Told>(pages: readonly T[], check: (page: T) => readonly string[]): readonly string[] {
  return pages.flatMap((each) => check(each).map((problem) => `${decodeURI(each.page.path)}: ${problem}`));
}
