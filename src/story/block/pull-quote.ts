import type { PullQuote } from '../document.ts';
import { textUpTo } from './attribute.ts';
import { inlineText } from './inline.ts';
import type { NodeKind } from './kind.ts';

/** Words of the story set large beside it; the source may be empty. */
export const pullQuoteKind: NodeKind = {
  name: 'pull_quote',
  words: 'pull quote',
  spec: { group: 'block', content: 'inline*', defining: true },
  attributes: { source: { default: '', read: textUpTo(300) } },
};

/** The words, without their source. */
export function pullQuoteText({ content }: PullQuote): string {
  return inlineText(content);
}
