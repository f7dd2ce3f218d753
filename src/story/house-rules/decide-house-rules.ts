import type { NewId } from '../../kit/new-id.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import { refuseOptionalText, refuseText } from '../decision.ts';
import type { Refusal } from '../refusal.ts';
import type { CompilePattern, PatternTrouble } from './compile-pattern.ts';
import { foldWriting } from './fold-writing.ts';
import { withoutWordEnds } from './house-matcher.ts';
import {
  type HouseRule,
  type HouseRuleId,
  type HouseRules,
  type HouseRuleWish,
  longestFind,
  longestWhy,
  mostHousePatterns,
  mostHouseRules,
} from './house-rule.ts';

/** What is to become of the rules of a language; everything or nothing of it is done. */
export interface HouseRulesChange {
  /** The version of the whole list that was seen, where the change is of the list as a whole. */
  readonly seenList?: number;
  readonly add?: readonly HouseRuleWish[];
  /** Each from the version of the rule that was seen. */
  readonly change?: readonly { readonly id: HouseRuleId; readonly seen: number; readonly to: HouseRuleWish }[];
  readonly remove?: readonly { readonly id: HouseRuleId; readonly seen: number }[];
}

/** The rules after a change, and how many it added, changed and removed. */
export interface DecidedHouseRules {
  readonly rules: HouseRules;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Changes the rules of a language; null where they stood as wanted already. */
export function decideHouseRules(
  kept: HouseRules,
  { seenList = kept.version, add = [], change = [], remove = [] }: HouseRulesChange,
  parts: { readonly newId: NewId; readonly compile: CompilePattern },
): Result<DecidedHouseRules | null, Refusal> {
  if (seenList !== kept.version) return refused({ kind: 'changed-meanwhile', what: 'house rules', fields: ['rules'] });
  const ids = new Map(kept.rules.map((rule) => [rule.id, rule]));
  for (const { id, seen } of [...change, ...remove]) {
    const refusal = refuseMeanwhile(ids.get(id), seen);
    if (refusal) return refused(refusal);
  }
  const wishes = new Map(change.map(({ id, to }) => [id, tidy(to)]));
  const gone = new Set(remove.map(({ id }) => id));
  let changed = 0;
  const standing = kept.rules
    .filter(({ id }) => !gone.has(id))
    .map((rule): HouseRule => {
      const wish = wishes.get(rule.id);
      if (!wish || isSame(rule, wish)) return rule;
      changed++;
      return { ...wish, id: rule.id, version: rule.version + 1 };
    });
  const fresh = add.map((wish): HouseRule => ({ ...tidy(wish), id: parts.newId('rule'), version: 1 }));
  const rules = [...standing, ...fresh];
  const touched = [...standing.filter((rule) => rule !== ids.get(rule.id)), ...fresh];
  const refusal = refuseRules(rules, touched, parts.compile);
  if (refusal) return refused(refusal);
  if (changed + fresh.length + gone.size === 0) return ok(null);
  const { language, version } = kept;
  return ok({
    rules: { language, version: version + 1, rules },
    added: fresh.length,
    changed,
    removed: gone.size,
  });
}

/** What makes two rules rules for one thing. */
export function subjectOf({ kind, find, isCaseKept }: HouseRuleWish): string {
  const { text, small } = foldWriting(find.trim());
  return `${kind} ${kind === 'pattern' || isCaseKept ? text : small}`;
}

function refuseMeanwhile(rule: HouseRule | undefined, seen: number): Refusal | null {
  if (!rule) return { kind: 'not-found', what: 'house rule' };
  return rule.version === seen ? null : { kind: 'changed-meanwhile', what: 'house rule', fields: [rule.find] };
}

function tidy({ kind, find, isCaseKept, prefer, why }: HouseRuleWish): HouseRuleWish {
  const wanted = prefer?.trim() ?? '';
  return { kind, find: find.trim(), isCaseKept, prefer: wanted === '' ? null : wanted, why: why.trim() };
}

function isSame(rule: HouseRuleWish, wish: HouseRuleWish): boolean {
  return (['kind', 'find', 'isCaseKept', 'prefer', 'why'] as const).every((field) => rule[field] === wish[field]);
}

function refuseRules(
  rules: readonly HouseRule[],
  touched: readonly HouseRule[],
  compile: CompilePattern,
): Refusal | null {
  if (rules.length > mostHouseRules) return tooMany('rules', mostHouseRules);
  const patterns = rules.filter(({ kind }) => kind === 'pattern');
  if (patterns.length > mostHousePatterns) return tooMany('patterns', mostHousePatterns);
  for (const rule of touched) {
    const refusal = refuseRule(rule, compile);
    if (refusal) return refusal;
  }
  const subjects = new Map(rules.map((rule) => [subjectOf(rule), rule]));
  const twice = touched.find((rule) => rules.some((other) => other !== rule && subjectOf(other) === subjectOf(rule)));
  return twice && subjects.size < rules.length
    ? { kind: 'invalid', what: `“${twice.find}”`, why: 'there is a rule for it already' }
    : null;
}

function tooMany(what: string, most: number): Refusal {
  return { kind: 'invalid', what, why: `there are more than ${most}` };
}

function refuseRule({ kind, find, isCaseKept, prefer, why }: HouseRule, compile: CompilePattern): Refusal | null {
  const refusal =
    refuseText('the words', find, longestFind) ??
    refuseOptionalText('the preferred form', prefer ?? '', longestFind) ??
    refuseOptionalText('the reason', why, longestWhy);
  if (refusal) return refusal;
  if (prefer === null && why === '')
    return { kind: 'text-required', what: `a preferred form or a reason for “${find}”` };
  if (kind === 'words' && prefer === find)
    return { kind: 'invalid', what: `“${find}”`, why: 'the preferred form is the same' };
  if (kind === 'words') return null;
  const pattern = compile(withoutWordEnds(find).pattern, !isCaseKept);
  return pattern.ok ? null : { kind: 'invalid', what: `the pattern “${find}”`, why: troubles[pattern.refusal] };
}

const troubles: Readonly<Record<PatternTrouble, string>> = {
  unclosed: 'something in it is opened and not closed, or repeats nothing',
  unsupported: 'it looks ahead, looks back or refers to itself, which patterns of house rules cannot',
  'too-costly': 'it is too large: use smaller repetitions',
  'finds-nothing': 'it would be found where nothing stands',
  unreadable: 'it is no regular expression',
};
