import { unreachable } from '../../kit/unreachable.ts';
import type { BulletList, ListItem, OrderedList } from '../document.ts';
import { wholeNumber } from './attribute.ts';
import type { NodeKind } from './kind.ts';
import { paragraphText } from './paragraph.ts';

/** A list whose order does not matter. */
export const bulletListKind: NodeKind = {
  name: 'bullet_list',
  words: 'list',
  spec: { group: 'block', content: 'list_item+' },
};

/** A numbered list; `start` is the number of its first item. */
export const orderedListKind: NodeKind = {
  name: 'ordered_list',
  words: 'numbered list',
  spec: { group: 'block', content: 'list_item+' },
  attributes: { start: { default: 1, read: wholeNumber(0, 999_999_999) } },
};

/** Begins with a paragraph; more paragraphs and lists may follow. */
export const listItemKind: NodeKind = {
  name: 'list_item',
  words: 'list item',
  spec: { content: 'paragraph (paragraph | bullet_list | ordered_list)*', defining: true },
};

/** The texts of the paragraphs of a list, nested ones in their place. */
export function listTexts({ content }: BulletList | OrderedList): readonly string[] {
  return content.flatMap(listItemTexts);
}

/** The texts of the paragraphs of one item, nested lists in their place. */
export function listItemTexts({ content }: ListItem): readonly string[] {
  return content.flatMap((part) => {
    switch (part.type) {
      case 'paragraph':
        return [paragraphText(part)];
      case 'bullet_list':
      case 'ordered_list':
        return listTexts(part);
      default:
        return unreachable(part);
    }
  });
}
