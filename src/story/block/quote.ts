import type { Quote } from '../document.ts';
import { textUpTo } from './attribute.ts';
import type { NodeKind } from './kind.ts';
import { paragraphText } from './paragraph.ts';

/** Somebody’s words, in paragraphs; the source may be empty. */
export const quoteKind: NodeKind = {
  name: 'quote',
  words: 'quote',
  spec: { group: 'block', content: 'paragraph+', defining: true },
  attributes: { source: { default: '', read: textUpTo(300) } },
};

/** The quoted paragraphs, without their source. */
export function quoteTexts({ content }: Quote): readonly string[] {
  return content.map(paragraphText);
}
