import type { JSX } from 'preact';
import type { PullQuote } from '../../story/document.ts';
import type { BodyContext } from './context.ts';
import { Text } from './inline.tsx';

/** A sentence of the story set large beside it. */
export function PullQuoteBlock({
  block,
  context,
}: {
  readonly block: PullQuote;
  readonly context: BodyContext;
}): JSX.Element | null {
  if (!block.content?.length) return null;
  return (
    <figure class="pull">
      <blockquote>
        <p>
          <Text site={context.site} of={block} corrected={context.corrected} />
        </p>
      </blockquote>
      {block.attrs.source ? <figcaption>— {block.attrs.source}</figcaption> : null}
    </figure>
  );
}
