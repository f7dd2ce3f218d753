import type { Heading } from '../document.ts';
import { oneOf } from './attribute.ts';
import { inlineText } from './inline.ts';
import type { NodeKind } from './kind.ts';

/** A heading within the story; level 1 is the headline's. */
export const headingKind: NodeKind = {
  name: 'heading',
  words: 'heading',
  spec: { group: 'block', content: 'inline*', defining: true },
  attributes: { level: { read: oneOf([2, 3, 4]) } },
};

/** The words of the heading. */
export function headingText({ content }: Heading): string {
  return inlineText(content);
}
