import type { JSX } from 'preact';
import { instant } from '../../kit/instant.ts';
import type { BodyBlock } from '../../story/document.ts';
import { printTime } from '../words/dates.ts';
import { wordsFor } from '../words/words-for.ts';
import { Blocks } from './block.tsx';
import type { BodyContext } from './context.ts';
import { type LiveEntry, liveBody } from './live.ts';
import { LivePostBlock } from './live-post.tsx';

/** A whole body: what stands, then the key moments and the live posts where there are any, newest first. */
export function Body({
  blocks,
  context,
}: {
  readonly blocks: readonly BodyBlock[];
  readonly context: BodyContext;
}): JSX.Element {
  const { standing, entries } = liveBody(blocks, context.site.edition.timeZone);
  return (
    <>
      <Blocks blocks={standing} context={context} />
      <KeyMoments entries={entries.filter(({ post }) => post.attrs.key)} context={context} />
      {entries.map((entry) => (
        <LivePostBlock entry={entry} site={context.site} key={entry.id}>
          <Blocks blocks={entry.post.content} context={context} />
        </LivePostBlock>
      ))}
    </>
  );
}

function KeyMoments(props: {
  readonly entries: readonly LiveEntry[];
  readonly context: BodyContext;
}): JSX.Element | null {
  const { entries, context } = props;
  if (entries.length === 0) return null;
  const { edition } = context.site;
  const title = wordsFor(edition.language).keyMoments;
  return (
    <nav class="points" aria-label={title}>
      <p class="title">{title}</p>
      <ul>
        {entries.map(({ id, post }) => (
          <li key={id}>
            <a href={`#${id}`}>{post.attrs.title || printTime(instant(post.attrs.at), edition)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
