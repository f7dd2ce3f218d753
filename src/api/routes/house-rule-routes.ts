import { z } from 'zod';
import { changeHouseRules, type HouseRulesReceipt } from '../../desk/change-house-rules.ts';
import type { Desk } from '../../desk/desk.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import { type HouseRules, mostHouseRules } from '../../story/house-rules/house-rule.ts';
import { replaceHouseRules } from '../../story/house-rules/replace-house-rules.ts';
import type { Language } from '../../story/language.ts';
import { editionOf } from '../../story/publication.ts';
import type { Refusal } from '../../story/refusal.ts';
import { type Answer, type Outcome, type Route, route } from '../route.ts';
import {
  houseRuleList,
  houseRulesOut,
  houseRulesReceiptOut,
  listVersion,
  newHouseRule,
} from '../schema/house-rule-schema.ts';
import { languageText, noBody, nothing } from '../schema/texts.ts';
import { seenVersion } from '../seen-version.ts';

const common = {
  path: '/house-rules/{language}',
  tag: 'House rules',
  subject: 'edition',
  params: z.strictObject({ language: languageText }),
  query: nothing,
} as const;

const changed = { status: 200, schema: houseRulesReceiptOut, description: 'The list as it is now.' } as const;

const read = route({
  ...common,
  method: 'GET',
  operation: 'readHouseRules',
  summary: 'Read how the newspaper writes, in a language',
  body: noBody,
  answer: { status: 200, schema: houseRulesOut, description: 'The rules, in the order in which they were added.' },
  handle: async ({ desk }, { params: { language } }) => {
    const kept = await rulesOf(desk, language);
    return kept.ok ? ok(tagged(kept.value, kept.value)) : kept;
  },
});

const add = route({
  ...common,
  method: 'POST',
  operation: 'addHouseRules',
  summary: 'Add house rules',
  description: 'All of them, or none where one cannot be used or is there already.',
  body: z.strictObject({
    rules: z
      .array(newHouseRule)
      .min(1)
      .max(mostHouseRules + 1),
  }),
  answer: changed,
  handle: async ({ desk }, { actor, params: { language }, body }) => {
    const kept = await rulesOf(desk, language);
    if (!kept.ok) return kept;
    return answered(kept.value, await changeHouseRules(desk, actor, { language, add: body.rules }));
  },
});

const replace = route({
  ...common,
  method: 'PUT',
  operation: 'replaceHouseRules',
  summary: 'Put a list of house rules in the place of the one that is there',
  description:
    'A rule for the same words stays the same rule; what is not named goes. `seen` is the list’s version, 0 before the first rule.',
  needsVersion: true,
  body: z.strictObject({ rules: houseRuleList, seen: listVersion.optional() }),
  answer: changed,
  handle: async ({ desk }, { actor, params: { language }, body, ifMatch }) => {
    const seen = seenVersion(ifMatch, body.seen);
    if (!seen.ok) return seen;
    const kept = await rulesOf(desk, language);
    if (!kept.ok) return kept;
    const rules = body.rules.map(({ id, ...rule }) => ({ ...rule, ...(id !== undefined && { id }) }));
    const change = { ...replaceHouseRules(kept.value, rules), seenList: seen.value };
    return answered(kept.value, await changeHouseRules(desk, actor, { language, ...change }));
  },
});

/** How the newspaper writes. */
export const houseRuleRoutes: readonly Route[] = [read, add, replace];

function rulesOf({ archive }: Desk, language: Language): Promise<Result<HouseRules, Refusal>> {
  return archive.read(async (reader): Promise<Result<HouseRules, Refusal>> => {
    const publication = await reader.publication();
    if (!publication || !editionOf(publication, language)) return refused({ kind: 'not-found', what: 'edition' });
    return ok(await reader.houseRules(language));
  });
}

/** A list that stood as wanted already is told as it is. */
function answered(kept: HouseRules, done: Result<HouseRulesReceipt, Refusal>): Outcome {
  if (!done.ok) return done;
  const { rules, ...counts } = done.value ?? { rules: kept, added: 0, changed: 0, removed: 0 };
  return ok(tagged({ houseRules: rules, ...counts }, rules));
}

/** A list that never was has no version to be named by; its `seen` is 0. */
function tagged(body: unknown, { version }: HouseRules): Answer {
  return { body, ...(version > 0 && { version }) };
}
