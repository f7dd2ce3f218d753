import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parseHttpUrl } from '../../kit/http-url.ts';
import type { Inline, Mark } from '../../story/document.ts';
import type { Site } from '../view.ts';
import { Text } from './inline.tsx';

const site = { edition: { language: 'en' } } as Site;
const href = parseHttpUrl('https://lenn.example/');
const link: Mark = {
  type: 'link',
  attrs: {
    href:
      href ??
      (() => {
        throw new Error('no address');
      })(),
  },
};

function rendered(content: readonly Inline[], ...offsets: readonly number[]): string {
  const holder = { type: 'paragraph', content };
  const corrected = new Map([[holder, offsets.map((offset, place) => ({ offset, number: place + 1 }))]]);
  return renderToString(<Text site={site} of={holder} corrected={corrected} />);
}

function dagger(number: number): string {
  return `<a class="dagger" id="corrected-${number}" href="#correction-${number}" aria-label="Corrected, see note ${number}">†</a>`;
}

describe('a corrected passage', () => {
  test('is followed by a dagger, inside a text or at its end', () => {
    expect(rendered([{ type: 'text', text: 'one two' }], 3)).toBe(`one${dagger(1)} two`);
    expect(
      rendered(
        [
          { type: 'text', text: 'one' },
          { type: 'text', text: ' two', marks: [{ type: 'bold' }] },
        ],
        3,
        7,
      ),
    ).toBe(`one${dagger(1)}<strong> two</strong>${dagger(2)}`);
  });

  test('that ends inside a link puts its dagger between two halves of it, never a link in a link', () => {
    const [open, close] = ['<a href="https://lenn.example/">', '</a>'];
    expect(rendered([{ type: 'text', text: 'one two', marks: [link] }], 3)).toBe(
      `${open}one${close}${dagger(1)}${open} two${close}`,
    );
  });

  test('may be corrected twice', () => {
    expect(rendered([{ type: 'text', text: 'one' }], 3, 3)).toBe(`one${dagger(1)}${dagger(2)}`);
  });
});

test('neighbours with the same mark stand in one element, whatever is inside', () => {
  const marks: readonly Mark[] = [{ type: 'italic' }];
  expect(
    rendered([
      { type: 'text', text: 'a', marks },
      { type: 'text', text: 'b', marks: [...marks, { type: 'code' }] },
      { type: 'text', text: 'c' },
    ]),
  ).toBe('<em>a<code>b</code></em>c');
});
