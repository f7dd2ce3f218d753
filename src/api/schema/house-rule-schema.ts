import { z } from 'zod';
import { longestFind, longestWhy, mostHouseRules } from '../../story/house-rules/house-rule.ts';
import { idOf, idOut, version } from './texts.ts';

/** A rule to add. */
export const newHouseRule = z.strictObject({
  kind: z
    .enum(['words', 'pattern'])
    .default('words')
    .meta({ description: '`pattern`: a regular expression in RE2’s syntax.' }),
  find: z.string().max(10 * longestFind),
  isCaseKept: z.boolean().default(false).meta({ description: 'Whether only these very capitals are meant.' }),
  prefer: z
    .string()
    .max(10 * longestFind)
    .nullable()
    .default(null)
    .meta({ description: 'What to write instead; `$1` is what a pattern’s first group found.' }),
  why: z
    .string()
    .max(10 * longestWhy)
    .default(''),
});

/** A list that takes the place of the one before. */
export const houseRuleList = z
  .array(
    newHouseRule.extend({
      id: idOf('rule')
        .optional()
        .meta({ description: 'Of a rule that is there; without it, the rule for the same words is meant.' }),
    }),
  )
  .max(mostHouseRules + 1);

/** The version of a list; 0 while there never was a rule. */
export const listVersion = z.int().min(0).max(999_999_999);

export const houseRulesOut = z
  .strictObject({
    language: z.string(),
    version: listVersion,
    rules: z.array(
      z.strictObject({
        id: idOut,
        version,
        kind: z.enum(['words', 'pattern']),
        find: z.string(),
        isCaseKept: z.boolean(),
        prefer: z.string().nullable(),
        why: z.string(),
      }),
    ),
  })
  .meta({ id: 'HouseRules' });

/** The list after a change, and what the change came to. */
export const houseRulesReceiptOut = z
  .strictObject({ houseRules: houseRulesOut, added: z.int(), changed: z.int(), removed: z.int() })
  .meta({ id: 'HouseRulesReceipt' });
