import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { body, lineOfText } from '../../../test/story/arbitrary-body.ts';
import { parseInstant } from '../../kit/instant.ts';
import type { BodyBlock } from '../../story/document.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { resolveForEdition } from './resolve.ts';
import { toMarkdown } from './to-markdown.ts';

describe('writing a body and reading it again', () => {
  it('gives the same body', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        const written = toMarkdown(blocks);
        expect(parseMarkdown(written), written).toEqual({ ok: true, value: blocks });
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same words for any text at all', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.array(lineOfText, { minLength: 1 }).map((t) => t.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks: BodyBlock[] = [{ type: 'paragraph', content: [{ type: 'text', text }] }];
        fc.pre(text.isWellFormed() && !/[\p{Cc}\uFFFE\uFFFF]/u.test(text));
        expect(parseMarkdown(toMarkdown(blocks))).toEqual({ ok: true, value: blocks });
      }),
    );
  });
});

const id = 'picture_0123456789abcdef';

function blocksOf(text: string): readonly BodyBlock[] {
  const parsed = parseMarkdown(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

function problemsOf(text: string): readonly string[] {
  const parsed = parseMarkdown(text);
  return parsed.ok ? ['accepted'] : parsed.refusal.map(({ line, problem }) => `${line}: ${problem}`);
}

/** A golden file: Markdown, a line of equals signs, and the body it is read as. */
describe.each(['everything', 'corners'])('the golden text "%s"', (name) => {
  const file = readFileSync(new URL(`../../../test/golden/wire/markdown/${name}.txt`, import.meta.url), 'utf8');
  const [text = '', json = ''] = file.split(/^={10,}$\n/m);

  it('is read as it says', () => {
    expect(blocksOf(text)).toEqual(JSON.parse(json));
  });

  it('is the same body when written and read again', () => {
    expect(blocksOf(toMarkdown(blocksOf(text)))).toEqual(blocksOf(text));
  });
});

it('what is written needs no more escapes than it must', () => {
  const text = `At 1.5 m – “AT&T” (5 < 6, a|b): it held!

- **Ravenhithe**, *then* Bessemy
  - the north bank
- H~2~O

1\\. May was dry.
`;
  expect(toMarkdown(blocksOf(text))).toBe(text);
});

describe('what is not known is refused by its line', () => {
  it.each([
    ['# Headline', '1: the headline is the story’s own; headings begin with ##'],
    ['x\n\n##### Deep', '3: headings have two to four signs'],
    ['Held.\n\n<script>alert(1)</script>', '3: HTML is not taken'],
    ['one\ntwo <b>bold</b>', '2: HTML is not taken: <b>', '2: HTML is not taken: </b>'],
    ['one\ntwo ![alt](https://a.example/x.png)', '2: a picture stands in a line of its own: `:: picture KEY`'],
    ['~~struck~~', '1: struck text (~~…~~) is not known'],
    ['Held.\n\n    indented', '3: code stands between lines of three backticks, not indented'],
    ['[x](https://a.example "title")', '1: a link has an address and no title'],
    ['a\n\n[x](javascript:alert(1))', '3: its href must be an http or https address'],
    ['[x](/relative)', '1: its href must be an http or https address'],
    ['<mailto:a@b.example>', '1: its href must be an http or https address'],
    [':: pictures x', '1: `:: pictures` is not known'],
    ['::picture x', '1: `::` is followed by a space and what it is to be; the signs themselves are written `\\::`'],
    [':: picture', '1: names no picture'],
    [':: picture gone', '1: there is no picture “gone”'],
    [`:: picture ${id} huge`, '1: after the picture only `wide` may stand'],
    [`:: picture ${id}\n: one\n: two`, '3: stands here twice'],
    [`:: gallery ${id} gone`, '1: there is no picture “gone”'],
    [':: embed https://a.example/x\n: Title', '1: “https://a.example/x” is no address of a provider that is known'],
    [':: embed https://youtu.be/dQw4w9WgXcQ', '1: an embed has a title, in a line `: Title` straight after it'],
    [':: also-read', '1: `:: also-read` is followed by a headline or the id of a story'],
    [
      'Held.\n: caption',
      '2: a caption stands straight after a table, a picture or an embed; the sign itself is written `\\:`',
    ],
    ['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', '3: has more cells than the first row'],
    ['```Type Script\nx\n```', '1: after the backticks stands the name of a language in lower case'],
    ['> - a list', '1: a quote holds paragraphs only'],
    ['> Held.\n> — **Ines**', '1: a source is plain text'],
    ['::: pull-quote\na\n\nb\n:::', '1: a pull quote is one paragraph'],
    ['::: pull-quote Now\na\n:::', '1: `::: pull-quote` has its words in the lines below'],
    ['::: fact-box Title\n\n## Heading\n:::', '3: a fact box cannot hold this'],
    ['::: key-points\n1. one\n:::', '1: key points are one list with `- `'],
    ['::: key-points\n- one\n\ntext\n:::', '1: key points are one list with `- `'],
    ['::: live-post yesterday Held\nx\n:::', '1: “yesterday” is not an instant such as 2026-11-23T07:30:00Z'],
    ['::: live-post 2026-11-23T07:30:00Z Held\n\n::: fact-box\nx\n:::\n:::', '3: a live post cannot hold this'],
    ['Held.\n\n::: fact-box Title\nx', '3: `::: fact-box` is not ended by a line `:::`'],
    ['Held.\n:::', '2: there is nothing that `:::` could begin or end here'],
    ['::: aside\nx\n:::', '1: `::: aside` is not known'],
    ['a\u0000b', '1: holds the control character U+0000'],
    ['a\n\nb\ud800', '3: holds half of a surrogate pair'],
    [
      '# One\n\ntext\n\n# Two',
      '1: the headline is the story’s own; headings begin with ##',
      '5: the headline is the story’s own; headings begin with ##',
    ],
  ])('%j', (text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('and so is a list within lists beyond all measure', () => {
    expect(problemsOf(`${'- '.repeat(300)}x`)[0]).toContain('stands deeper than 12 blocks');
    expect(problemsOf(`${'> '.repeat(5000)}x`)[0]).toBe('1: a quote holds paragraphs only');
  });

  it('and a text that is too long', () => {
    expect(problemsOf('a'.repeat(8_000_001))).toEqual(['1: the text has more than 8000000 characters']);
    expect(problemsOf('a'.repeat(2_000_001))).toEqual(['1: has more than 2000000 characters']);
  });
});

it('hostile texts take no long time', () => {
  const before = performance.now();
  for (const part of ['~a', '^a', '[', '*a_', '`', '~*[^', '&#', '\\', '| ', ': ', '::: x\n', '- '])
    parseMarkdown(part.repeat(20_000));
  expect(performance.now() - before).toBeLessThan(20_000);
});

it('a body as long as one may be survives the way', () => {
  const text = 'a *b* `c` '.repeat(50_000);
  const blocks: BodyBlock[] = [
    { type: 'paragraph', content: [{ type: 'text', text: `${text}x` }] },
    { type: 'code_block', attrs: { language: '' }, content: [{ type: 'text', text }] },
    { type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'code' }] }] },
  ];
  expect(parseMarkdown(toMarkdown(blocks)).ok).toBe(true);
});

