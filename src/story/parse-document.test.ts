import fc from 'fast-check';
import { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { body } from '../../test/story/arbitrary-body.ts';
import { storyDocument } from './document.ts';
import { parseBody, parseDocument } from './parse-document.ts';
import { storySchema } from './schema.ts';

const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Held.' }] };

function refusalOf(...blocks: unknown[]): string {
  const parsed = parseBody(blocks);
  return parsed.ok ? 'accepted' : `${parsed.refusal.place}: ${parsed.refusal.problem}`;
}

function refusalOfDocument(json: unknown): string {
  const parsed = parseDocument(json);
  return parsed.ok ? 'accepted' : `${parsed.refusal.place}: ${parsed.refusal.problem}`;
}

const withHeadline = (content: unknown) => ({
  type: 'doc',
  content: [{ type: 'headline', content }, { type: 'standfirst' }, { type: 'body', content: [paragraph] }],
});

describe('a canonical document', () => {
  it('is answered as it is, to the byte', () => {
    fc.assert(
      fc.property(body, fc.string(), (blocks, headline) => {
        const document = storyDocument(headline, '', blocks);
        const parsed = parseDocument(JSON.parse(JSON.stringify(document)));
        expect(parsed).toEqual({ ok: true, value: document });
        expect(JSON.stringify(parsed.ok && parseDocument(parsed.value))).toBe(JSON.stringify(parsed));
      }),
    );
  });

  it('passes the check of ProseMirror itself', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        const document = storyDocument('Flood gates hold', 'Just.', blocks);
        Node.fromJSON(storySchema, document).check();
      }),
    );
  });
});

describe('the same document in other JSON', () => {
  const canonical = (json: unknown) => JSON.stringify(parseBody([json]));

  it('is written the same: joined texts, marks in order and once, defaults, keys in order, nothing empty', () => {
    const marks = [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://a.example/' } }];
    const spread = {
      content: [
        { text: 'Flood ', marks: [...marks, { type: 'bold' }], type: 'text' },
        {
          type: 'text',
          text: 'gates',
          marks: [
            { attrs: { href: 'HTTPS://a.example' }, type: 'link' },
            { type: 'bold', attrs: {} },
          ],
        },
        { type: 'text', text: '.', marks: [] },
      ],
      type: 'pull_quote',
    };
    const joined = {
      type: 'pull_quote',
      attrs: { source: '' },
      content: [
        { type: 'text', text: 'Flood gates', marks: marks.toReversed() },
        { type: 'text', text: '.' },
      ],
    };
    expect(canonical(spread)).toBe(canonical(joined));
    expect(parseBody([spread])).toEqual({ ok: true, value: [joined] });
  });

  it('has no marks on a line break', () => {
    const marked = { type: 'paragraph', content: [{ type: 'line_break', marks: [{ type: 'bold' }] }] };
    expect(parseBody([marked])).toEqual({
      ok: true,
      value: [{ type: 'paragraph', content: [{ type: 'line_break' }] }],
    });
  });

  it('fills an empty body with an empty paragraph', () => {
    const empty = {
      type: 'doc',
      content: [{ type: 'headline' }, { type: 'standfirst' }, { type: 'body', content: [] }],
    };
    expect(parseDocument(empty)).toEqual({ ok: true, value: storyDocument('', '', []) });
    expect(parseBody([])).toEqual({ ok: true, value: [] });
  });
});

describe('what the schema does not know is refused where it stands', () => {
  const row = (...cells: unknown[]) => ({ type: 'table_row', content: cells });
  const cell = (...content: unknown[]) => ({ type: 'table_cell', content });

  it.each([
    ['block 2: is of an unknown kind, "script"', [paragraph, { type: 'script' }]],
    ['block 1: is of an unknown kind, "__proto__"', [{ type: '__proto__' }]],
    ['block 1: is of an unknown kind, "object"', [{ type: { toString: 'paragraph' } }]],
    ['block 1: is not a node', [null]],
    ['block 1: is not a node', ['<p>Held.</p>']],
    ['block 1: has something unknown, "onclick"', [{ ...paragraph, onclick: 'alert(1)' }]],
    ['block 1: has something unknown, "marks"', [{ ...paragraph, marks: [{ type: 'bold' }] }]],
    ['block 1: has an unknown attribute, "style"', [{ ...paragraph, attrs: { style: 'x' } }]],
    [
      'block 1: has an unknown attribute, "__proto__"',
      [JSON.parse('{"type":"divider","attrs":{"__proto__":{"a":1}}}')],
    ],
    ['block 1: has something unknown, "__proto__"', [JSON.parse('{"type":"divider","__proto__":{"a":1}}')]],
    ['block 1: has attributes that are not an object', [{ type: 'heading', attrs: [2] }]],
    ['block 1: lacks its level', [{ type: 'heading' }]],
    ['block 1: its level must be one of 2, 3, 4', [{ type: 'heading', attrs: { level: 1 } }]],
    ['block 1: its level must be one of 2, 3, 4', [{ type: 'heading', attrs: { level: '2' } }]],
    ['block 1: holds something that is not a list', [{ type: 'paragraph', content: 'Held.' }]],
    ['block 1: is a text without any', [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }]],
    ['block 1: is a text without any', [{ type: 'paragraph', content: [{ type: 'text', text: ['x'] }] }]],
    ['block 1: has no place here', [{ type: 'text', text: 'loose' }]],
    [
      'block 2, table row 2, cell 1, picture 1: lacks its picture',
      [paragraph, { type: 'table', content: [row(cell()), row(cell({ type: 'picture' }))] }],
    ],
    [
      'block 1, table row 2, cell 1, divider 1: has no place here',
      [{ type: 'table', content: [row(cell()), row(cell({ type: 'divider' }))] }],
    ],
    [
      'block 1, list item 1, heading 1: has no place here',
      [{ type: 'bullet_list', content: [{ type: 'list_item', content: [{ type: 'heading', attrs: { level: 2 } }] }] }],
    ],
    ['block 1: is not complete', [{ type: 'bullet_list' }]],
    [
      'block 1: has an unknown mark, "underline"',
      [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'underline' }] }] }],
    ],
    [
      'block 1: has something unknown, "title"',
      [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'bold', title: 'y' }] }] }],
    ],
    [
      'block 1: cannot hold bold',
      [{ type: 'code_block', content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }] }],
    ],
    [
      'block 1: has a mark that excludes its superscript',
      [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'subscript' }, { type: 'superscript' }] }],
        },
      ],
    ],
  ])('%s', (refusal, blocks) => {
    expect(refusalOf(...blocks)).toBe(refusal);
  });

  it('a headline holds plain text only', () => {
    expect(refusalOfDocument(withHeadline([{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }]))).toBe(
      'headline: cannot hold bold',
    );
    expect(refusalOfDocument(withHeadline([{ type: 'line_break' }]))).toBe('headline: has no place here');
  });

  it('a document is a headline, a standfirst and a body', () => {
    expect(refusalOfDocument({ type: 'doc', content: [{ type: 'body', content: [paragraph] }] })).toBe(
      'body: has no place here',
    );
    expect(refusalOfDocument({ type: 'doc', content: [{ type: 'headline' }] })).toBe('document: is not complete');
    expect(refusalOfDocument({ type: 'body', content: [paragraph] })).toBe('document: is not a doc');
    for (const json of [null, 'doc', [], 7]) expect(refusalOfDocument(json)).toBe('document: is not a doc');
  });
});

