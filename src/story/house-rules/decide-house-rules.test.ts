import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { compilePattern } from './compile-pattern.ts';
import { decideHouseRules, type HouseRulesChange } from './decide-house-rules.ts';
import { type HouseRules, type HouseRuleWish, mostHousePatterns, noHouseRules } from './house-rule.ts';

const none = noHouseRules('en' as Language);
const wish = (told: Partial<HouseRuleWish> = {}): HouseRuleWish => ({
  kind: 'words',
  find: 'advisor',
  isCaseKept: false,
  prefer: 'adviser',
  why: '',
  ...told,
});

describe('rules of a language', () => {
  test('are added, changed and removed in one change', () => {
    const kept = outcome(none, { add: [wish(), wish({ find: ' iconic ', prefer: ' ', why: 'Say why. ' })] });
    expect(kept.rules[1]).toMatchObject({ find: 'iconic', prefer: null, why: 'Say why.', version: 1 });
    const [first, second] = kept.rules.map(({ id }) => id);
    if (!first || !second) throw new Error('There are two.');
    const next = outcome(kept, {
      add: [wish({ find: 'while', prefer: 'although' })],
      change: [{ id: first, seen: 1, to: wish({ prefer: 'counsellor' }) }],
      remove: [{ id: second, seen: 1 }],
    });
    expect(next).toMatchObject({ version: 2, rules: [{ prefer: 'counsellor', version: 2 }, { find: 'while' }] });
  });

  test('stay as they are where nothing is said that does not stand there', () => {
    const kept = outcome(none, { add: [wish()] });
    const id = kept.rules[0]?.id ?? 'rule_';
    expect(decide(kept, { change: [{ id, seen: 1, to: wish() }] })).toEqual({ ok: true, value: null });
  });

  test('are not changed from what is not the newest', () => {
    const kept = outcome(none, { add: [wish()] });
    const id = kept.rules[0]?.id ?? 'rule_';
    const newer = outcome(kept, { change: [{ id, seen: 1, to: wish({ prefer: 'counsellor' }) }] });
    expect(refusal(newer, { remove: [{ id, seen: 1 }] })).toMatchObject({ kind: 'changed-meanwhile' });
    expect(refusal(newer, { remove: [{ id: 'rule_x', seen: 1 }] })).toMatchObject({ kind: 'not-found' });
  });

  test.each([
    ['nothing to find', wish({ find: ' ' }), 'text-required'],
    ['neither form nor reason', wish({ prefer: null }), 'text-required'],
    ['the form itself', wish({ prefer: 'advisor' }), 'the preferred form is the same'],
    ['too much', wish({ find: 'x'.repeat(121) }), 'it is longer than 120 characters'],
    ['what is open', wish({ kind: 'pattern', find: '(colou?r' }), 'opened and not closed'],
    ['what repeats nothing', wish({ kind: 'pattern', find: '*a' }), 'repeats nothing'],
    ['what looks ahead', wish({ kind: 'pattern', find: 'a(?=b)' }), 'looks ahead'],
    ['what refers to itself', wish({ kind: 'pattern', find: '(a)\\1' }), 'refers to itself'],
    ['what is too large', wish({ kind: 'pattern', find: '((a{90}){90}){9}' }), 'too large'],
    ['what finds nothing', wish({ kind: 'pattern', find: 'a*' }), 'where nothing stands'],
    ['a mere end of words', wish({ kind: 'pattern', find: '\\b' }), 'where nothing stands'],
  ])('do not hold %s', (_, rule, why) => {
    expect(JSON.stringify(refusal(none, { add: [wish({ find: 'fine' }), rule] }))).toContain(why);
  });

  test('name one thing once, however it is set', () => {
    const kept = outcome(none, { add: [wish({ find: 'can’t', prefer: 'cannot' })] });
    expect(refusal(kept, { add: [wish({ find: "CAN'T", prefer: 'cannot' })] })).toMatchObject({
      why: 'there is a rule for it already',
    });
  });

  test('hold so many patterns and no more', () => {
    const add = Array.from({ length: mostHousePatterns + 1 }, (_, n) => wish({ kind: 'pattern', find: `a${n}` }));
    expect(refusal(none, { add })).toMatchObject({ why: `there are more than ${mostHousePatterns}` });
  });
});

let made = 0;
function decide(kept: HouseRules, change: HouseRulesChange) {
  return decideHouseRules(kept, change, { newId: (prefix) => `${prefix}_${++made}`, compile: compilePattern });
}

function outcome(kept: HouseRules, change: HouseRulesChange): HouseRules {
  const decided = decide(kept, change);
  if (!decided.ok || !decided.value) throw new Error(JSON.stringify(decided));
  return decided.value.rules;
}

function refusal(kept: HouseRules, change: HouseRulesChange): unknown {
  const decided = decide(kept, change);
  return decided.ok ? null : decided.refusal;
}
