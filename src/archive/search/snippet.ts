import { foldForSearch, foldWithMap, type Span, wordSpans } from '../../kit/text.ts';
import { type SearchTerm, wordsOf } from './parse-search.ts';

const wordsBefore = 8;
const wordsInAll = 30;

/** Characters of a line that are looked at. */
const longestLine = 10_000;

/**
 * Some words of a text around the first match, from the line that has the most of the terms: text and matches alternate, beginning and
 * ending with text. Cut ends bear an ellipsis. Where no line matches, the text's beginning.
 */
export function snippet(lines: readonly string[], terms: readonly SearchTerm[]): readonly string[] {
  const wanted = byFirstWord(terms);
  const line = bestLine(lines, terms).slice(0, longestLine);
  const words = originalWords(line);
  const matches = matchesIn(
    words.map(({ folded }) => folded),
    wanted,
  );
  const first = Math.max(0, (matches[0]?.start ?? 0) - wordsBefore);
  const last = Math.min(words.length, first + wordsInAll);
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = last === words.length ? line.length : (words[last - 1]?.end ?? line.length);
  const marks = matches
    .filter((match) => match.end <= last)
    .map((match) => ({ start: words[match.start]?.start ?? 0, end: words[match.end - 1]?.end ?? 0 }));
  return withEllipses(marked(line, { start, end }, marks), first > 0, last < words.length);
}

/** A word as it is searched, and where it stands in the original. */
interface OriginalWord extends Span {
  readonly folded: string;
}

function originalWords(line: string): readonly OriginalWord[] {
  const { text, positions } = foldWithMap(line);
  return wordSpans(text).map(({ start, end }) => ({
    folded: text.slice(start, end),
    start: positions[start] ?? 0,
    end: positions[end] ?? line.length,
  }));
}

/** The first line that has the most of the terms. */
function bestLine(lines: readonly string[], terms: readonly SearchTerm[]): string {
  let best = lines[0] ?? '';
  let most = 0;
  for (const line of lines) {
    const count = termsIn(foldForSearch(line.slice(0, longestLine)), terms);
    if (count > most) [best, most] = [line, count];
    if (most === terms.length) break;
  }
  return best;
}

function termsIn(folded: string, terms: readonly SearchTerm[]): number {
  const likely = terms.filter(([first = '']) => folded.includes(first));
  if (likely.length === 0) return 0;
  const words = wordsOf(folded);
  return likely.filter((term) => words.some((_, at) => standsAt(words, at, term))).length;
}

type TermsByFirstWord = ReadonlyMap<string, readonly SearchTerm[]>;

function byFirstWord(terms: readonly SearchTerm[]): TermsByFirstWord {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  return Map.groupBy(longestFirst, ([first]) => first ?? '');
}

/** Where terms stand among words: from one word up to, not including, another; in order, never overlapping, the longer before the shorter. */
function matchesIn(words: readonly string[], terms: TermsByFirstWord): readonly Span[] {
  const matches: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const term = terms.get(words[at] ?? '')?.find((some) => standsAt(words, at, some));
    if (!term) continue;
    matches.push({ start: at, end: at + term.length });
    at += term.length - 1;
  }
  return matches;
}

function standsAt(words: readonly string[], at: number, term: SearchTerm): boolean {
  return term.every((word, index) => words[at + index] === word);
}

/** The span of a line, cut where its marks begin and end. */
function marked(line: string, { start, end }: Span, marks: readonly Span[]): string[] {
  const parts: string[] = [];
  let at = start;
  for (const mark of marks) {
    parts.push(line.slice(at, mark.start), line.slice(mark.start, mark.end));
    at = mark.end;
  }
  return [...parts, line.slice(at, end)];
}

function withEllipses(parts: string[], before: boolean, after: boolean): readonly string[] {
  const last = parts.length - 1;
  if (before) parts[0] = `… ${parts[0]}`;
  if (after) parts[last] = `${parts[last]} …`;
  return parts;
}