describe('the sample edition', () => {
  const edition = parseInstant('2026-11-23T07:30:00Z');
  if (edition === null) throw new Error('unreadable');
  const resolve = resolveForEdition(edition, new Map([['reef', id]]));

  it('names pictures by keys and instants by how long ago they were', () => {
    const post = (text: string) => parseMarkdown(`::: live-post ${text} Held\n:: picture reef\n:::`, resolve);
    expect(post('-35m')).toMatchObject({
      ok: true,
      value: [{ attrs: { at: edition - 35 * 60_000 }, content: [{ attrs: { picture: id } }] }],
    });
    expect(post('-4h20m')).toMatchObject({ ok: true, value: [{ attrs: { at: edition - 260 * 60_000 } }] });
    expect(post('2026-11-23T07:00:00Z')).toMatchObject({ ok: true, value: [{ attrs: { at: edition - 30 * 60_000 } }] });
    for (const wrong of ['-', '-h', '-5', '35m', '-5d']) expect(post(wrong).ok).toBe(false);
  });
});

describe('paragraphs without a word', () => {
  const empty = { type: 'paragraph' } as const;
  const words = { type: 'paragraph', content: [{ type: 'text', text: 'x' }] } as const;
  const item = (...content: BodyBlock[]) => ({ type: 'list_item', content }) as unknown as BodyBlock;

  it('are not written, except where a block would be empty', () => {
    expect(toMarkdown([empty, words, empty])).toBe('x\n');
    expect(toMarkdown([empty])).toBe('');
    const blocks = [
      { type: 'quote', attrs: { source: '' }, content: [empty] },
      { type: 'quote', attrs: { source: 'Ines' }, content: [empty] },
      { type: 'fact_box', attrs: { title: 'T' }, content: [empty] },
      { type: 'pull_quote', attrs: { source: '' } },
      {
        type: 'bullet_list',
        content: [
          item(empty),
          item(empty, { type: 'bullet_list', content: [item(words)] } as unknown as BodyBlock),
          item(words),
        ],
      },
      { type: 'live_post', attrs: { at: 0, title: '', key: false }, content: [empty] },
      { type: 'heading', attrs: { level: 3 } },
      { type: 'code_block', attrs: { language: '' } },
    ] as readonly BodyBlock[];
    expect(parseMarkdown(toMarkdown(blocks))).toEqual({ ok: true, value: blocks });
  });
});
