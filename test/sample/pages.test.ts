import { HtmlValidate } from 'html-validate/node';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sampleEdition } from '../../src/sample/edition.ts';
import { attribute, elements, textOf } from '../render/tree.ts';
import { ask } from '../site/ask.ts';
import { type Crawl, type CrawledPage, crawl } from './crawl.ts';
import { headOf, single } from './page-head.ts';

/** Every page of the sample edition, found by following links, and the same questions to each of them. */

const { origin, port } = inject('edition');

let found: Crawl;
/** Every page; those for what is not there, in each language, included. */
let all: readonly CrawledPage[];
let pageAt: ReadonlyMap<string, CrawledPage>;

beforeAll(async () => {
  found = await crawl();
  pageAt = new Map(found.pages.map((page) => [page.path, page]));
  all = [...found.pages, ...(await Promise.all(['/nothing', '/hi/nothing', '/ur/nothing'].map(missing)))];
});

describe('from the front pages', () => {
  test('every link leads to what is there', () => {
    expect(found.broken).toEqual([]);
  });

  test('every story, section, writer, topic, series and standing page is reached', () => {
    const headlines = found.pages.map(
      ({ document }) => `${languageOf(document)} ${textOf(elements(document, 'h1')[0])}`,
    );
    const { stories, standingPages, sections, contributors, topics, series } = sampleEdition;
    const wanted = [
      ...stories.map(({ language, headline }) => `${language} ${headline}`),
      ...standingPages.map(({ language, title }) => `${language} ${title}`),
      ...[...sections, ...contributors, ...topics, ...series].map(({ names }) => `en ${names['en']}`),
    ];
    expect(wanted.length).toBeGreaterThan(150);
    expect(wanted.filter((headline) => !headlines.includes(headline))).toEqual([]);
  });
});

