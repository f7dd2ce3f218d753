import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileTexts } from '../../../../test/journeys/hostile-texts.ts';
import { plainMarkup } from './plain-markup.ts';

test.each([
  ['<p class="x" onclick=alert(1)>One <b>two</b></p>', '<p>One <b>two</b></p>'],
  ['<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
  ['a < b &amp; c > d', 'a &lt; b &amp; c &gt; d'],
  ['<!-- x --><![if !y]>One<![endif]>', 'One'],
  ['<a href=\'x" onclick="y\'>z</a>', '<a href="x&#34; onclick=&#34;y">z</a>'],
  ['<a href=javascript:alert(1)>z</a>', '<a href="javascript:alert(1)">z</a>'],
  [
    '<span style="Font-Weight: 700; color: red; background:url(https://evil.example)">x</span>',
    '<span data-style="font-weight:700">x</span>',
  ],
  ['<b style="font-weight:normal" id="docs-internal-guid-1">x</b>', '<span data-style="font-weight:normal">x</b>'],
  ['<iframe src="https://youtu.be/x">no</iframe>', '<figure data-frame="https://youtu.be/x"></figure>'],
  ['<nav>One</nav><article>Two', '<div>One</div><div>Two'],
  ['<p title=">">x', '<p>x'],
  ['<p/title="x"/y>x', '<p>x'],
  ['<', '&lt;'],
  ['<p', '<p>'],
  ['</p x="', '</p>'],
  ['<!--', ''],
  ['<style>p{}', ''],
])('%s', (html, plain) => {
  expect(plainMarkup(html)).toBe(plain);
});

const tag = /<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>/g;

test('whatever comes in, what comes out is made of known elements and attributes', () => {
  const parts = fc.constantFrom(
    ...hostileTexts,
    '<p ',
    'style=',
    '"',
    "'",
    '>',
    '<',
    '/',
    '=',
    '<!--',
    '-->',
    '<svg',
    '</style>',
    ' x',
    '\0',
    '<a href=',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 12 }), (texts) => {
      const out = plainMarkup(texts.join(''));
      const tags = [...out.matchAll(tag)];
      const names = tags.map(([, , name = '']) => name);
      const keys = tags.flatMap(([, , , attributes = '']) =>
        [...attributes.matchAll(/ ([a-z-]+)="[^"]*"/g)].map(([, key = '']) => key),
      );
      expect([
        /[<>]/.test(out.replace(tag, '')),
        names.filter((name) => /^(?:script|style|iframe|svg|img|form|base|link|meta|object)$/.test(name)),
        keys.filter((key) => !/^(?:data-[a-z-]+|href|start)$/.test(key)),
      ]).toEqual([false, [], []]);
    }),
    { numRuns: 1000 },
  );
});