describe('links', () => {
  const link = (href: unknown) =>
    refusalOf({
      type: 'paragraph',
      content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
    });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//a.example',
    '/x',
    'https://a:b@c.example',
    7,
    null,
  ])('do not lead to %s', (href) => {
    expect(link(href)).toBe('block 1: its href must be an http or https address');
  });
});

describe('blocks whose attributes belong together', () => {
  it('an also-read names a story or a headline, not both, not neither', () => {
    const story = 'story_01k4zzzzzzzzzzzz';
    const problem = 'block 1: must name either a story or a headline';
    expect(refusalOf({ type: 'also_read', attrs: { story } })).toBe('accepted');
    expect(refusalOf({ type: 'also_read', attrs: { headline: 'Gates hold' } })).toBe('accepted');
    expect(refusalOf({ type: 'also_read', attrs: { story, headline: 'Gates hold' } })).toBe(problem);
    expect(refusalOf({ type: 'also_read' })).toBe(problem);
    expect(refusalOf({ type: 'also_read', attrs: { story: 'story_x' } })).toBe(
      'block 1: its story must be the id of a story',
    );
  });

  it('an embed names a thing by an id of its provider', () => {
    const embed = (provider: string, id: string) =>
      refusalOf({ type: 'embed', attrs: { provider, id, title: 'Film' } });
    expect(embed('youtube', 'dQw4w9WgXcQ')).toBe('accepted');
    expect(embed('vimeo', 'dQw4w9WgXcQ')).toBe('block 1: has no id of vimeo');
    expect(embed('youtube', '"><script>a')).toBe('block 1: has no id of youtube');
    expect(embed('elsewhere', 'x')).toContain('its provider must be one of youtube, vimeo');
  });

  it('a table has rows of one length, headers throughout its first row, and one alignment a column', () => {
    const row = (type: string, ...aligns: string[]) => ({
      type: 'table_row',
      content: aligns.map((align) => ({ type, attrs: { align } })),
    });
    const table = (...rows: unknown[]) => refusalOf({ type: 'table', content: rows });
    expect(table(row('table_header', 'start', 'end'), row('table_cell', 'start', 'end'))).toBe('accepted');
    expect(table(row('table_cell', 'start'), row('table_cell', 'start', 'end'))).toBe(
      'block 1: has rows of different lengths',
    );
    expect(table(row('table_cell', 'start'), row('table_header', 'start'))).toBe(
      'block 1: has header cells elsewhere than throughout its first row',
    );
    expect(table(row('table_cell', 'start'), row('table_cell', 'end'))).toBe(
      'block 1: aligns cells of one column differently',
    );
  });
});

