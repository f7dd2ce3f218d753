import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { instant } from '../../kit/instant.ts';
import { unreachable } from '../../kit/unreachable.ts';
import { embedPageUrl } from '../../story/block/embed-provider.ts';
import { namesColumn } from '../../story/block/table.ts';
import type { BodyBlock, ListItem, PictureBlock, Table } from '../../story/document.ts';
import { bodyOf } from '../../story/document.ts';
import type { PictureId } from '../../story/ids.ts';
import { type Picture, renditionWidths } from '../../story/picture.ts';
import type { ShownStory } from '../../story/shown.ts';
import { targetOf } from '../block/also-read.tsx';
import { noCorrectionMarks, type TextHolder } from '../block/correction-marks.ts';
import { providerNames } from '../block/embed.tsx';
import { Text } from '../block/inline.tsx';
import { liveBody } from '../block/live.ts';
import { Time } from '../part/time.tsx';
import { address, picturePath } from '../paths.ts';
import type { AlsoReadTargets, Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';

interface FeedContext {
  readonly site: Site;
  readonly pictures: ReadonlyMap<PictureId, Picture>;
  readonly alsoRead: AlsoReadTargets;
}

/** A story's body for feeds: plain semantic HTML with whole addresses, no class, no script, nothing that only a page can do. */
export function renderBodyForFeed(site: Site, story: ShownStory): string {
  const context: FeedContext = { site, pictures: story.pictures, alsoRead: story.alsoRead };
  const { standing, entries } = liveBody(bodyOf(story.document), site.edition.timeZone);
  const lead = story.leadPicture ? story.picture : null;
  return renderToString(
    <>
      {lead ? <FeedPicture picture={lead.picture} alt={lead.alt} caption={lead.caption} origin={site.origin} /> : null}
      <FeedBlocks blocks={standing} context={context} />
      <FeedBlocks blocks={entries.map(({ post }) => post)} context={context} />
      {story.corrections.map(({ id, text }) => (
        <p key={id}>
          <b>{wordsFor(site.edition.language).correction}:</b> {text}
        </p>
      ))}
    </>,
  );
}

function FeedBlocks(props: { readonly blocks: readonly BodyBlock[]; readonly context: FeedContext }): JSX.Element {
  return (
    <>
      {props.blocks.map((block, place) => (
        <FeedBlock block={block} context={props.context} key={place} />
      ))}
    </>
  );
}

function FeedBlock({
  block,
  context,
}: {
  readonly block: BodyBlock;
  readonly context: FeedContext;
}): JSX.Element | null {
  const text = (holder: TextHolder) => <Text site={context.site} of={holder} corrected={noCorrectionMarks} />;
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? <p>{text(block)}</p> : null;
    case 'heading': {
      const Tag = `h${block.attrs.level}` as const;
      return <Tag>{text(block)}</Tag>;
    }
    case 'bullet_list':
    case 'key_points':
      return <ul>{items(block.content, context)}</ul>;
    case 'ordered_list':
      return <ol start={block.attrs.start}>{items(block.content, context)}</ol>;
    case 'quote':
      return (
        <blockquote>
          <FeedBlocks blocks={block.content} context={context} />
          {block.attrs.source ? <p>— {block.attrs.source}</p> : null}
        </blockquote>
      );
    case 'pull_quote':
      return null;
    case 'picture':
      return <BodyPicture block={block} context={context} />;
    case 'gallery':
      return (
        <>
          {block.content.map((picture) => (
            <BodyPicture block={picture} context={context} key={picture.attrs.picture} />
          ))}
        </>
      );
    case 'table':
      return <FeedTable block={block} text={text} />;
    case 'code_block':
      return (
        <pre>
          <code>{text(block)}</code>
        </pre>
      );
    case 'embed':
      return (
        <p>
          <a href={embedPageUrl(block.attrs.provider, block.attrs.id)}>
            {block.attrs.title} ({providerNames[block.attrs.provider]})
          </a>
        </p>
      );
    case 'also_read':
      return <FeedAlsoRead block={block} context={context} />;
    case 'fact_box':
      return (
        <aside>
          {block.attrs.title ? <h3>{block.attrs.title}</h3> : null}
          <FeedBlocks blocks={block.content} context={context} />
        </aside>
      );
    case 'divider':
      return <hr />;
    case 'live_post':
      return (
        <section>
          <h2>{block.attrs.title}</h2>
          <p>
            <Time at={instant(block.attrs.at)} edition={context.site.edition} shape="plain" />
          </p>
          <FeedBlocks blocks={block.content} context={context} />
        </section>
      );
    default:
      return unreachable(block);
  }
}

function items(content: readonly ListItem[], context: FeedContext): ComponentChildren {
  return content.map((item, place) => (
    <li key={place}>
      <FeedBlocks blocks={item.content} context={context} />
    </li>
  ));
}

function BodyPicture({
  block,
  context,
}: {
  readonly block: PictureBlock;
  readonly context: FeedContext;
}): JSX.Element | null {
  const { attrs } = block;
  const picture = context.pictures.get(attrs.picture);
  if (!picture) return null;
  return (
    <FeedPicture
      picture={picture}
      alt={attrs.alt ?? picture.alt}
      caption={attrs.caption ?? picture.caption}
      origin={context.site.origin}
    />
  );
}

const feedWidth = 960;

function FeedPicture(props: {
  readonly picture: Picture;
  readonly alt: string;
  readonly caption: string;
  readonly origin: string;
}): JSX.Element {
  const { picture, alt, caption, origin } = props;
  const width = renditionWidths.findLast((each) => each <= Math.min(feedWidth, picture.width)) ?? renditionWidths[0];
  const height = Math.round((picture.height * width) / picture.width);
  const line = [caption, picture.credit].filter(Boolean).join(' ');
  return (
    <figure>
      <img src={origin + picturePath(picture, width)} width={width} height={height} alt={alt} />
      {line ? <figcaption>{line}</figcaption> : null}
    </figure>
  );
}

function FeedTable(props: { readonly block: Table; readonly text: (holder: TextHolder) => JSX.Element }): JSX.Element {
  const { block, text } = props;
  return (
    <table>
      {block.attrs.caption ? <caption>{block.attrs.caption}</caption> : null}
      <tbody>
        {block.content.map((row, place) => (
          <tr key={place}>
            {row.content.map((cell, column) =>
              namesColumn(cell) ? <th key={column}>{text(cell)}</th> : <td key={column}>{text(cell)}</td>,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FeedAlsoRead(props: {
  readonly block: Extract<BodyBlock, { type: 'also_read' }>;
  readonly context: FeedContext;
}): JSX.Element | null {
  const { site, alsoRead } = props.context;
  const target = targetOf(props.block, alsoRead);
  if (!target) return null;
  return (
    <p>
      <b>{wordsFor(site.edition.language).alsoRead}:</b>{' '}
      {target.path === null ? target.headline : <a href={site.origin + address(target.path)}>{target.headline}</a>}
    </p>
  );
}
