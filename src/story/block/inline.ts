import type { Inline } from '../document.ts';
import type { NodeKind } from './kind.ts';

/** A run of text with one set of marks. */
export const textKind: NodeKind = { name: 'text', words: 'text', spec: { group: 'inline' } };

/** A new line within a paragraph. */
export const lineBreakKind: NodeKind = {
  name: 'line_break',
  words: 'line break',
  spec: { group: 'inline', inline: true, selectable: false, marks: '', linebreakReplacement: true },
};

/** The text of a line of text and marks; a line break reads as a space. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((part) => (part.type === 'text' ? part.text : ' ')).join('');
}
