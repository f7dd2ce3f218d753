import type { Paragraph } from '../document.ts';
import { inlineText } from './inline.ts';
import type { NodeKind } from './kind.ts';

/** A paragraph of text. */
export const paragraphKind: NodeKind = {
  name: 'paragraph',
  words: 'paragraph',
  spec: { group: 'block', content: 'inline*' },
};

/** The words of the paragraph. */
export function paragraphText({ content }: Paragraph): string {
  return inlineText(content);
}
