import type { Code } from '../document.ts';
import { matching } from './attribute.ts';
import type { NodeKind } from './kind.ts';

/** Text set as it stands, line ends and tabs included. */
export const codeBlockKind: NodeKind = {
  name: 'code_block',
  words: 'code',
  spec: { group: 'block', content: 'text*', marks: '', code: true, defining: true },
  attributes: {
    language: { default: '', read: matching(/^[a-z0-9+#.-]{0,30}$/, "a language's name in lower case") },
  },
};

/** The code as it stands. */
export function codeText({ content }: Code): string {
  return (content ?? []).map(({ text }) => text).join('');
}
