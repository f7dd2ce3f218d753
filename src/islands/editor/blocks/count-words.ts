import type { Node } from 'prosemirror-model';
import { wordSpans } from '../../../kit/text.ts';

/** Words a minute that a reader reads. */
const pace = 230;

/** Words of the text, headline and standfirst left out, and the minutes that they take to read. */
export function countWords(document: Node): { readonly words: number; readonly minutes: number } {
  let words = 0;
  document.lastChild?.descendants((node) => {
    if (!node.isTextblock) return true;
    words += wordSpans(node.textBetween(0, node.content.size, ' ', ' ')).length;
    return false;
  });
  return { words, minutes: Math.max(1, Math.round(words / pace)) };
}
