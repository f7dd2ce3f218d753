import type { JSX } from 'preact';
import type { Heading } from '../../story/document.ts';
import type { BodyContext } from './context.ts';
import { Text } from './inline.tsx';

export function HeadingBlock({
  block,
  context,
}: {
  readonly block: Heading;
  readonly context: BodyContext;
}): JSX.Element | null {
  const place = context.outline.get(block);
  if (!place || !block.content?.length) return null;
  const Tag = `h${place.level}` as const;
  return (
    <Tag id={place.id}>
      <Text site={context.site} of={block} corrected={context.corrected} />
    </Tag>
  );
}
