import type { KeyPoints } from '../document.ts';
import type { NodeKind } from './kind.ts';
import { listItemTexts } from './list.ts';

/** What a hurried reader should know, as a list. */
export const keyPointsKind: NodeKind = {
  name: 'key_points',
  words: 'key points',
  spec: { group: 'block', content: 'list_item+', isolating: true },
};

/** The texts of the points. */
export function keyPointsTexts({ content }: KeyPoints): readonly string[] {
  return content.flatMap(listItemTexts);
}
