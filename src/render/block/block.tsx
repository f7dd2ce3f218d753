import type { JSX } from 'preact';
import { unreachable } from '../../kit/unreachable.ts';
import { AlsoReadBlock } from './also-read.tsx';
import { CodeBlock } from './code.tsx';
import type { BodyContext } from './context.ts';
import { EmbedBlock } from './embed.tsx';
import { FactBoxBlock } from './fact-box.tsx';
import { GalleryBlock } from './gallery.tsx';
import { HeadingBlock } from './heading.tsx';
import { KeyPointsBlock } from './key-points.tsx';
import { ListBlock } from './list.tsx';
import type { StandingBlock } from './live.ts';
import { ParagraphBlock } from './paragraph.tsx';
import { PictureBlock } from './picture.tsx';
import { PullQuoteBlock } from './pull-quote.tsx';
import { QuoteBlock } from './quote.tsx';
import { TableBlock } from './table.tsx';

/** Blocks one after another. */
export function Blocks({
  blocks,
  context,
}: {
  readonly blocks: readonly StandingBlock[];
  readonly context: BodyContext;
}): JSX.Element {
  return (
    <>
      {blocks.map((block, place) => (
        <Block block={block} context={context} key={place} />
      ))}
    </>
  );
}

/** One block of a body; live posts are set apart (`live.ts`). A kind that is not dealt with here does not compile. */
export function Block({
  block,
  context,
}: {
  readonly block: StandingBlock;
  readonly context: BodyContext;
}): JSX.Element | null {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphBlock block={block} context={context} />;
    case 'heading':
      return <HeadingBlock block={block} context={context} />;
    case 'bullet_list':
    case 'ordered_list':
      return <ListBlock block={block} context={context} />;
    case 'quote':
      return <QuoteBlock block={block} context={context} />;
    case 'pull_quote':
      return <PullQuoteBlock block={block} context={context} />;
    case 'picture':
      return <PictureBlock block={block} context={context} />;
    case 'gallery':
      return <GalleryBlock block={block} context={context} />;
    case 'table':
      return <TableBlock block={block} context={context} />;
    case 'code_block':
      return <CodeBlock block={block} context={context} />;
    case 'embed':
      return <EmbedBlock block={block} context={context} />;
    case 'also_read':
      return <AlsoReadBlock block={block} context={context} />;
    case 'fact_box':
      return (
        <FactBoxBlock block={block}>
          <Blocks blocks={block.content} context={context} />
        </FactBoxBlock>
      );
    case 'key_points':
      return <KeyPointsBlock block={block} context={context} />;
    case 'divider':
      return <hr />;
    default:
      return unreachable(block);
  }
}
