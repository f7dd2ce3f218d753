import type { RawInline } from './read-inline.ts';

/** A line of text and marks as JSON: lines of the source are joined by spaces. */
export function lineContent(parts: readonly RawInline[]): readonly unknown[] {
  return parts.map((part) => {
    if (part.type === 'line_break') return part;
    return { type: 'text', text: part.type === 'text' ? part.text : ' ', marks: part.marks };
  });
}

/** A quoted text, and who said it where its last line of the source is `— Name`. */
export interface Sourced {
  readonly words: readonly RawInline[];
  /** Null where there is no such line. */
  readonly source: readonly RawInline[] | null;
}

/** Parts a quoted text from a last line of the source that names who said it. */
export function splitSource(parts: readonly RawInline[]): Sourced {
  const lineEnd = parts.findLastIndex(({ type }) => type === 'source_line' || type === 'line_break');
  const [first, ...others] = parts.slice(lineEnd + 1);
  if (parts[lineEnd]?.type === 'line_break' || !first || !beginsSource(first)) return { words: parts, source: null };
  const named = { ...first, text: first.text.replace(/^—\s*/, '') };
  return { words: parts.slice(0, Math.max(0, lineEnd)), source: named.text ? [named, ...others] : others };
}

function beginsSource(part: RawInline): part is Extract<RawInline, { readonly type: 'text' }> {
  return part.type === 'text' && !part.literal && part.marks.length === 0 && part.text.startsWith('—');
}

/** The text of a line without marks; null where it has any. */
export function plainText(parts: readonly RawInline[]): string | null {
  const texts = parts.map((part) => (part.type === 'text' && part.marks.length === 0 ? part.text : null));
  return texts.includes(null) ? null : texts.join('').trim();
}
