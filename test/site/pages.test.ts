import { HtmlValidate } from 'html-validate';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse, defaultTreeAdapter as tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FullPaper, startFullPaper } from './full-paper.ts';

/** STYLE, habit 9: every page, the same matrix. */

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

let paper: FullPaper;

beforeAll(async () => {
  paper = await startFullPaper();
});
afterAll(async () => paper?.[Symbol.asyncDispose]());

interface Case {
  readonly name: string;
  readonly where: (paper: FullPaper) => string;
  readonly status: number;
}

const pages: readonly Case[] = [
  at('home', '/'),
  at('home in Hindi', '/hi'),
  at('home in Urdu', '/ur'),
  at('a section', '/world'),
  at('a subsection', '/world/coast'),
  at('a section without stories', '/hi/opinion'),
  at('a story with every block', ({ paths }) => paths.everything),
  at('a corrected story', ({ paths }) => paths.corrected),
  at('a story in Hindi', ({ paths }) => paths.hindi),
  at('a story in Urdu', ({ paths }) => paths.urdu),
  ...['news', 'analysis', 'opinion', 'explainer', 'live', 'gallery', 'brief'].map((kind, place) =>
    at(`a story of the kind ${kind}`, ({ paths }) => paths.kinds[place] ?? ''),
  ),
  at('a contributor', '/author/ada-quill'),
  at('a topic', '/topic/floods'),
  at('a series', '/series/the-long-water'),
  at('a topic in Hindi', '/hi/topic/floods'),
  at('latest', '/latest'),
  at('the archive', '/archive'),
  at('a month', '/archive/2026/11'),
  at('a day', '/archive/2026/11/23'),
  at('search, not asked yet', '/search'),
  at('search with hits', '/search?q=gates'),
  at('search without hits', '/search?q=zzzzz'),
  at(
    'search, narrowed',
    '/search?q=story&section=world&author=ada-quill&topic=floods&from=2026-11-01&until=2026-11-30',
  ),
  at('corrections', '/corrections'),
  at('what changed in a story', ({ paths }) => `${paths.corrected}?changes`),
  at('a standing page', '/about'),
  at('nothing', '/world/no-such-story', 404),
  at('what is gone', ({ paths }) => paths.gone, 410),
];

describe.each(pages)('$name', ({ where, status }) => {
  let html = '';
  let document: Element;

  beforeAll(async () => {
    const reply = await paper.get(encodeURI(where(paper)));
    expect(paper.faults).toEqual([]);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    html = reply.text;
    document = parse(html) as unknown as Element;
  });

  test('is valid HTML', async () => {
    const report = await validator.validateString(html);
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(problems).toEqual([]);
  });

  test('has one first heading, and no level is left out below it', () => {
    const levels = all(document, /^h[1-6]$/).map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [place, level] of levels.entries())
      if (place > 0) expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  });

  test('has a title, a description, and says where it stands for good', () => {
    expect(textOf(one(document, 'title')).length).toBeGreaterThan(5);
    expect(meta(document, 'description')).toMatch(/\S/);
    const canonical = links(document, 'canonical');
    if (status !== 200) return expect(canonical).toEqual([]);
    expect(canonical).toHaveLength(1);
    return expect(canonical[0]).toMatch(new RegExp(`^${paper.app.origin}/`));
  });

  test('has linked data that can be read, and Open Graph with an image that is there', async () => {
    const graphs = all(document, /^script$/).filter((script) => attribute(script, 'type') === 'application/ld+json');
    expect(graphs.length).toBeGreaterThan(0);
    for (const graph of graphs) expect(JSON.parse(textOf(graph))).toHaveProperty(['@graph', 0, '@type']);
    expect(property(document, 'og:title')).toMatch(/\S/);
    if (status !== 200) return;
    const image = property(document, 'og:image');
    const reply = await paper.get(new URL(image).pathname);
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'image/png']);
  });

  test('shows the recent posts of its language, with absolute times', () => {
    const headlines = html.slice(html.lastIndexOf('</main>'));
    const language = attribute(one(document, 'html'), 'lang');
    const newest = { en: 'The old place', hi: 'सब कुछ एक साथ', ur: 'سب کچھ ایک ساتھ' }[language ?? ''];
    expect(headlines).toContain(newest);
    expect(html).not.toMatch(/\b(hour|hours|minute|minutes) ago\b/);
    for (const time of all(document, /^time$/)) expect(attribute(time, 'datetime')).toMatch(/^\d{4}-\d{2}-\d{2}/);
  });

  test('gives every picture its size and a text', () => {
    for (const image of all(document, /^img$/)) {
      expect(Number(attribute(image, 'width'))).toBeGreaterThan(0);
      expect(Number(attribute(image, 'height'))).toBeGreaterThan(0);
      expect(attribute(image, 'alt')).toBeDefined();
    }
  });

  test('has no script but its own file, no style of its own, no handler', () => {
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:/i);
    for (const script of all(document, /^script$/))
      expect(attribute(script, 'src') ?? attribute(script, 'type')).toMatch(/^(\/files\/|application\/ld\+json)/);
  });

  test('leads to nothing that is not there', async () => {
    const targets = new Set<string>();
    for (const element of all(document, /^(a|link|img|script)$/)) {
      const target = attribute(element, 'href') ?? attribute(element, 'src') ?? '#';
      const url = new URL(target, `${paper.app.origin}/`);
      if (url.origin === paper.app.origin && !target.startsWith('#')) targets.add(url.pathname + url.search);
    }
    for (const target of targets) expect([target, (await paper.get(target)).status]).toEqual([target, 200]);
  });

  test('weighs less than 10 KB in brotli', async () => {
    const path = encodeURI(where(paper));
    const { bytes } = await paper.get(path, { headers: { 'Accept-Encoding': 'br' } });
    expect(bytes.length).toBeLessThan(10_000);
  });
});

