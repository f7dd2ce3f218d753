import { compilePattern } from '../../../story/house-rules/compile-pattern.ts';
import { type HouseMatcher, houseMatcher } from '../../../story/house-rules/house-matcher.ts';
import type { HouseRules } from '../../../story/house-rules/house-rule.ts';

const ready = new WeakMap<HouseRulesStore, Map<string, { readonly version: number; readonly match: HouseMatcher }>>();

/** Whose rules they are: two archives in one process have rules of their own. */
export type HouseRulesStore = object;

/** Looks for the rules of a language in texts; made ready once for each version of their list. */
export function matcherOf(store: HouseRulesStore, { language, version, rules }: HouseRules): HouseMatcher {
  const matchers = ready.get(store) ?? new Map<string, { version: number; match: HouseMatcher }>();
  ready.set(store, matchers);
  const kept = matchers.get(language);
  if (kept?.version === version) return kept.match;
  const match = houseMatcher(rules, compilePattern);
  matchers.set(language, { version, match });
  return match;
}