describe('every page', () => {
  test('is valid HTML', async () => {
    const problems: string[] = [];
    for (const { path, html } of all)
      for (const { messages } of (await validator.validateString(html)).results)
        problems.push(
          ...messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
        );
    expect(problems).toEqual([]);
  });

  test('has one h1, and no heading skips a level', () => {
    expect(
      problemsOf(all, ({ document }) => {
        const levels = elements(document, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
        const firsts = levels.filter((level) => level === 1).length;
        const skips = levels.filter((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1);
        return [...(firsts === 1 ? [] : [`has ${firsts} h1`]), ...skips.map((level) => `skips to h${level}`)];
      }),
    ).toEqual([]);
  });

  test('says its language and direction, and whose page it is', () => {
    const editions = sampleEdition.publication.editions;
    expect(
      problemsOf(all, ({ document, path }) => {
        const edition =
          editions.find(({ language }) => path.startsWith(`/${language}`) && language !== 'en') ?? editions[0];
        const { language, direction, nameplate } = edition ?? {};
        const [root] = elements(document, 'html');
        const { title } = headOf(document);
        return [
          ...(attribute(root, 'lang') === language && attribute(root, 'dir') === direction
            ? []
            : ['is in another language']),
          ...(title.includes(nameplate ?? '-') && title.length > 5 ? [] : [`has the title ${title}`]),
        ];
      }),
    ).toEqual([]);
  });

  test('has a description of its own and Open Graph in full', () => {
    const wanted = [
      'og:site_name',
      'og:type',
      'og:title',
      'og:description',
      'og:locale',
      'twitter:card',
      'description',
    ];
    const image = ['og:image', 'og:image:width', 'og:image:height', 'og:image:alt'];
    expect(
      problemsOf(found.pages, ({ document }) => {
        const head = headOf(document);
        const story = single(head, 'og:type') === 'article' ? ['article:published_time', 'article:section'] : [];
        const absent = [...wanted, ...image, 'og:url', ...story].filter((name) => !single(head, name)?.trim());
        const isCanonical = single(head, 'og:url') === head.canonicals[0];
        return [
          ...absent.map((name) => `lacks ${name}`),
          ...(isCanonical ? [] : ['og:url is not the canonical address']),
        ];
      }),
    ).toEqual([]);
  });

  test('names its one address for good, which answers and says the same of itself', () => {
    expect(
      problemsOf(found.pages, ({ document }) => {
        const [canonical = '', ...more] = headOf(document).canonicals;
        const there = canonical.startsWith(`${origin}/`) ? pageAt.get(canonical.slice(origin.length)) : undefined;
        const says = there && headOf(there.document).canonicals[0];
        return more.length === 0 && says === canonical ? [] : [`${canonical} says ${says}`];
      }),
    ).toEqual([]);
  });

  test('may be found by search engines, but for searches, what is not there, and changes, which lead to their story', () => {
    const hidden = all.filter(({ document }) => single(headOf(document), 'robots')?.includes('noindex'));
    const nothing = all.filter(({ reply }) => reply.status !== 200);
    const searches = found.pages.filter(({ path }) => /^(\/\w\w)?\/search/.test(path));
    const changes = found.pages.filter(({ path }) => path.endsWith('?changes'));
    const right = [...searches, ...nothing, ...changes];
    expect(hidden.map(({ path }) => path).sort()).toEqual(right.map(({ path }) => path).sort());
  });

  test('names its translations, which name it and the others', () => {
    const named = ({ document }: CrawledPage) =>
      headOf(document)
        .alternates.map(({ language, address }) => `${language} ${address}`)
        .sort()
        .join('\n');
    const translated = found.pages.filter((page) => named(page) !== '');
    expect(translated.length).toBeGreaterThan(100);
    expect(
      problemsOf(translated, (page) => {
        const { alternates, canonicals } = headOf(page.document);
        const addressIn = (wanted: string | null) => alternates.find(({ language }) => language === wanted)?.address;
        return [
          ...(addressIn(languageOf(page.document)) === canonicals[0] ? [] : ['does not name itself']),
          ...(addressIn('x-default') === addressIn('en') ? [] : ['names another page for the other languages']),
          ...alternates.flatMap(({ language, address }) => {
            const there = pageAt.get(address.slice(origin.length));
            if (!there || named(there) !== named(page)) return [`${decodeURI(address)} does not point back`];
            const isInIt = language === 'x-default' || languageOf(there.document) === language;
            return isInIt ? [] : [`${decodeURI(address)} is not in ${language}`];
          }),
        ];
      }),
    ).toEqual([]);
  });

  test('holds no style, script or handler of its own', () => {
    expect(
      problemsOf(all, ({ document }) =>
        elements(document).flatMap((element) => {
          const names = element.attrs
            .map(({ name }) => name)
            .filter((name) => name === 'style' || name.startsWith('on'));
          const isOwn =
            element.tagName === 'style' ||
            (element.tagName === 'script' &&
              !attribute(element, 'src')?.startsWith('/files/') &&
              attribute(element, 'type') !== 'application/ld+json');
          return [...names, ...(isOwn ? [element.tagName] : [])];
        }),
      ),
    ).toEqual([]);
  });

  test('asks for nothing from elsewhere, and leads there by https alone', () => {
    expect(
      problemsOf(all, ({ document }) =>
        elements(document).flatMap((element) => {
          const asked = element.tagName === 'a' || element.tagName === 'link' ? null : attribute(element, 'src');
          const led = element.tagName === 'a' ? (attribute(element, 'href') ?? '') : '#';
          return [
            ...(asked && !asked.startsWith('/') ? [`asks for ${asked}`] : []),
            ...(/^(https:\/\/|mailto:|#|\?|\/(?!\/))/.test(led) ? [] : [`leads to ${led}`]),
          ];
        }),
      ),
    ).toEqual([]);
  });

  test('points at places within pages that are there', () => {
    const ids = new Map(all.map(({ path, document }) => [path, idsIn(document)]));
    expect(
      problemsOf(all, ({ document, path }) =>
        elements(document, 'a')
          .map((link) => new URL(attribute(link, 'href') ?? '', origin + path))
          .filter(({ origin: where, hash }) => where === origin && hash !== '')
          .filter(({ pathname, search, hash }) => !ids.get(pathname + search)?.has(decodeURIComponent(hash.slice(1))))
          .map(({ href }) => href),
      ),
    ).toEqual([]);
  });

  test('tells every time to machines as well, and none that grows old', () => {
    expect(
      problemsOf(all, ({ document }) => [
        ...elements(document, 'time')
          .map((time) => attribute(time, 'datetime') ?? '')
          .filter((time) => !/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/.test(time)),
        ...(elements(document, 'time')
          .map(textOf)
          .join(' ')
          .match(/\b(ago|today|yesterday)\b|पहले|پہلے/g) ?? []),
      ]),
    ).toEqual([]);
  });

  test('gives every picture its size and its words', () => {
    expect(
      problemsOf(all, ({ document }) =>
        elements(document, 'img')
          .filter((picture) => !['width', 'height', 'alt'].every((name) => attribute(picture, name)))
          .map((picture) => `${attribute(picture, 'src')} lacks one of them`),
      ),
    ).toEqual([]);
  });
});

/**
 * The recommended rules of html-validate with these changes, all of style: void elements and the doctype may be written as the
 * renderer writes them, a page is one long line, a title may be as long as its headline, and ids may hold letters of any script.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

async function missing(path: string): Promise<CrawledPage> {
  const reply = await ask(port, path);
  return { path, from: 'nowhere', reply, html: reply.text, document: parse(reply.text) };
}

/** What is wrong with pages, each line with the page's path. */
function problemsOf(pages: readonly CrawledPage[], check: (page: CrawledPage) => readonly string[]): readonly string[] {
  return pages.flatMap((page) => check(page).map((problem) => `${decodeURI(page.path)}: ${problem}`));
}

function languageOf(document: DefaultTreeAdapterTypes.Document): string | null {
  return attribute(elements(document, 'html')[0], 'lang');
}

function idsIn(document: DefaultTreeAdapterTypes.Document): ReadonlySet<string> {
  return new Set(elements(document).flatMap((element) => attribute(element, 'id') ?? []));
}