test('a page says its language and direction', async () => {
  expect((await paper.get('/')).text).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
  expect((await paper.get('/hi')).text).toMatch(/^<!doctype html><html lang="hi" dir="ltr">/);
  expect((await paper.get('/ur')).text).toMatch(/^<!doctype html><html lang="ur" dir="rtl">/);
});

test('a translated story names its translations, and they name it', async () => {
  const { everything, hindi, urdu } = paper.paths;
  for (const path of [everything, hindi, urdu]) {
    const document = parse((await paper.get(encodeURI(path))).text) as unknown as Element;
    const named = all(document, /^link$/)
      .filter((link) => attribute(link, 'hreflang'))
      .map((link) => `${attribute(link, 'hreflang')} ${decodeURI(attribute(link, 'href') ?? '')}`);
    const { origin } = paper.app;
    expect(named.toSorted()).toEqual([
      `en ${origin}${everything}`,
      `hi ${origin}${hindi}`,
      `ur ${origin}${urdu}`,
      `x-default ${origin}${everything}`,
    ]);
  }
});

test('an old address leads to the new one for ever, in one hop', async () => {
  const reply = await paper.get(paper.paths.moved);
  expect([reply.status, reply.headers['location']]).toEqual([301, paper.paths.movedTo]);
});

function at(name: string, where: string | Case['where'], status = 200): Case {
  return { name, where: typeof where === 'string' ? () => where : where, status };
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // What Preact writes: `<meta …/>` and a lower-case doctype are as valid as their other spellings.
  // A list may have a name (WAI-ARIA 1.2, section 5.2.8.4).
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

function all(node: Node, name: RegExp): Element[] {
  const found: Element[] = tree.isElementNode(node) && name.test(node.tagName) ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...found, ...children.flatMap((child) => all(child, name))];
}

function one(node: Node, name: string): Element {
  const [found, ...more] = all(node, new RegExp(`^${name}$`));
  if (!found || more.length > 0) throw new Error(`There are ${more.length + (found ? 1 : 0)} <${name}>.`);
  return found;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function meta(document: Element, name: string): string {
  const found = all(document, /^meta$/).find((element) => attribute(element, 'name') === name);
  return (found && attribute(found, 'content')) ?? '';
}

function property(document: Element, name: string): string {
  const found = all(document, /^meta$/).find((element) => attribute(element, 'property') === name);
  return (found && attribute(found, 'content')) ?? '';
}

function links(document: Element, rel: string): string[] {
  return all(document, /^link$/)
    .filter((link) => attribute(link, 'rel') === rel)
    .map((link) => attribute(link, 'href') ?? '');
}
