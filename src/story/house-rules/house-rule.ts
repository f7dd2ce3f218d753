import type { Id } from '../../kit/id.ts';
import type { Language } from '../language.ts';

export type HouseRuleId = Id<'rule'>;

/** How a newspaper writes something, and how not. Matches are marked for whoever writes; nothing is held back by them. */
export interface HouseRule extends HouseRuleWish {
  readonly id: HouseRuleId;
  /** Counts every change of this rule, from 1. */
  readonly version: number;
}

/** What a rule says. */
export interface HouseRuleWish {
  /** Words as they are written, or a pattern: a regular expression in RE2's syntax, which takes time in proportion to the text alone. */
  readonly kind: 'words' | 'pattern';
  readonly find: string;
  /** Whether only what has these very capitals is meant: `US`, not `us`. */
  readonly isCaseKept: boolean;
  /** What to write instead, in a pattern with `$1` for what its first group found; null where there is no one form. */
  readonly prefer: string | null;
  /** The reason, for whoever is told; may be empty where there is a preferred form. */
  readonly why: string;
}

/** The rules of one language, in the order in which they were added. */
export interface HouseRules {
  readonly language: Language;
  /** Counts every change of the list, from 1; 0 while there never was a rule. */
  readonly version: number;
  readonly rules: readonly HouseRule[];
}

/** The list of a language until somebody adds a rule. */
export function noHouseRules(language: Language): HouseRules {
  return { language, version: 0, rules: [] };
}

/** The most rules of a language, and of those the most patterns: each pattern is looked for by itself in everything that is typed. */
export const mostHouseRules = 2000;
export const mostHousePatterns = 100;
/** The longest texts of a rule, in characters. */
export const longestFind = 120;
export const longestWhy = 300;
