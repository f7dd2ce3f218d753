import fc from 'fast-check';
import { parseHttpUrl } from '../../src/kit/http-url.ts';
import type { Id } from '../../src/kit/id.ts';
import type {
  BodyBlock,
  BulletList,
  Embed,
  Inline,
  ListItem,
  Mark,
  OrderedList,
  Paragraph,
  PictureBlock,
  Quote,
  Table,
} from '../../src/story/document.ts';

/*
 * Bodies in their canonical form, of every block and mark, with the signs in their texts that formats stumble over.
 */

const signs = [
  ...'abz19éßकि़سل東😀',
  ...' -*_`~^[]()<>!#+=|:.&;\\/"\'“—…@$%{}',
  '  ',
  '**',
  '&amp;',
  '://',
  'https://a.example',
  '\u00a0',
  '\u200d',
  '1. ',
  '- ',
  ':: ',
  '::: ',
  '— ',
];

export const lineOfText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));

/** A text without white space at its ends, for attributes. */
export const title: fc.Arbitrary<string> = lineOfText.map((text) => text.trim()).filter(Boolean);

export function idFor<Prefix extends string>(prefix: Prefix): fc.Arbitrary<Id<Prefix>> {
  return fc
    .string({ unit: fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'), minLength: 16, maxLength: 16 })
    .map((text) => `${prefix}_${text}` as const);
}

const addresses = [
  'https://a.example/',
  'http://b.example/x?y=(z)&w=%20#*_`',
  'https://c.example/~d^e/[f]/"g"',
  'https://d.example/%D8%B3?q=%5B)',
].flatMap((address) => parseHttpUrl(address) ?? []);

/** Marks in their canonical order, the outermost first. */
const marks: fc.Arbitrary<readonly Mark[]> = fc
  .record({
    link: fc.option(fc.constantFrom(...addresses), { freq: 4 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    height: fc.constantFrom(null, null, 'subscript', 'superscript' as const),
    code: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ link, bold, italic, height, code }) => [
    ...(link ? [{ type: 'link', attrs: { href: link } } as const] : []),
    ...(bold ? [{ type: 'bold' } as const] : []),
    ...(italic ? [{ type: 'italic' } as const] : []),
    ...(height ? [{ type: height } as Mark] : []),
    ...(code === 0 ? [{ type: 'code' } as const] : []),
  ]);

const text: fc.Arbitrary<Inline> = fc
  .record({ text: lineOfText, marks: fc.oneof(fc.constant([]), marks) })
  .map(({ text, marks }) => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }));

const lineBreak: fc.Arbitrary<Inline> = fc.constant({ type: 'line_break' });

/** A line of text, never empty, no two neighbours alike. */
export const inlines: fc.Arbitrary<readonly Inline[]> = fc
  .array(fc.oneof({ arbitrary: text, weight: 6 }, { arbitrary: lineBreak, weight: 1 }), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.filter((part, index) => !sameMarks(part, parts[index - 1])));

function sameMarks(a: Inline, b: Inline | undefined): boolean {
  return a.type === 'text' && b?.type === 'text' && JSON.stringify(a.marks) === JSON.stringify(b.marks);
}

const paragraph: fc.Arbitrary<Paragraph> = inlines.map((content) => ({ type: 'paragraph', content }));

const picture: fc.Arbitrary<PictureBlock> = fc.record({
  type: fc.constant('picture' as const),
  attrs: fc.record({
    picture: idFor('picture'),
    alt: fc.constant(null),
    caption: fc.option(title),
    size: fc.constantFrom('column' as const, 'wide' as const),
  }),
});

const plainPicture: fc.Arbitrary<PictureBlock> = idFor('picture').map((id) => ({
  type: 'picture',
  attrs: { picture: id, alt: null, caption: null, size: 'column' },
}));

const embed: fc.Arbitrary<Embed> = fc.record({
  type: fc.constant('embed' as const),
  attrs: fc.record({
    provider: fc.constant('youtube' as const),
    id: fc.string({ unit: fc.constantFrom(...'aZ09_-'), minLength: 11, maxLength: 11 }),
    title,
  }),
});

const { list, item } = fc.letrec<{ list: BulletList | OrderedList; item: ListItem }>((tie) => ({
  item: fc
    .tuple(paragraph, fc.array(fc.oneof({ maxDepth: 2 }, paragraph, tie('list')), { maxLength: 2 }))
    .map(([first, more]) => ({ type: 'list_item', content: [first, ...more] })),
  list: fc.oneof(
    fc
      .array(tie('item'), { minLength: 1, maxLength: 3 })
      .map((content): BulletList => ({ type: 'bullet_list', content })),
    fc
      .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
      .map(([start, content]): OrderedList => ({ type: 'ordered_list', attrs: { start }, content })),
  ),
}));

const source = fc.oneof(fc.constant(''), title);

const quote: fc.Arbitrary<Quote> = fc
  .tuple(source, fc.array(paragraph, { minLength: 1, maxLength: 3 }))
  .map(([source, content]) => ({ type: 'quote', attrs: { source }, content }));

const table: fc.Arbitrary<Table> = fc
  .record({
    aligns: fc.array(fc.constantFrom('start' as const, 'center' as const, 'end' as const), {
      minLength: 1,
      maxLength: 4,
    }),
    rows: fc.array(fc.array(fc.option(inlines), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    headed: fc.boolean(),
    caption: source,
  })
  .map(({ aligns, rows, headed, caption }) => ({
    type: 'table',
    attrs: { caption },
    content: rows.map((cells, row) => ({
      type: 'table_row',
      content: aligns.map((align, column) => ({
        type: headed && row === 0 ? 'table_header' : 'table_cell',
        attrs: { align },
        ...content(headed && row === 0 && column === 0 ? [{ type: 'text', text: 'h' }] : cells[column]),
      })),
    })),
  }));

function content<Part>(parts: readonly Part[] | null | undefined): { content?: readonly Part[] } {
  return parts && parts.length > 0 ? { content: parts } : {};
}

const code: fc.Arbitrary<BodyBlock> = fc
  .record({
    language: fc.constantFrom('', 'c++', 'ts'),
    lines: fc.array(fc.oneof(lineOfText, fc.constant('')), { maxLength: 4 }),
  })
  .map(({ language, lines }) => ({ language, text: lines.join('\n').replace(/\t/g, ' ') }))
  .map(({ language, text }) => ({
    type: 'code_block',
    attrs: { language },
    ...content(text ? [{ type: 'text' as const, text }] : []),
  }));

const alsoRead: fc.Arbitrary<BodyBlock> = fc.oneof(
  idFor('story').map((story): BodyBlock => ({ type: 'also_read', attrs: { story, headline: null } })),
  title.map((headline): BodyBlock => ({ type: 'also_read', attrs: { story: null, headline } })),
);

export const block: fc.Arbitrary<BodyBlock> = fc.oneof(
  { arbitrary: paragraph, weight: 5 },
  fc
    .tuple(fc.constantFrom(2, 3, 4), inlines)
    .map(([level, content]): BodyBlock => ({ type: 'heading', attrs: { level: level as 2 | 3 | 4 }, content })),
  list,
  quote,
  fc.tuple(source, inlines).map(([source, content]): BodyBlock => ({ type: 'pull_quote', attrs: { source }, content })),
  picture,
  fc.array(plainPicture, { minLength: 1, maxLength: 4 }).map((content): BodyBlock => ({ type: 'gallery', content })),
  table,
  code,
  embed,
  alsoRead,
  fc
    .tuple(source, fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }))
    .map(([title, content]): BodyBlock => ({ type: 'fact_box', attrs: { title }, content })),
  fc.array(item, { minLength: 1, maxLength: 3 }).map((content): BodyBlock => ({ type: 'key_points', content })),
  fc.constant<BodyBlock>({ type: 'divider' }),
  fc
    .record({
      at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      title: source,
      key: fc.boolean(),
      content: fc.array(fc.oneof(paragraph, list, quote, picture, embed), { minLength: 1, maxLength: 3 }),
    })
    .map(({ content, ...attrs }): BodyBlock => ({ type: 'live_post', attrs, content })),
);

export const body: fc.Arbitrary<readonly BodyBlock[]> = fc.array(block, { minLength: 1, maxLength: 5 });
