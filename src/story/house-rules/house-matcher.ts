import type { CompilePattern, FindPattern } from './compile-pattern.ts';
import { type FoldedWriting, foldWriting } from './fold-writing.ts';
import type { HouseRule } from './house-rule.ts';

/** A place where a rule holds: from `start` up to, not including, `end` (UTF-16 units of the text). */
export interface HouseMatch {
  readonly start: number;
  readonly end: number;
  readonly rule: HouseRule;
  /** What is to stand there, with the capitals that the place has; null where the rule has no one form. */
  readonly instead: string | null;
}

/** Where rules hold in one text, in its order. Where several meet, the one that begins first is told, of those the longest. */
export type HouseMatcher = (text: string) => readonly HouseMatch[];

/** Makes ready to look for rules in many texts. Patterns that cannot be compiled are left out: none such is ever kept. */
export function houseMatcher(rules: readonly HouseRule[], compile: CompilePattern): HouseMatcher {
  const words = wordTable(rules.filter(({ kind }) => kind === 'words'));
  const patterns = rules.filter(({ kind }) => kind === 'pattern').flatMap((rule) => readyPattern(rule, compile));
  return (text) => {
    const folded = foldWriting(text);
    const found = [
      ...foundWords(words, folded),
      ...patterns.flatMap((pattern) => foundPatterns(pattern, folded)),
    ].toSorted((a, b) => a.start - b.start || b.end - a.end);
    return withoutOverlaps(found).flatMap((one) => {
      const match = matchOf(one, text, folded);
      return match ? [match] : [];
    });
  };
}

/** A place in the folded text. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: HouseRule;
  readonly groups: readonly (readonly [number, number] | null)[];
}

interface Wanted {
  readonly rule: HouseRule;
  readonly text: string;
  readonly small: string;
}

/** Rules by their first two letters, the longest first. */
type WordTable = ReadonlyMap<string, readonly Wanted[]>;

function wordTable(rules: readonly HouseRule[]): WordTable {
  const table = new Map<string, Wanted[]>();
  for (const rule of rules) {
    const { text, small } = foldWriting(rule.find.trim());
    const key = small.slice(0, 2);
    table.set(key, [...(table.get(key) ?? []), { rule, text, small }]);
  }
  for (const [key, wanted] of table)
    table.set(
      key,
      wanted.toSorted((a, b) => b.small.length - a.small.length),
    );
  return table;
}

function foundWords(table: WordTable, folded: FoldedWriting): readonly Found[] {
  const { text, small } = folded;
  const found: Found[] = [];
  for (let at = 0; at < small.length; at++) {
    const candidates = [...(table.get(small.slice(at, at + 2)) ?? []), ...(table.get(small.charAt(at)) ?? [])];
    const wanted = candidates.find(
      (one) =>
        small.startsWith(one.small, at) &&
        (!one.rule.isCaseKept || text.startsWith(one.text, at)) &&
        isWhole(text, at, at + one.small.length),
    );
    if (wanted) found.push({ start: at, end: at + wanted.small.length, rule: wanted.rule, groups: [] });
  }
  return found;
}

interface ReadyPattern {
  readonly rule: HouseRule;
  readonly find: FindPattern;
  readonly isAtWordStart: boolean;
  readonly isAtWordEnd: boolean;
}

/**
 * `\b` at either end of a pattern is looked at here, by the letters of every script; RE2 knows words of Latin letters alone. It then holds
 * for the whole pattern, alternatives included.
 */
function readyPattern(rule: HouseRule, compile: CompilePattern): readonly ReadyPattern[] {
  const { pattern, isAtWordStart, isAtWordEnd } = withoutWordEnds(rule.find);
  const find = compile(pattern, !rule.isCaseKept);
  return find.ok ? [{ rule, find: find.value, isAtWordStart, isAtWordEnd }] : [];
}

/** A pattern without the `\b` at its ends. */
export function withoutWordEnds(pattern: string): {
  readonly pattern: string;
  readonly isAtWordStart: boolean;
  readonly isAtWordEnd: boolean;
} {
  const isAtWordStart = pattern.startsWith('\\b');
  const rest = isAtWordStart ? pattern.slice(2) : pattern;
  const isAtWordEnd = /(?<!\\)(?:\\\\)*\\b$/.test(rest);
  return { pattern: isAtWordEnd ? rest.slice(0, -2) : rest, isAtWordStart, isAtWordEnd };
}

