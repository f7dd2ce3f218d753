import { foldForSearch, foldWithMap, type Span, wordSpans } from '../../kit/text.ts';
import type { SearchTerm } from './parse-search.ts';

const wordsBefore = 8;
const wordsInAll = 30;

/**
 * Some words of a text around the first match, from the line that has the most of the terms: text and matches alternate, beginning and
 * ending with text. Cut ends bear an ellipsis. Where no line matches, the text's beginning.
 */
export function snippet(lines: readonly string[], terms: readonly SearchTerm[]): readonly string[] {
  const line = bestLine(lines, terms);
  const { text, positions } = foldWithMap(line);
  const words = wordSpans(text).map(({ start, end }) => ({
    folded: text.slice(start, end),
    start: positions[start] ?? 0,
    end: positions[end] ?? line.length,
  }));
  const matches = matchesIn(
    words.map(({ folded }) => folded),
    terms,
  );
  const first = Math.max(0, (matches[0]?.start ?? 0) - wordsBefore);
  const last = Math.min(words.length, first + wordsInAll);
  const from = first === 0 ? 0 : (words[first]?.start ?? 0);
  const until = last === words.length ? line.length : (words[last - 1]?.end ?? line.length);
  const shown = matches.filter(({ end }) => end <= last);
  return withEllipses(
    marked(
      line,
      from,
      until,
      shown.map(({ start, end }) => ({ start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 })),
    ),
    first > 0,
    last < words.length,
  );
}

function bestLine(lines: readonly string[], terms: readonly SearchTerm[]): string {
  let best = lines[0] ?? '';
  let most = 0;
  for (const line of lines) {
    const folded = foldForSearch(line);
    const words = wordSpans(folded).map(({ start, end }) => folded.slice(start, end));
    const count = terms.filter((term) => matchesIn(words, [term]).length > 0).length;
    if (count > most) [best, most] = [line, count];
    if (most === terms.length) break;
  }
  return best;
}

/** Where terms stand among words: from one word up to, not including, another; in order, never overlapping. */
function matchesIn(words: readonly string[], terms: readonly SearchTerm[]): readonly Span[] {
  const matches: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = Math.max(
      0,
      ...terms.map((term) => (term.every((word, index) => words[at + index] === word) ? term.length : 0)),
    );
    if (length === 0) continue;
    matches.push({ start: at, end: at + length });
    at += length - 1;
  }
  return matches;
}

function marked(line: string, from: number, until: number, matches: readonly Span[]): string[] {
  const parts: string[] = [];
  let at = from;
  for (const { start, end } of matches) {
    parts.push(line.slice(at, start), line.slice(start, end));
    at = end;
  }
  return [...parts, line.slice(at, until)];
}

function withEllipses(parts: string[], before: boolean, after: boolean): readonly string[] {
  const last = parts.length - 1;
  if (before) parts[0] = `… ${parts[0]}`;
  if (after) parts[last] = `${parts[last]} …`;
  return parts;
}
