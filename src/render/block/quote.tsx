import type { JSX } from 'preact';
import type { Quote } from '../../story/document.ts';
import type { BodyContext } from './context.ts';
import { ParagraphBlock } from './paragraph.tsx';

export function QuoteBlock({ block, context }: { readonly block: Quote; readonly context: BodyContext }): JSX.Element {
  const quote = (
    <blockquote>
      {block.content.map((paragraph, place) => (
        <ParagraphBlock block={paragraph} context={context} key={place} />
      ))}
    </blockquote>
  );
  if (!block.attrs.source) return quote;
  return (
    <figure class="quote">
      {quote}
      <figcaption>— {block.attrs.source}</figcaption>
    </figure>
  );
}
