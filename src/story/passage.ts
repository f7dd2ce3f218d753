import type { Node } from 'prosemirror-model';

/** A stretch of a document in places as ProseMirror counts them; where both are the same, the place between two letters. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a passage says and what stands around it: by that people know it, and it is found again (W3C Web Annotation, TextQuoteSelector). */
export interface PassageText {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A document's letters as one text, a line feed after each block and for each line break, and each letter's place. */
export interface FlatText {
  readonly text: string;
  readonly places: readonly number[];
}

/** How much of what stands around a passage is kept, in UTF-16 units. */
const context = 32;

export function flatText(document: Node): FlatText {
  let text = '';
  const places: number[] = [];
  const add = (letters: string, at: number, step: number) => {
    for (let unit = 0; unit < letters.length; unit++) places.push(at + unit * step);
    text += letters;
  };
  document.descendants((node, at) => {
    if (!node.isTextblock) return true;
    node.forEach((child, offset) => {
      add(child.text ?? '\n', at + 1 + offset, 1);
    });
    add('\n', at + 1 + node.content.size, 0);
    return false;
  });
  return { text, places };
}

/** What stands in a span of a document, and around it. */
export function quoteOf(document: Node, { from, to }: Span): PassageText {
  const { text, places } = flatText(document);
  const start = indexOf(places, from);
  let end = indexOf(places, to);
  while (end > start && text[end - 1] === '\n') end--;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}

/** The first letter at a place or after it. */
function indexOf(places: readonly number[], place: number): number {
  const found = places.findIndex((at) => at >= place);
  return found === -1 ? places.length : found;
}

/** The span of a stretch of the flat text. */
export function spanOf({ places }: FlatText, start: number, length: number): Span {
  const from = places[start] ?? 0;
  return { from, to: length === 0 ? from : (places[start + length - 1] ?? 0) + 1 };
}

/** Every place at which `sought` stands, as indexes into the flat text. */
export function occurrences(text: string, sought: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sought); sought !== '' && at !== -1; at = text.indexOf(sought, at + 1)) found.push(at);
  return found;
}
