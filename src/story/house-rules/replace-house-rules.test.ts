import { expect, test } from 'vitest';
import type { Language } from '../language.ts';
import type { HouseRuleId, HouseRules, HouseRuleWish } from './house-rule.ts';
import { replaceHouseRules } from './replace-house-rules.ts';

const wish = (find: string, why = 'Ours.'): HouseRuleWish => ({
  kind: 'words',
  find,
  isCaseKept: false,
  prefer: null,
  why,
});
const id = (number: number) => `rule_${String(number).padStart(16, '0')}` as HouseRuleId;
const kept: HouseRules = {
  language: 'en' as Language,
  version: 7,
  rules: [
    { ...wish('advisor'), id: id(1), version: 3 },
    { ...wish('iconic'), id: id(2), version: 1 },
  ],
};

test('a rule is found by its id, else by what it is about; what is not named goes', () => {
  expect(replaceHouseRules(kept, [wish('Advisor', 'Why not.'), wish('while')])).toEqual({
    seenList: 7,
    add: [wish('while')],
    change: [{ id: id(1), seen: 3, to: wish('Advisor', 'Why not.') }],
    remove: [{ id: id(2), seen: 1 }],
  });
  const renamed = replaceHouseRules(kept, [{ ...wish('adviser'), id: id(1) }, wish('advisor')]);
  expect(renamed.change).toEqual([{ id: id(1), seen: 3, to: wish('adviser') }]);
  expect(renamed.add).toEqual([wish('advisor')]);
});

test('one rule is taken once, and one that is not there is told as missing', () => {
  expect(replaceHouseRules(kept, [wish('advisor'), wish('advisor')])).toMatchObject({
    add: [wish('advisor')],
    change: [{ id: id(1) }],
  });
  expect(replaceHouseRules(kept, [{ ...wish('x'), id: id(9) }]).change).toEqual([
    { id: id(9), seen: 0, to: wish('x') },
  ]);
});
