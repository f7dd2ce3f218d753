import type { RawBlock, RawNode, Reader } from './raw-node.ts';
import { type RawInline, readInline } from './read-inline.ts';
import { readCaptions, readSign, takesCaptions } from './read-sign.ts';
import { readRows } from './read-table.ts';
import { captionLine, containerOpen, signLine, signOf } from './rules.ts';
import { lineContent, plainText, splitSource } from './source-line.ts';
import type { Branch } from './token-tree.ts';

/** Reads blocks that stand one after another; what is not known is refused by its line. */
export function readBlocks(branches: readonly Branch[], reader: Reader): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  for (let at = 0; at < branches.length; at++) {
    const branch = branches[at] as Branch;
    const captions = captionsAfter(branch, branches.slice(at + 1));
    const json = readBlock(branch, captions, reader);
    if (json) blocks.push({ line: branch.line, json });
    at += captions.length;
  }
  return blocks;
}

/** The lines of captions that stand straight after a block that takes them. */
function captionsAfter(branch: Branch, following: readonly Branch[]): readonly Branch[] {
  const { type } = branch.token;
  if (type !== 'table_open' && !(type === signLine && takesCaptions(branch))) return [];
  let line = branch.end;
  const other = following.findIndex((next) => next.token.type !== captionLine || next.line !== line++);
  return other < 0 ? following : following.slice(0, other);
}

function readBlock(branch: Branch, captions: readonly Branch[], reader: Reader): RawNode | null {
  const { token, children, line } = branch;
  switch (token.type) {
    case 'paragraph_open':
      return { type: 'paragraph', content: contentOf(branch, reader) };
    case 'heading_open':
      return readHeading(branch, reader);
    case 'bullet_list_open':
      return { type: 'bullet_list', content: readItems(branch, reader) };
    case 'ordered_list_open':
      return {
        type: 'ordered_list',
        attrs: { start: Number(token.attrGet('start') ?? 1) },
        content: readItems(branch, reader),
      };
    case 'blockquote_open':
      return readQuote(children, reader);
    case 'table_open':
      return {
        type: 'table',
        attrs: { caption: readCaptions(captions, ['caption'], reader).caption ?? '' },
        content: readRows(branch, reader),
      };
    case 'fence':
      return readCode(branch, reader);
    case 'hr':
      return { type: 'divider' };
    case signLine:
      return readSign(branch, captions, reader);
    case containerOpen:
      return readContainer(branch, reader);
    case captionLine:
      return refuse(
        line,
        reader,
        'a caption stands straight after a table, a picture or an embed; the sign itself is written `\\:`',
      );
    case 'code_block':
      return refuse(line, reader, 'code stands between lines of three backticks, not indented');
    case 'html_block':
      return refuse(line, reader, 'HTML is not taken');
    default:
      return refuse(line, reader, `${token.type} is not known`);
  }
}

function readHeading(branch: Branch, reader: Reader): RawNode | null {
  const level = Number(branch.token.tag.slice(1));
  if (level === 1) return refuse(branch.line, reader, 'the headline is the story’s own; headings begin with ##');
  if (level > 4) return refuse(branch.line, reader, 'headings have two to four signs');
  return { type: 'heading', attrs: { level }, content: contentOf(branch, reader) };
}

function readItems(list: Branch, reader: Reader): readonly RawNode[] {
  return list.children.map((item) => {
    const content = only(['paragraph', 'bullet_list', 'ordered_list'], 'a list item', item.children, reader);
    const begins = content[0]?.type === 'paragraph';
    return { type: 'list_item', content: begins ? content : [{ type: 'paragraph' }, ...content] };
  });
}

function readQuote(children: readonly Branch[], reader: Reader): RawNode {
  const { paragraphs, source } = readQuoted(children, 'a quote', reader);
  return { type: 'quote', attrs: { source }, content: orEmpty(paragraphs) };
}

/** Paragraphs of which the last may end in `— Name`. */
function readQuoted(
  branches: readonly Branch[],
  within: string,
  reader: Reader,
): { readonly paragraphs: readonly RawNode[]; readonly source: string } {
  const others = branches.filter(({ token }) => token.type !== 'paragraph_open');
  for (const { line } of others) reader.refuse(line, `${within} holds paragraphs only`);
  const paragraphs = branches.filter((branch) => !others.includes(branch));
  const lines = paragraphs.map((branch) => partsOf(branch, reader));
  const { words, source } = splitSource(lines.at(-1) ?? []);
  const kept = [...lines.slice(0, -1), words].filter((parts) => parts.length > 0);
  const name = source && plainText(source);
  if (source && name === null) reader.refuse(paragraphs.at(-1)?.line ?? 1, 'a source is plain text');
  return { paragraphs: kept.map((parts) => ({ type: 'paragraph', content: lineContent(parts) })), source: name ?? '' };
}

