import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { homeHead } from '../../src/render/head/front-heads.ts';
import { contributorHead } from '../../src/render/head/list-heads.ts';
import { storyHead } from '../../src/render/head/story-head.ts';
import { renderHead } from '../../src/render/head.tsx';
import { newsArticle } from '../../src/render/linked-data/news-article.ts';
import type { Head } from '../../src/render/view.ts';
import { kinds } from '../../src/story/story.ts';
import { ada, editions, en, gate, hi, list, site, story, ur } from './literals.ts';
import { attribute, elements, textOf } from './tree.ts';

const card = { address: '/cards/story_1/abc.png', width: 1200, height: 630, alt: 'A news story' };

function head(made: Head, language = en): DefaultTreeAdapterTypes.Document {
  return parse(renderHead(site(language), made));
}

function meta(document: DefaultTreeAdapterTypes.Document): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    elements(document, 'meta').flatMap((element) => {
      const name = attribute(element, 'name') ?? attribute(element, 'property');
      return name ? [[name, attribute(element, 'content')]] : [];
    }),
  );
}

describe('the head of a story', () => {
  const document = head(storyHead(site(), { story: story('news'), card }));

  test('names it, and the paper after it', () => {
    expect(textOf(elements(document, 'title')[0])).toBe('A news story in en – The Ferry Bell');
  });

  test('shows its card to social networks', () => {
    expect(meta(document)).toMatchObject({
      description: 'What it is about, in one line.',
      'og:type': 'article',
      'og:site_name': 'The Ferry Bell',
      'og:title': 'A news story in en',
      'og:url': 'https://bell.example/world/coast/news',
      'og:locale': 'en_US',
      'og:image': 'https://bell.example/cards/story_1/abc.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'A news story',
      'twitter:card': 'summary_large_image',
      'article:published_time': '2026-11-23T10:05:00Z',
      'article:modified_time': '2026-11-23T11:30:00Z',
      'article:section': 'Coast',
      'article:tag': 'Floods',
    });
  });

  test('names its translations, itself and the one for everybody else', () => {
    const alternates = elements(document, 'link').filter((link) => attribute(link, 'hreflang'));
    expect(alternates.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')])).toEqual([
      ['en', 'https://bell.example/world/coast/news'],
      ['hi', 'https://bell.example/hi/world/coast/gates'],
      ['x-default', 'https://bell.example/world/coast/news'],
    ]);
  });

  test('leads to the feeds of its section', () => {
    const feeds = elements(document, 'link').filter((link) => attribute(link, 'type')?.includes('+'));
    expect(feeds.map((link) => attribute(link, 'href'))).toEqual([
      '/world/coast/feed.xml',
      '/world/coast/atom.xml',
      '/world/coast/feed.json',
    ]);
  });

  test('prefers the texts written for search engines and social cards', () => {
    const texts = meta(
      head(
        storyHead(site(), {
          story: story('news', en, {
            search: { title: 'For engines', description: 'Found here' },
            social: { title: 'For friends', description: 'Seen here' },
          }),
          card: null,
        }),
      ),
    );
    expect(texts).toMatchObject({
      description: 'Found here',
      'og:title': 'For friends',
      'og:description': 'Seen here',
      'twitter:card': 'summary',
    });
  });

  test('hangs a gallery on dark paper', () => {
    expect(renderHead(site(), storyHead(site(), { story: story('gallery'), card }))).toMatch(/<body class="night">$/);
  });
});

describe('linked data of a story', () => {
  test.each([
    ['news', 'NewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['explainer', 'BackgroundNewsArticle'],
    ['live', 'LiveBlogPosting'],
    ['gallery', 'NewsArticle'],
    ['brief', 'NewsArticle'],
  ] as const)('calls %s by its name', (kind, type) => {
    expect(newsArticle(site(), story(kind), null)['@type']).toBe(type);
    expect(kinds).toContain(kind);
  });

  test('tells who, when, where, what of and what was wrong', () => {
    expect(newsArticle(site(), story('news'), card)).toMatchObject({
      headline: 'A news story in en',
      datePublished: '2026-11-23T10:05:00Z',
      dateModified: '2026-11-23T11:30:00Z',
      author: [
        { '@type': 'Person', name: 'Ada Brook', url: 'https://bell.example/author/ada-brook' },
        { '@type': 'Person', name: 'Bo Lind' },
      ],
      translator: [{ name: 'Bo Lind' }],
      publisher: { '@id': 'https://bell.example/#publisher' },
      image: [`https://bell.example/pictures/${gate.hash}/1280`, 'https://bell.example/cards/story_1/abc.png'],
      dateline: 'Port Ansel',
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'The long water' },
      workTranslation: [{ inLanguage: 'hi' }],
      correction: [{ '@type': 'CorrectionComment', text: 'An earlier version said “second”.' }],
    });
  });

  test('gives a guessed date as a day, and no time that nobody knows', () => {
    const guessed = newsArticle(site(), story('news', en, { dateEstimated: true, updatedAt: null }), null);
    expect(guessed).toMatchObject({ datePublished: '2026-11-23', dateModified: '2026-11-23' });
  });

  test('lists what a live story told', () => {
    expect(newsArticle(site(), story('live'), null)).toMatchObject({
      coverageStartTime: '2026-11-23T09:00:00Z',
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Gate 3 is down', datePublished: '2026-11-23T09:00:00Z' }],
    });
  });
});

test('the front page bears the nameplate alone, and says how to search the paper', () => {
  const front = { lead: null, seconds: [], blocks: [], opinion: [], briefs: [] };
  const today = { year: 2026, month: 11, day: 23 };
  const document = head(homeHead(site(ur), { front, today, alternates: [] }), ur);
  expect(textOf(elements(document, 'title')[0])).toBe('فیری بیل – کہنے پر بجتی ہے');
  expect(textOf(elements(document, 'script')[1])).toContain('https://bell.example/ur/search?q={search_term_string}');
});

test('a contributor’s page is a profile', () => {
  const made = contributorHead(site(hi), {
    contributor: ada,
    portrait: { picture: gate, alt: '', caption: '' },
    list: list(hi),
    alternates: [],
  });
  expect(made.kind).toBe('profile');
  expect(made.linkedData.at(-1)).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', name: 'एडा ब्रुक', email: 'ada@bell.example', sameAs: ['https://ada.example/'] },
  });
});

test('the publisher is told once, in every edition alike', () => {
  for (const { language } of editions) {
    const made = storyHead(site(language), { story: story('news', language), card });
    expect(made.linkedData.filter((data) => data['@type'] === 'NewsMediaOrganization')).toMatchObject([
      { '@id': 'https://bell.example/#publisher', url: 'https://bell.example/', foundingDate: '1871' },
    ]);
  }
});
