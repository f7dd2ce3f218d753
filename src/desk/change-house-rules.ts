import type { Actor } from '../accounts/actor.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { compilePattern } from '../story/house-rules/compile-pattern.ts';
import {
  type DecidedHouseRules,
  decideHouseRules,
  type HouseRulesChange,
} from '../story/house-rules/decide-house-rules.ts';
import type { Language } from '../story/language.ts';
import { editionOf } from '../story/publication.ts';
import type { Refusal } from '../story/refusal.ts';
import { actInHouse, causeOf } from './act-in-house.ts';
import type { Desk } from './desk.ts';

/** What was done to the rules; null where they stood as wanted already. */
export type HouseRulesReceipt = DecidedHouseRules | null;

/** Adds, changes and removes house rules of a language in which the newspaper appears. */
export function changeHouseRules(
  desk: Desk,
  actor: Actor,
  { language, ...change }: HouseRulesChange & { readonly language: Language },
): Promise<Result<HouseRulesReceipt, Refusal>> {
  return actInHouse<HouseRulesReceipt>(desk, actor, 'change-house-rules', async (transaction, moment) => {
    const publication = await transaction.publication();
    if (!publication) return refused({ kind: 'not-found', what: 'publication' });
    if (!editionOf(publication, language))
      return refused({
        kind: 'invalid',
        what: 'the language',
        why: `the publication does not appear in “${language}”`,
      });
    const parts = { newId: moment.newId, compile: compilePattern };
    const decided = decideHouseRules(await transaction.houseRules(language), change, parts);
    if (!decided.ok || !decided.value) return decided;
    const { rules, added, changed, removed } = decided.value;
    const happening = { kind: 'house-rules-changed', language, added, changed, removed } as const;
    await transaction.saveHouseRules(rules, causeOf(moment, happening));
    return ok(decided.value);
  });
}
