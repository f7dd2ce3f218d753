import { RE2JS } from 're2js';
import { ok, type Result, refused } from '../../kit/result.ts';

/** Where a pattern was found, in UTF-16 units, and what each of its groups found; the first entry is the whole. */
export interface PatternFound {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (readonly [start: number, end: number] | null)[];
}

/** Looks for a pattern from a position on; null where it is not found any more. Takes time in proportion to the text. */
export type FindPattern = (text: string, from: number) => PatternFound | null;

/** Why a text is no pattern that can be kept. */
export type PatternTrouble = 'unclosed' | 'unsupported' | 'too-costly' | 'finds-nothing' | 'unreadable';

/** Makes a pattern of a text; `ignoresCase` for capitals and small letters alike. */
export type CompilePattern = (pattern: string, ignoresCase: boolean) => Result<FindPattern, PatternTrouble>;

/** The largest compiled pattern, in RE2's instructions: `(a{100}){100}` is a short text and a large machine. */
const largestProgram = 2000;

/** Patterns by RE2's rules: no looking around and no going back, so that no text makes one slow. */
export const compilePattern: CompilePattern = (pattern, ignoresCase) => {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern, (ignoresCase ? RE2JS.CASE_INSENSITIVE : 0) | RE2JS.LONGEST_MATCH);
  } catch (error) {
    return refused(troubleOf(error instanceof Error ? error.message : ''));
  }
  if (compiled.programSize() > largestProgram) return refused('too-costly');
  if (compiled.matches('')) return refused('finds-nothing');
  return ok((text, from) => {
    // Whether it is there at all is found out many times faster than where.
    if (from === 0 && !compiled.test(text)) return null;
    const matcher = compiled.matcher(text);
    if (!matcher.find(from)) return null;
    const groups = Array.from({ length: compiled.groupCount() + 1 }, (_, group) => {
      const start = matcher.start(group);
      return start < 0 ? null : ([start, matcher.end(group)] as const);
    });
    return { start: matcher.start(), end: matcher.end(), groups };
  });
};

function troubleOf(message: string): PatternTrouble {
  if (/missing closing|unexpected \)|missing argument/i.test(message)) return 'unclosed';
  if (/perl|named|escape|backreference|lookbehind|lookahead/i.test(message)) return 'unsupported';
  return /repeat|large|size|nest/i.test(message) ? 'too-costly' : 'unreadable';
}