describe('limits', () => {
  const text = (length: number) => [{ type: 'text', text: 'ß'.repeat(length) }];

  it('a headline has at most 300 characters, counted as people count', () => {
    expect(refusalOfDocument(withHeadline(text(300)))).toBe('accepted');
    expect(refusalOfDocument(withHeadline([{ type: 'text', text: '😀'.repeat(300) }]))).toBe('accepted');
    expect(refusalOfDocument(withHeadline(text(301)))).toBe('headline: has more than 300 characters');
    expect(refusalOfDocument(withHeadline([...text(200), ...text(200)]))).toBe(
      'headline: has more than 300 characters',
    );
  });

  it('a headline of 50 million characters is refused', () => {
    const json = withHeadline(text(50_000_000));
    expect(refusalOfDocument(json)).toBe('headline: has more than 300 characters');
  });

  it('a body has at most two million characters, attributes included', () => {
    const half = { type: 'paragraph', content: text(1_000_000) };
    expect(refusalOf(half, half)).toBe('accepted');
    expect(refusalOf(half, half, { type: 'also_read', attrs: { headline: 'x' } })).toBe(
      'body: has more than 2000000 characters',
    );
  });

  it('a body has at most 20,000 blocks', () => {
    const divider = { type: 'divider' };
    expect(refusalOf(...Array.from({ length: 20_000 }, () => divider))).toBe('accepted');
    expect(refusalOf(...Array.from({ length: 20_001 }, () => divider))).toBe(
      'block 20001: is one of more than 20000 blocks',
    );
  });

  it('blocks stand at most twelve deep, and a hostile depth is refused without a fall', () => {
    const nested = (lists: number): unknown =>
      lists === 0
        ? paragraph
        : {
            type: 'bullet_list',
            content: [{ type: 'list_item', content: [paragraph, ...(lists > 1 ? [nested(lists - 1)] : [])] }],
          };
    expect(refusalOf(nested(5))).toBe('accepted');
    expect(refusalOf(nested(7))).toContain('stands deeper than 12 blocks');
    let deep: unknown = paragraph;
    for (let level = 0; level < 100_000; level++) deep = { type: 'list_item', content: [paragraph, deep] };
    expect(refusalOf(deep)).toContain('stands deeper than 12 blocks');
  });
});

describe('signs that no text can hold', () => {
  const held = (text: string, type = 'paragraph') => refusalOf({ type, content: [{ type: 'text', text }] });

  it('are refused', () => {
    expect(held('a\u0000b')).toBe('block 1: holds the control character U+0000');
    expect(held('a\ud800b')).toBe('block 1: holds half of a surrogate pair');
    expect(held('a\nb')).toBe('block 1: holds the control character U+000A');
    expect(refusalOf({ type: 'also_read', attrs: { headline: 'a\u0007' } })).toBe(
      'block 1: its headline holds the control character U+0007',
    );
  });

  it('do not include the line ends and tabs of code', () => {
    expect(held('a\n\tb', 'code_block')).toBe('accepted');
    expect(held('a\r\nb', 'code_block')).toBe('block 1: holds the control character U+000D');
  });
});

it('nothing that JSON can hold makes it throw, and what it accepts is canonical', () => {
  const hostile = fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text));
  const shaped = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(...Object.keys(storySchema.nodes), '__proto__', 'constructor'),
        attrs: fc.oneof(
          hostile,
          fc.dictionary(fc.constantFrom('level', 'href', 'start', 'source', 'align', 'toString'), fc.anything()),
        ),
        content: fc.oneof({ maxDepth: 4 }, fc.array(tie('node'), { maxLength: 3 }), hostile),
        text: fc.oneof(fc.string(), fc.anything()),
        marks: fc.array(
          fc.record({ type: fc.constantFrom('bold', 'link', 'valueOf'), attrs: hostile }, { requiredKeys: ['type'] }),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['type'] },
    ),
  })).node;
  fc.assert(
    fc.property(fc.oneof(hostile, fc.array(shaped)), (json) => {
      const parsed = parseBody(json);
      if (parsed.ok) expect(parseBody(parsed.value)).toEqual(parsed);
    }),
    { numRuns: 1000 },
  );
});