function foundPatterns({ rule, find, isAtWordStart, isAtWordEnd }: ReadyPattern, { text }: FoldedWriting): Found[] {
  const found: Found[] = [];
  let from = 0;
  while (from < text.length) {
    const one = find(text, from);
    if (!one) break;
    const { start, end, groups } = one;
    const holds =
      end > start &&
      (!isAtWordStart || startsWord(text, start) || !isWordSign(text, start)) &&
      (!isAtWordEnd || endsWord(text, end) || !isWordSign(text, end - 1));
    if (holds) found.push({ start, end, rule, groups });
    from = holds ? end : start + 1;
  }
  return found;
}

/** Whether a place begins and ends where words do, as far as it begins and ends with a word. */
function isWhole(text: string, start: number, end: number): boolean {
  return (!isWordSign(text, start) || startsWord(text, start)) && (!isWordSign(text, end - 1) || endsWord(text, end));
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !isWordSign(text, at - 1);
}

/** Behind an apostrophe only the s of a possessive is let stand: `can` is no word of `can't`, `John` is one of `John's`. */
function endsWord(text: string, at: number): boolean {
  if (isWordSign(text, at)) return false;
  const tail = /^'(\p{L}+)/u.exec(text.slice(at, at + 4));
  return !tail || /^s$/iu.test(tail[1] ?? '');
}

/** Letters, digits and all that is set on them, the joiners of Indic and Arabic scripts included. */
function isWordSign(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const sign = text.codePointAt(isLowHalf(text, at) ? at - 1 : at) ?? 0;
  return /[\p{L}\p{N}\p{M}\u200c\u200d]/u.test(String.fromCodePoint(sign));
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** The place in the text itself; null where it is written as the rule wants it already. */
function matchOf({ start, end, rule, groups }: Found, original: string, folded: FoldedWriting): HouseMatch | null {
  const { text, positions } = folded;
  const at = { start: positions[start] ?? 0, end: positions[end] ?? original.length };
  const slice = (from: number, to: number) => original.slice(positions[from] ?? 0, positions[to] ?? original.length);
  const instead = rule.prefer === null ? null : inPlace(filled(rule, groups, slice), rule, text.slice(start, end));
  if (instead === null) return { ...at, rule, instead };
  const wanted = foldWriting(instead).text;
  const plain = foldWriting(rule.prefer ?? '').text;
  if (standsAround(text, start, end, wanted) || standsAround(text, start, end, plain)) return null;
  return isCapitalOnly(text, start, end, plain) ? null : { ...at, rule, instead };
}

/** The preferred form with what the groups of its pattern found. */
function filled({ kind, prefer }: HouseRule, groups: Found['groups'], slice: (from: number, to: number) => string) {
  if (prefer === null || kind === 'words') return prefer ?? '';
  return prefer.replace(/\$(\d)/g, (_, group: string) => {
    const place = groups[Number(group)];
    return place ? slice(...place) : '';
  });
}

/** The preferred form with the capitals of what it takes the place of, where the rule asks for none of its own. */
function inPlace(prefer: string, { find, kind, isCaseKept }: HouseRule, found: string): string {
  const isAboutCapitals = prefer.toLowerCase() === find.toLowerCase();
  const asksForNone = prefer === prefer.toLowerCase() && (kind === 'pattern' || find === find.toLowerCase());
  if (isCaseKept || isAboutCapitals || !asksForNone) return prefer;
  const letters = found.replace(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return prefer.toUpperCase();
  const first = String.fromCodePoint(found.codePointAt(0) ?? 0);
  return first === first.toLowerCase() ? prefer : capital(prefer);
}

/** Whether the place is a part of the preferred form, which stands there already: `UK` in `the UK`. */
function standsAround(text: string, start: number, end: number, wanted: string): boolean {
  const found = text.slice(start, end);
  for (let at = wanted.indexOf(found); at >= 0; at = wanted.indexOf(found, at + 1))
    if (text.startsWith(wanted, start - at) && start >= at) return true;
  return false;
}

/** Whether it is the preferred form with the capital that begins a sentence. */
function isCapitalOnly(text: string, start: number, end: number, wanted: string): boolean {
  return text.slice(start, end) === capital(wanted) && /(?:^|[.!?\n:]['")\]]* ?['"([]*)$/u.test(text.slice(0, start));
}

function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first.toUpperCase() + text.slice(first.length);
}
