import { type HouseRulesChange, subjectOf } from './decide-house-rules.ts';
import type { HouseRule, HouseRuleId, HouseRules, HouseRuleWish } from './house-rule.ts';

/**
 * What makes a list of rules into another. A rule with an id is that one; without one it is the rule for the same thing where there is one,
 * else a new one. What is not named goes.
 */
export function replaceHouseRules(
  kept: HouseRules,
  wanted: readonly (HouseRuleWish & { readonly id?: HouseRuleId })[],
): Required<HouseRulesChange> {
  const left = new Map(kept.rules.map((rule) => [rule.id, rule]));
  const taken = wanted.map(({ id, ...wish }) => ({ wish, id, rule: id === undefined ? undefined : take(left, id) }));
  const bySubject = new Map([...left.values()].map((rule) => [subjectOf(rule), rule.id]));
  const change: Required<HouseRulesChange>['change'][number][] = [];
  const add: HouseRuleWish[] = [];
  for (const { wish, id, rule } of taken) {
    const found = rule ?? (id === undefined ? take(left, bySubject.get(subjectOf(wish))) : undefined);
    if (found) change.push({ id: found.id, seen: found.version, to: wish });
    // Refused by whoever decides: there is no such rule.
    else if (id !== undefined) change.push({ id, seen: 0, to: wish });
    else add.push(wish);
  }
  return {
    seenList: kept.version,
    add,
    change,
    remove: [...left.values()].map(({ id, version }) => ({ id, seen: version })),
  };
}

function take(left: Map<HouseRuleId, HouseRule>, id: HouseRuleId | undefined): HouseRule | undefined {
  const rule = id && left.get(id);
  if (rule) left.delete(rule.id);
  return rule;
}
