import type { KeyPoints } from '../document.ts';
import type { NodeKind } from './kind.ts';
import { listItemTexts } from './list.ts';

export const keyPointsKind: NodeKind = {
  name: 'key_points',
  words: 'key points',
  spec: { group: 'block', content: 'list_item+', isolating: true },
};

export function keyPointsTexts({ content }: KeyPoints): readonly string[] {
  return content.flatMap(listItemTexts);
}
