import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { renderBodyForFeed } from '../../src/render/feed/body-for-feed.tsx';
import { everyPage, type Twist } from './every-page.ts';
import { editions, en, site, story } from './literals.ts';
import { attribute, elements, textOf } from './tree.ts';

/** What has broken out of a page somewhere: out of text, an attribute, a script's data, a comment, an address. */
const payloads = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</title><svg onload=alert(1)>',
  '</textarea><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;img src=x onerror=alert(1)&gt;',
  ']]><script>alert(1)</script>',
  '\u2028\u2029{{constructor.constructor("alert(1)")()}}',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '\ud800\u0000<b>',
];

/** The keys of a view whose values somebody writes: everything that is not an id, a slug, an address, a date or one of a few words. */
const written = new Set([
  'text',
  'headline',
  'standfirst',
  'excerpt',
  'alt',
  'caption',
  'credit',
  'title',
  'description',
  'source',
  'dateline',
  'nameplate',
  'tagline',
  'place',
  'legalName',
  'name',
  'reason',
  'passage',
  'guess',
]);
const writtenInside = new Set(['names', 'titles', 'biographies', 'descriptions', 'snippet']);

/** Puts the payload into every text of a value that somebody writes. */
function poison(payload: string): Twist {
  const visit = (value: unknown, key: string, inside: boolean): unknown => {
    if (typeof value === 'string') return inside || written.has(key) ? payload : value;
    if (Array.isArray(value)) return value.map((each) => visit(each, key, inside));
    if (value instanceof Map) {
      return new Map([...value].map(([each, held]) => [each, visit(held, '', false)]));
    }
    if (value === null || typeof value !== 'object') return value;
    const standing = 'body' in value && 'language' in value;
    return Object.fromEntries(
      Object.entries(value).map(([each, held]) => {
        if (standing && each === 'name') return [each, held];
        return [each, visit(held, each, inside || writtenInside.has(each))];
      }),
    );
  };
  return <T>(value: T) => visit(value, '', false) as T;
}

const handlers = /^on|^style$|^srcdoc$|^formaction$/;

function dangers(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  return elements(node).flatMap((element) => [
    ...(['iframe', 'object', 'embed', 'svg', 'math', 'base', 'style'].includes(element.tagName)
      ? [element.tagName]
      : []),
    ...element.attrs.filter(({ name }) => handlers.test(name)).map(({ name }) => name),
    ...['href', 'src', 'action', 'data-frame']
      .map((name) => attribute(element, name) ?? '')
      .filter((address) => address !== '' && !/^(\/(?!\/)|#|https:\/\/|mailto:[^<>]*$)/.test(address)),
  ]);
}

describe.each(payloads.map((payload) => ({ payload, shown: JSON.stringify(payload) })))('$shown', ({ payload }) => {
  test.each(editions)('does nothing in any field of any page of the edition $nameplate', ({ language }) => {
    for (const { name, html } of everyPage(language, poison(payload))) {
      const document = parse(html);
      expect(dangers(document), name).toEqual([]);
      const scripts = elements(document, 'script');
      expect(
        scripts.map((script) => attribute(script, 'src') ?? attribute(script, 'type')),
        name,
      ).toEqual(['/files/site.1.js', 'application/ld+json']);
      expect(() => JSON.parse(textOf(scripts[1])), name).not.toThrow();
      expect(elements(document, 'main'), name).toHaveLength(1);
    }
  });

  test('does nothing in the body of a feed', () => {
    const poisoned = poison(payload)(story('live', en));
    expect(dangers(parseFragment(renderBodyForFeed(site(en), poisoned)))).toEqual([]);
    expect(elements(parseFragment(renderBodyForFeed(site(en), poisoned)), 'script')).toEqual([]);
  });
});

test('what was written is shown as it was written', () => {
  const payload = '<b>5 > 3 & "so on"</b>';
  const html = everyPage(en, poison(payload)).find(({ name }) => name === 'story: news (en)')?.html ?? '';
  const [headline] = elements(parse(html), 'h1');
  expect(textOf(headline)).toContain(payload);
});
