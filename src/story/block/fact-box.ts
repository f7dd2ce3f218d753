import type { FactBox } from '../document.ts';
import { textUpTo } from './attribute.ts';
import type { NodeKind } from './kind.ts';
import { listTexts } from './list.ts';
import { paragraphText } from './paragraph.ts';

/** Facts beside the story: paragraphs and lists under a title, which may be empty. */
export const factBoxKind: NodeKind = {
  name: 'fact_box',
  words: 'fact box',
  spec: { group: 'block', content: '(paragraph | bullet_list | ordered_list)+', isolating: true },
  attributes: { title: { default: '', read: textUpTo(300) } },
};

/** The title, then what stands in the box. */
export function factBoxTexts({ attrs, content }: FactBox): readonly string[] {
  return [
    attrs.title,
    ...content.flatMap((part) => (part.type === 'paragraph' ? paragraphText(part) : listTexts(part))),
  ];
}
