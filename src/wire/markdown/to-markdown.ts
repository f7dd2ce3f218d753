import { formatInstant, instant } from '../../kit/instant.ts';
import { unreachable } from '../../kit/unreachable.ts';
import { embedPageUrl } from '../../story/block/embed-provider.ts';
import type {
  BodyBlock,
  BulletList,
  Inline,
  ListItem,
  LivePost,
  OrderedList,
  Paragraph,
  PictureBlock,
  Table,
  TableRow,
} from '../../story/document.ts';
import { longestRun, type Setting, writeInline } from './write-inline.ts';

/**
 * Writes a body in Dateline's Markdown, so that `parseMarkdown` answers the same body. Only what a reader cannot see is not kept:
 * paragraphs without a text (except where a block would be empty), and white space at the ends of titles and captions.
 */
export function toMarkdown(blocks: readonly BodyBlock[]): string {
  const text = writeBlocks(blocks);
  return text === '' ? '' : `${text}\n`;
}

const inParagraph: Setting = { lines: true, quoted: false };
const inQuote: Setting = { lines: true, quoted: true };
const inOneLine: Setting = { lines: false, quoted: false };

function writeBlocks(blocks: readonly BodyBlock[]): string {
  const written: string[] = [];
  let before: BodyBlock['type'] | null = null;
  let odd = false;
  for (const block of blocks) {
    if (block.type === 'paragraph' && isEmpty(block)) continue;
    odd = block.type === before && !odd;
    written.push(isList(block) ? writeList(block, odd) : writeBlock(block));
    before = block.type;
  }
  return written.join('\n\n');
}

function writeBlock(block: Exclude<BodyBlock, BulletList | OrderedList>): string {
  switch (block.type) {
    case 'paragraph':
      return writeInline(block.content ?? [], inParagraph);
    case 'heading':
      return line('#'.repeat(block.attrs.level), writeInline(block.content ?? [], inOneLine));
    case 'quote':
      return prefixed('> ', writeQuoted(block.content, block.attrs.source));
    case 'pull_quote':
      return container('pull-quote', writeQuoted([block], block.attrs.source));
    case 'picture':
      return writePicture(block);
    case 'gallery':
      return writeGallery(block.content);
    case 'table':
      return writeTable(block);
    case 'code_block':
      return writeCode(block.attrs.language, (block.content ?? []).map(({ text }) => text).join(''));
    case 'embed':
      return line(`:: embed ${embedPageUrl(block.attrs.provider, block.attrs.id)}\n:`, block.attrs.title);
    case 'also_read':
      return line(':: also-read', block.attrs.story ?? block.attrs.headline ?? '');
    case 'fact_box':
      return container(line('fact-box', block.attrs.title), writeBlocks(block.content));
    case 'key_points':
      return container('key-points', writeList({ type: 'bullet_list', content: block.content }, false));
    case 'divider':
      return '---';
    case 'live_post':
      return writeLivePost(block);
    default:
      return unreachable(block);
  }
}

function writeLivePost({ attrs, content }: LivePost): string {
  const name = attrs.key ? 'live-post!' : 'live-post';
  return container(line(`${name} ${formatInstant(instant(attrs.at))}`, attrs.title), writeBlocks(content));
}

function writeQuoted(paragraphs: readonly { readonly content?: readonly Inline[] }[], source: string): string {
  const written = paragraphs.map(({ content }) => writeInline(content ?? [], inQuote)).filter(Boolean);
  const name = writeInline([{ type: 'text', text: source.trim() }], inOneLine);
  return [written.join('\n\n'), name && `— ${name}`].filter(Boolean).join('\n');
}

function writePicture({ attrs }: PictureBlock): string {
  const { picture, size, caption, alt } = attrs;
  return [
    size === 'wide' ? `:: picture ${picture} wide` : `:: picture ${picture}`,
    ...(caption === null ? [] : [line(':', caption)]),
    ...(alt === null ? [] : [line(':alt', alt)]),
  ].join('\n');
}

function writeGallery(pictures: readonly PictureBlock[]): string {
  const plain = pictures.every(
    ({ attrs: { caption, alt, size } }) => caption === null && alt === null && size === 'column',
  );
  if (plain) return `:: gallery ${pictures.map(({ attrs }) => attrs.picture).join(' ')}`;
  return container('gallery', pictures.map(writePicture).join('\n'));
}

const dashes = { start: '---', center: ':-:', end: '--:' } as const;

function writeTable({ attrs, content }: Table): string {
  const [first] = content;
  const columns = first?.content ?? [];
  const headed = columns[0]?.type === 'table_header';
  const header = headed && first ? writeRow(first) : `|${'  |'.repeat(columns.length)}`;
  const rule = `| ${columns.map((cell) => dashes[cell.attrs.align]).join(' | ')} |`;
  const rows = (headed ? content.slice(1) : content).map(writeRow);
  return [header, rule, ...rows, ...(attrs.caption.trim() ? [line(':', attrs.caption)] : [])].join('\n');
}

function writeRow({ content }: TableRow): string {
  const cells = content.map((cell) => writeInline(cell.content ?? [], inOneLine).replaceAll('|', '\\|'));
  return `| ${cells.join(' | ')} |`;
}

function writeCode(language: string, code: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return code === '' ? `${fence}${language}\n${fence}` : `${fence}${language}\n${code}\n${fence}`;
}

function isList(block: BodyBlock): block is BulletList | OrderedList {
  return block.type === 'bullet_list' || block.type === 'ordered_list';
}

/** Lists of one kind that follow each other change their sign, or they would be read as one. */
function writeList(list: BulletList | OrderedList, odd: boolean): string {
  const items = list.content.map((item, index) => indented(markerOf(list, index, odd), writeItem(item)));
  return items.join(list.content.some(isLoose) ? '\n\n' : '\n');
}

function markerOf(list: BulletList | OrderedList, index: number, odd: boolean): string {
  if (list.type === 'bullet_list') return odd ? '* ' : '- ';
  return `${Math.min(list.attrs.start + index, 999_999_999)}${odd ? ')' : '.'} `;
}

function writeItem({ content }: ListItem): string {
  const [first, ...others] = content;
  const begins = first?.type === 'paragraph' ? writeInline(first.content ?? [], inParagraph) : '';
  const rest = writeBlocks(others);
  return [begins, rest].filter(Boolean).join(isLoose({ content }) ? '\n\n' : '\n');
}

/** Whether an item needs empty lines: it has more than a paragraph and a bullet list that begins with words. */
function isLoose({ content }: Pick<ListItem, 'content'>): boolean {
  const [first, second, third] = content;
  if (!second) return false;
  const words = second.type === 'bullet_list' && second.content[0]?.content[0];
  return third !== undefined || !words || words.type !== 'paragraph' || isEmpty(words) || first?.type !== 'paragraph';
}

function isEmpty({ content }: Paragraph): boolean {
  return !content || content.length === 0;
}

function container(begin: string, content: string): string {
  return [`::: ${begin}`, ...(content ? [content] : []), ':::'].join('\n');
}

function line(sign: string, text: string): string {
  return `${sign} ${text.trim()}`.trimEnd();
}

function indented(marker: string, text: string): string {
  return prefixed(' '.repeat(marker.length), text).replace(/^ */, marker).trimEnd();
}

function prefixed(prefix: string, text: string): string {
  return text
    .split('\n')
    .map((written) => `${prefix}${written}`.trimEnd())
    .join('\n');
}