function readCode({ token, line }: Branch, reader: Reader): RawNode | null {
  const language = token.info.trim();
  if (!/^[a-z0-9+#.-]{0,30}$/.test(language))
    return refuse(line, reader, 'after the backticks stands the name of a language in lower case');
  const text = token.content.replace(/\n$/, '');
  return { type: 'code_block', attrs: { language }, content: text ? [{ type: 'text', text }] : [] };
}

function readContainer(branch: Branch, reader: Reader): RawNode | null {
  const { token, line, children } = branch;
  const { name, rest, closed } = signOf(token);
  if (name && !closed) return refuse(line, reader, `\`::: ${name}\` is not ended by a line \`:::\``);
  switch (name) {
    case 'pull-quote':
      return readPullQuote(branch, rest, reader);
    case 'fact-box':
      return {
        type: 'fact_box',
        attrs: { title: rest },
        content: orEmpty(only(['paragraph', 'bullet_list', 'ordered_list'], 'a fact box', children, reader)),
      };
    case 'key-points':
      return readKeyPoints(branch, rest, reader);
    case 'gallery':
      if (rest) return refuse(line, reader, '`::: gallery` takes its pictures in lines `:: picture KEY`');
      return { type: 'gallery', content: only(['picture'], 'a gallery', children, reader) };
    case 'live-post':
    case 'live-post!':
      return readLivePost(branch, rest, name === 'live-post!', reader);
    case '':
      return refuse(line, reader, 'there is nothing that `:::` could begin or end here');
    default:
      return refuse(line, reader, `\`::: ${name}\` is not known`);
  }
}

function readPullQuote({ children, line }: Branch, rest: string, reader: Reader): RawNode | null {
  const { paragraphs, source } = readQuoted(children, 'a pull quote', reader);
  if (rest || paragraphs.length > 1)
    return refuse(
      line,
      reader,
      rest ? '`::: pull-quote` has its words in the lines below' : 'a pull quote is one paragraph',
    );
  return { type: 'pull_quote', attrs: { source }, content: paragraphs[0]?.content ?? [] };
}

function readKeyPoints({ children, line }: Branch, rest: string, reader: Reader): RawNode | null {
  const [list] = children;
  if (rest || children.length !== 1 || list?.token.type !== 'bullet_list_open')
    return refuse(line, reader, rest ? '`::: key-points` has no title' : 'key points are one list with `- `');
  return { type: 'key_points', content: readItems(list, reader) };
}

const inLivePost = ['paragraph', 'bullet_list', 'ordered_list', 'quote', 'picture', 'embed'];

function readLivePost({ children, line }: Branch, rest: string, key: boolean, reader: Reader): RawNode | null {
  const [, instant = '', title = ''] = /^(\S*) *(.*)$/.exec(rest) ?? [];
  const at = reader.resolve.instant(instant);
  const content = orEmpty(only(inLivePost, 'a live post', children, reader));
  if (at === null)
    return refuse(line, reader, `“${instant.slice(0, 40)}” is not an instant such as 2026-11-23T07:30:00Z`);
  return { type: 'live_post', attrs: { at, title, key }, content };
}

/** The blocks within another, each of a kind that may stand there. */
function only(
  kinds: readonly string[],
  within: string,
  branches: readonly Branch[],
  reader: Reader,
): readonly RawNode[] {
  return readBlocks(branches, reader).flatMap(({ line, json }) => {
    if (kinds.includes(json.type)) return [json];
    reader.refuse(line, `${within} cannot hold this`);
    return [];
  });
}

function orEmpty(content: readonly RawNode[]): readonly RawNode[] {
  return content.length > 0 ? content : [{ type: 'paragraph' }];
}

function contentOf(branch: Branch, reader: Reader): readonly unknown[] {
  return lineContent(partsOf(branch, reader));
}

function partsOf(branch: Branch, { refuse }: Reader): readonly RawInline[] {
  return branch.children.flatMap((inline) => readInline(inline, refuse));
}

function refuse(line: number, reader: Reader, problem: string): null {
  reader.refuse(line, problem);
  return null;
}
