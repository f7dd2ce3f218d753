import type { PullQuote } from '../document.ts';
import { textUpTo } from './attribute.ts';
import { inlineText } from './inline.ts';
import type { NodeKind } from './kind.ts';

export const pullQuoteKind: NodeKind = {
  name: 'pull_quote',
  words: 'pull quote',
  spec: { group: 'block', content: 'inline*', defining: true },
  attributes: { source: { default: '', read: textUpTo(300) } },
};

export function pullQuoteText({ content }: PullQuote): string {
  return inlineText(content);
}
