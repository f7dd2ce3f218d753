import type { JSX } from 'preact';
import type { KeyPoints } from '../../story/document.ts';
import { wordsFor } from '../words/words-for.ts';
import type { BodyContext } from './context.ts';
import { ListItems } from './list.tsx';

export function KeyPointsBlock({
  block,
  context,
}: {
  readonly block: KeyPoints;
  readonly context: BodyContext;
}): JSX.Element {
  const title = wordsFor(context.site.edition.language).keyPoints;
  return (
    <aside class="points" aria-label={title}>
      <p class="title">{title}</p>
      <ul>
        <ListItems items={block.content} context={context} />
      </ul>
    </aside>
  );
}
