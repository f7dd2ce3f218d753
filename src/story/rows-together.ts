import type { DocumentLine } from './document-lines.ts';

/** Lines as they are shown: one by one, and rows of a table together. */
export type ShownLines<T> =
  | { readonly kind: 'line'; readonly line: T }
  | { readonly kind: 'rows'; readonly rows: readonly T[] };

/** Puts rows that follow each other together, up to where another table begins. */
export function rowsTogether<T>(lines: readonly T[], lineOf: (line: T) => DocumentLine): readonly ShownLines<T>[] {
  const shown: ShownLines<T>[] = [];
  let open: T[] = [];
  let hasBegun = false;
  for (const line of lines) {
    const { row } = lineOf(line);
    // Where its first row became another, two of them follow each other.
    const begins = row !== undefined && (open.length === 0 || (row.isFirst && hasBegun));
    if (begins) {
      open = [];
      hasBegun = false;
      shown.push({ kind: 'rows', rows: open });
    }
    if (row) {
      open.push(line);
      hasBegun ||= !row.isFirst;
    } else {
      open = [];
      shown.push({ kind: 'line', line });
    }
  }
  return shown;
}
