import { HtmlValidate } from 'html-validate/node';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { everyPage } from './every-page.ts';
import { editions } from './literals.ts';
import { attribute, elements, textOf } from './tree.ts';

/**
 * The recommended rules of html-validate with these changes, all of style: void elements and the doctype may be written as the
 * renderer writes them, a page is one long line, and `.at-…` anchors may hold letters of any script.
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

const pages = editions.flatMap(({ language }) => everyPage(language));

describe.each(pages)('$name', ({ html }) => {
  const document = parse(html) as DefaultTreeAdapterTypes.Document;
  const all = (name: string) => elements(document, name);

  test('is valid', async () => {
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
      ),
    ).toEqual([]);
  });

  test('has one h1, and no heading skips a level', () => {
    const levels = elements(document, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [place, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + (levels[place - 1] ? 1 : 2));
  });

  test('leads nowhere by a relative path', () => {
    for (const link of all('a')) expect(attribute(link, 'href')).toMatch(/^(\/(?!\/)|#|https:\/\/|mailto:)/);
    for (const picture of all('img')) expect(attribute(picture, 'src')).toMatch(/^\/pictures\/[0-9a-f]{64}\/\d+$/);
  });

  test('points within itself at what is there', () => {
    const ids = new Set(elements(document).flatMap((element) => attribute(element, 'id') ?? []));
    const targets = all('a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith('#'));
    expect(targets.filter((target) => !ids.has(target.slice(1)))).toEqual([]);
    expect(targets).toContain('#main');
  });

  test('tells no relative time, and each time to machines as well', () => {
    expect(textOf(document)).not.toMatch(/\bago\b|पहले\b.*मिनट|گھنٹے پہلے|yesterday|today/i);
    for (const time of all('time'))
      expect(attribute(time, 'datetime')).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/);
  });

  test('holds no style, handler or script of its own', () => {
    for (const element of elements(document)) {
      expect(element.attrs.map(({ name }) => name).filter((name) => name === 'style' || name.startsWith('on'))).toEqual(
        [],
      );
    }
    expect(all('style')).toEqual([]);
    const scripts = all('script').map((script) => attribute(script, 'src') ?? attribute(script, 'type'));
    expect(scripts).toEqual(['/files/site.1.js', 'application/ld+json']);
  });

  test('gives every picture its size and its words', () => {
    for (const picture of all('img')) {
      expect(Number(attribute(picture, 'width'))).toBeGreaterThan(0);
      expect(Number(attribute(picture, 'height'))).toBeGreaterThan(0);
      expect(attribute(picture, 'alt')).toBeTruthy();
    }
    expect(all('img').filter((picture) => attribute(picture, 'fetchpriority') === 'high').length).toBeLessThan(2);
  });

  test('has title, description, linked data that can be read, and a canonical address where it may be found', () => {
    expect(textOf(all('title')[0])).toBeTruthy();
    const meta = (name: string) => all('meta').find((each) => attribute(each, 'name') === name);
    expect(attribute(meta('description'), 'content')).toBeTruthy();
    const data = JSON.parse(textOf(all('script').at(-1))) as { '@graph': readonly unknown[] };
    expect(data['@graph'].length).toBeGreaterThan(0);
    const canonical = all('link').find((each) => attribute(each, 'rel') === 'canonical');
    if (attribute(meta('robots'), 'content') !== 'noindex')
      expect(attribute(canonical, 'href')).toMatch(/^https:\/\/bell\.example\//);
  });

  test('says its language and direction', () => {
    const [root] = all('html');
    const edition = editions.find(({ language }) => language === attribute(root, 'lang'));
    expect(attribute(root, 'dir')).toBe(edition?.direction);
  });
});
