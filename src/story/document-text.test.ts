import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, body } from '../../test/story/arbitrary-body.ts';
import { parseHttpUrl } from '../kit/http-url.ts';
import { type BodyBlock, type Inline, type ListItem, type Paragraph, storyDocument } from './document.ts';
import {
  alsoReadTargets,
  blockTexts,
  bodyText,
  firstWords,
  pictureIds,
  storyLinks,
  wordCount,
} from './document-text.ts';

const p = (...parts: (string | Inline)[]): Paragraph => ({
  type: 'paragraph',
  content: parts.map((part): Inline => (typeof part === 'string' ? { type: 'text', text: part } : part)),
});
const item = (text: string): ListItem => ({ type: 'list_item', content: [p(text)] });
const picture = (id: 'a' | 'b', caption: string | null = null) =>
  ({
    type: 'picture',
    attrs: { picture: `picture_${id.repeat(16)}`, alt: null, caption, size: 'column' },
  }) as const;

const story: readonly BodyBlock[] = [
  picture('a', 'The gate at dawn'),
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'The night' }] },
  p('The gates ', { type: 'text', text: 'held', marks: [{ type: 'bold' }] }, { type: 'line_break' }, 'all night.'),
  { type: 'bullet_list', content: [item('Ravenhithe'), item('Bessemy')] },
  { type: 'also_read', attrs: { story: null, headline: 'Ferry strike ends' } },
  { type: 'quote', attrs: { source: 'Ines Haddad' }, content: [p('We were lucky.')] },
  {
    type: 'table',
    attrs: { caption: 'Water levels' },
    content: [
      {
        type: 'table_row',
        content: [
          { type: 'table_cell', attrs: { align: 'start' }, content: [{ type: 'text', text: 'Lenn' }] },
          { type: 'table_cell', attrs: { align: 'end' }, content: [{ type: 'text', text: '7.2 m' }] },
        ],
      },
    ],
  },
  { type: 'code_block', attrs: { language: '' }, content: [{ type: 'text', text: 'a = b' }] },
];

describe('the plain text of a body', () => {
  it('has a line for each paragraph, row and caption, and no headline of another story', () => {
    expect(bodyText(story).split('\n')).toEqual([
      'The gate at dawn',
      'The night',
      'The gates held all night.',
      'Ravenhithe',
      'Bessemy',
      'We were lucky.',
      'Ines Haddad',
      'Water levels',
      'Lenn 7.2 m',
      'a = b',
    ]);
  });

  it('holds every text of every kind of block but also-reads', () => {
    fc.assert(
      fc.property(block, (any) => {
        fc.pre(any.type !== 'also_read');
        const texts = [...JSON.stringify(any).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, text]) =>
          JSON.parse(text as string),
        );
        const joined = blockTexts(any).join('\n');
        for (const text of texts) expect(joined).toContain(text);
      }),
    );
  });
});

describe('the excerpt', () => {
  it('is made of paragraphs, lists and quotes', () => {
    expect(firstWords(story, 15)).toBe('The gates held all night. Ravenhithe Bessemy We were lucky.');
    expect(firstWords(story, 6)).toBe('The gates held all night. Ravenhithe…');
  });

  it('runs through the posts of a live story', () => {
    const live: BodyBlock[] = ['First', 'Second'].map((text, at) => ({
      type: 'live_post',
      attrs: { at, title: 'Title', key: false },
      content: [picture('a', 'Caption'), p(`${text} post.`)],
    }));
    expect(firstWords(live, 3)).toBe('First post. Second…');
  });

  it('is cut in Hindi and Urdu at spaces, in Japanese by its dictionary', () => {
    expect(firstWords([p('लेन नदी के द्वार रात भर टिके रहे।')], 4)).toBe('लेन नदी के द्वार…');
    expect(firstWords([p('لین کے دروازے رات بھر قائم رہے۔')], 3)).toBe('لین کے دروازے…');
    expect(firstWords([p('水門は一晩中持ちこたえた。')], 2)).toBe('水門は…');
  });

  it('of a text that was cut already is that text', () => {
    const excerpt = 'The Assembly voted on Monday to widen the harbour and to pay for it with…';
    expect(firstWords([p(excerpt)], 15)).toBe(excerpt);
  });

  it('reads no further than it must', () => {
    const unread = {
      type: 'paragraph',
      get content(): never {
        throw new Error('was read');
      },
    } as unknown as BodyBlock;
    expect(firstWords([p('One two.'), p('Three.'), unread], 2)).toBe('One two.…');
  });
});

it('words are counted in everything but code', () => {
  expect(wordCount(story)).toBe(4 + 2 + 5 + 2 + 3 + 2 + 2 + 3);
  expect(wordCount([])).toBe(0);
});

describe('what a document names', () => {
  const named = storyDocument('H', 'S', [
    picture('b'),
    { type: 'gallery', content: [picture('a'), picture('b')] },
    { type: 'live_post', attrs: { at: 0, title: '', key: false }, content: [picture('a'), p('x')] },
    { type: 'also_read', attrs: { story: null, headline: 'Gates hold' } },
    { type: 'also_read', attrs: { story: 'story_01k4zzzzzzzzzzzz', headline: null } },
    { type: 'also_read', attrs: { story: null, headline: 'Gates hold' } },
    { type: 'bullet_list', content: [{ type: 'list_item', content: [p(link('https://b.example'))] }] },
    p(link('https://a.example'), link('https://b.example')),
  ]);

  it('are its pictures, once each, in order', () => {
    expect(pictureIds(named)).toEqual(['picture_bbbbbbbbbbbbbbbb', 'picture_aaaaaaaaaaaaaaaa']);
  });

  it('are the targets of its also-reads', () => {
    expect(alsoReadTargets(named)).toEqual([
      { story: null, headline: 'Gates hold' },
      { story: 'story_01k4zzzzzzzzzzzz', headline: null },
    ]);
  });

  it('are the addresses it links to, wherever they stand', () => {
    expect(storyLinks(named)).toEqual(['https://b.example/', 'https://a.example/']);
  });
});

it('an excerpt is a beginning of the running text for any body', () => {
  fc.assert(
    fc.property(body, fc.integer({ min: 1, max: 20 }), (blocks, count) => {
      const all = firstWords(blocks, 100_000);
      const first = firstWords(blocks, count);
      expect(all.startsWith(first.replace(/…$/u, ''))).toBe(true);
    }),
  );
});

function link(address: string): Inline {
  const href = parseHttpUrl(address);
  if (!href) throw new Error(address);
  return { type: 'text', text: address, marks: [{ type: 'link', attrs: { href } }] };
}
