import type { HttpUrl } from '../kit/http-url.ts';
import { unreachable } from '../kit/unreachable.ts';
import { countWords, firstWordsOf } from '../kit/words.ts';
import { codeText } from './block/code-block.ts';
import { embedText } from './block/embed.ts';
import { factBoxTexts } from './block/fact-box.ts';
import { galleryTexts } from './block/gallery.ts';
import { headingText } from './block/heading.ts';
import { keyPointsTexts } from './block/key-points.ts';
import { listTexts } from './block/list.ts';
import { livePostTexts } from './block/live-post.ts';
import { paragraphText } from './block/paragraph.ts';
import { pictureText } from './block/picture.ts';
import { pullQuoteText } from './block/pull-quote.ts';
import { quoteTexts } from './block/quote.ts';
import { tableTexts } from './block/table.ts';
import {
  type AlsoRead,
  type BodyBlock,
  bodyOf,
  type LivePost,
  type Mark,
  type PictureBlock,
  type StoryDocument,
} from './document.ts';
import type { PictureId } from './ids.ts';

/**
 * A body as plain text, one line for each paragraph, cell row or caption: what is searched. Headlines of other stories are not in it;
 * they may change.
 */
export function bodyText(blocks: readonly BodyBlock[]): string {
  return blocks.flatMap(blockTexts).filter(Boolean).join('\n');
}

/**
 * The excerpt: the first `count` words of the running text (paragraphs, lists and quotes, in live posts too; no headings, captions, boxes),
 * then "…" where there is more of it.
 */
export function firstWords(blocks: readonly BodyBlock[], count: number): string {
  return firstWordsOf(runningTexts(blocks), count);
}

/** How many words there are to read: of everything but code. */
export function wordCount(blocks: readonly BodyBlock[]): number {
  return blocks
    .filter(({ type }) => type !== 'code_block')
    .flatMap(blockTexts)
    .reduce((words, text) => words + countWords(text), 0);
}

/** Every picture that the body shows, once, in order. */
export function pictureIds(document: StoryDocument): readonly PictureId[] {
  const pictures = bodyOf(document).flatMap(picturesOf);
  return [...new Set(pictures.map(({ attrs }) => attrs.picture))];
}

/** What the body's also-reads name, each once, in order. */
export function alsoReadTargets(document: StoryDocument): readonly AlsoRead['attrs'][] {
  const targets = bodyOf(document).flatMap((block) => (block.type === 'also_read' ? [block.attrs] : []));
  return [...new Map(targets.map((target) => [target.story ?? target.headline, target])).values()];
}

/** Every address that the body's text links to, once, in order. */
export function storyLinks(document: StoryDocument): readonly HttpUrl[] {
  return [...new Set(linksIn(bodyOf(document)))];
}

/** The texts of one block, each a line of its own; some may be empty. */
export function blockTexts(block: BodyBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphText(block)];
    case 'heading':
      return [headingText(block)];
    case 'bullet_list':
    case 'ordered_list':
      return listTexts(block);
    case 'quote':
      return [...quoteTexts(block), block.attrs.source];
    case 'pull_quote':
      return [pullQuoteText(block), block.attrs.source];
    case 'picture':
      return [pictureText(block)];
    case 'gallery':
      return galleryTexts(block);
    case 'table':
      return tableTexts(block);
    case 'code_block':
      return [codeText(block)];
    case 'embed':
      return [embedText(block)];
    case 'also_read':
    case 'divider':
      return [];
    case 'fact_box':
      return factBoxTexts(block);
    case 'key_points':
      return keyPointsTexts(block);
    case 'live_post':
      return livePostTexts(block);
    default:
      return unreachable(block);
  }
}

function* runningTexts(blocks: readonly (BodyBlock | LivePost['content'][number])[]): Generator<string> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield paragraphText(block);
    else if (block.type === 'bullet_list' || block.type === 'ordered_list') yield* listTexts(block);
    else if (block.type === 'quote') yield* quoteTexts(block);
    else if (block.type === 'live_post') yield* runningTexts(block.content);
  }
}

function picturesOf(block: BodyBlock): readonly PictureBlock[] {
  if (block.type === 'picture') return [block];
  if (block.type === 'gallery') return block.content;
  return block.type === 'live_post' ? block.content.filter((part) => part.type === 'picture') : [];
}

interface AnyNode {
  readonly type: string;
  readonly content?: readonly AnyNode[];
  readonly marks?: readonly Mark[];
}

function* linksIn(nodes: readonly AnyNode[]): Generator<HttpUrl> {
  for (const { content = [], marks = [] } of nodes) {
    for (const mark of marks) if (mark.type === 'link') yield mark.attrs.href;
    yield* linksIn(content);
  }
}
