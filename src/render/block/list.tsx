import type { JSX } from 'preact';
import type { BulletList, ListItem, OrderedList } from '../../story/document.ts';
import type { BodyContext } from './context.ts';
import { Text } from './inline.tsx';
import { ParagraphBlock } from './paragraph.tsx';

export function ListBlock(props: {
  readonly block: BulletList | OrderedList;
  readonly context: BodyContext;
}): JSX.Element {
  const { block, context } = props;
  if (block.type === 'bullet_list') {
    return (
      <ul>
        <ListItems items={block.content} context={context} />
      </ul>
    );
  }
  return (
    <ol start={block.attrs.start === 1 ? undefined : block.attrs.start}>
      <ListItems items={block.content} context={context} />
    </ol>
  );
}

/** Items without their list. An item of one paragraph stands close, without a paragraph's space. */
export function ListItems(props: { readonly items: readonly ListItem[]; readonly context: BodyContext }): JSX.Element {
  return (
    <>
      {props.items.map((item, place) => (
        <li key={place}>
          <ItemBlocks item={item} context={props.context} />
        </li>
      ))}
    </>
  );
}

function ItemBlocks({ item, context }: { readonly item: ListItem; readonly context: BodyContext }): JSX.Element {
  const close = item.content.filter(({ type }) => type === 'paragraph').length === 1;
  return (
    <>
      {item.content.map((block, place) => {
        if (block.type !== 'paragraph') return <ListBlock block={block} context={context} key={place} />;
        if (close) return <Text site={context.site} of={block} corrected={context.corrected} key={place} />;
        return <ParagraphBlock block={block} context={context} key={place} />;
      })}
    </>
  );
}
