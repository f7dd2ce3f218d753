import type { JSX } from 'preact';
import type { Paragraph } from '../../story/document.ts';
import type { BodyContext } from './context.ts';
import { Text } from './inline.tsx';

export function ParagraphBlock({
  block,
  context,
}: {
  readonly block: Paragraph;
  readonly context: BodyContext;
}): JSX.Element | null {
  if (!block.content?.length) return null;
  return (
    <p>
      <Text site={context.site} of={block} corrected={context.corrected} />
    </p>
  );
}
