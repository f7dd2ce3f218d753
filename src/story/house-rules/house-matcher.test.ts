import { describe, expect, test } from 'vitest';
import { compilePattern } from './compile-pattern.ts';
import { houseMatcher } from './house-matcher.ts';
import type { HouseRule, HouseRuleWish } from './house-rule.ts';

describe('a rule of words', () => {
  test.each([
    // Words as wholes.
    ['advisor', 'adviser', 'An advisor came.', ['advisor → adviser']],
    ['advisor', 'adviser', 'Advisors came to the advisory board.', []],
    ['on to', 'onto', 'He got on  to the roof.', ['on  to → onto']],
    ['on to', 'onto', 'He got on\u00a0to the roof.', ['on\u00a0to → onto']],
    ['%', 'per cent', 'Of 40% and 5 %', ['% → per cent', '% → per cent']],
    ['co', 'company', 'The co-op', ['co → company']],
    // Capitals follow the place, unless the rule asks for some.
    ['advisor', 'adviser', 'Advisor, ADVISOR', ['Advisor → Adviser', 'ADVISOR → ADVISER']],
    ['covid', 'Covid', 'COVID, covid, Covid', ['COVID → Covid', 'covid → Covid']],
    ['internet', 'internet', 'The Internet. Internet of things', ['Internet → internet']],
    // What stands there already is no place for the rule.
    ['UK', 'the UK', 'In the UK, in UK', ['UK → the UK']],
    ['harbour master', 'harbourmaster', 'The harbourmaster', []],
    // Quotes are set in any way.
    ["can't", 'cannot', 'It can\u2019t, it can\u02bct', ['can\u2019t → cannot', 'can\u02bct → cannot']],
    ['can', 'may', 'It can\u2019t but it can', ['can → may']],
    ['John', 'Jon', 'John\u2019s boat', ['John → Jon']],
    ['"so-called"', 'so-called', 'the \u201cso-called\u201d deal', ['\u201cso-called\u201d → so-called']],
    // Marks composed and not.
    ['café', 'cafe', 'A cafe\u0301, a caf\u00e9', ['cafe\u0301 → cafe', 'caf\u00e9 → cafe']],
    // Devanagari: a vowel sign, a virama or a letter behind makes another word; nuktas composed and not.
    ['कर', 'टैक्स', 'कर लगा, करना, करें, कर्म, सरकर', ['कर → टैक्स']],
    ['क़ानून', 'कानून', 'क\u093cानून और \u0958ानून', ['क\u093cानून → कानून', '\u0958ानून → कानून']],
    ['हिन्दी', 'हिंदी', 'हिन्दी में, हिन्दीभाषी', ['हिन्दी → हिंदी']],
    ['बाढ़', 'सैलाब', 'बाढ़।', ['बाढ़ → सैलाब']],
    // Arabic script: joined letters and marks make another word; kaf and yeh of other languages are other letters.
    ['کا', 'کے', 'کا کام، کاش', ['کا → کے']],
    ['سيلاب', 'سیلاب', 'سيلاب اور سیلاب', ['سيلاب → سیلاب']],
    ['لئے', 'لیے', 'اس لئے، اسلئے', ['لئے → لیے']],
    // Letters beyond the first plane are letters.
    ['ab', 'x', '\u{1d41a}ab ab\u{1d41a} ab', ['ab → x']],
  ] as const)('%s (%s) in “%s”', (find, prefer, text, expected) => {
    expect(told([{ find, prefer }], text)).toEqual(expected);
  });

  test('that keeps its capitals finds those alone', () => {
    expect(told([{ find: 'US', prefer: 'United States', isCaseKept: true }], 'Between us and the US.')).toEqual([
      'US → United States',
    ]);
  });

  test('without one form tells that there is none', () => {
    expect(told([{ find: 'iconic', prefer: null }], 'An iconic pier')).toEqual(['iconic → null']);
  });
});

describe('a pattern', () => {
  test.each([
    ['colou?r', 'colour', 'The color of colours', ['color → colour']],
    ['\\bcolou?r\\b', 'tint', 'colors, Color', ['Color → Tint']],
    ['(\\d+)\\s*%', '$1 per cent', 'some 40% more', ['40% → 40 per cent']],
    ['\\bकर\\b', 'टैक्स', 'करना या कर', ['कर → टैक्स']],
    ['\\b(?:a|ab)\\b', 'x', 'ab', ['ab → x']],
    ['(a+)+$', 'x', `${'a'.repeat(5000)}!`, []],
  ] as const)('%s (%s) in “%s”', (find, prefer, text, expected) => {
    expect(told([{ kind: 'pattern', find, prefer }], text)).toEqual(expected);
  });
});

describe('rules that meet', () => {
  test('the one that begins first is told, of those the longest, and each place once', () => {
    const rules = [
      { find: 'harbour', prefer: 'port' },
      { find: 'old harbour wall', prefer: 'quay' },
      { find: 'wall of', prefer: 'bank of' },
      { kind: 'pattern' as const, find: 'h\\w+r', prefer: 'haven' },
    ];
    expect(told(rules, 'The old harbour wall of the harbour')).toEqual(['old harbour wall → quay', 'harbour → port']);
  });
});

test('two thousand rules and a hundred patterns look at 5,000 words in a moment, whatever the words are', () => {
  const rules = Array.from({ length: 2000 }, (_, number) =>
    rule(
      number < 100
        ? { kind: 'pattern', find: `(a|aa)+${number}\\w*z`, prefer: 'x' }
        : { find: `word${number} again`, prefer: 'x' },
    ),
  );
  const match = houseMatcher(rules, compilePattern);
  expect(match(`${'aaaa '.repeat(4998)} word1999 again`)).toHaveLength(1);
});

function told(rules: readonly Partial<HouseRuleWish>[], text: string): readonly string[] {
  const found = houseMatcher(rules.map(rule), compilePattern)(text);
  return found.map(({ start, end, instead }) => `${text.slice(start, end)} → ${instead}`);
}

function rule(told: Partial<HouseRuleWish>): HouseRule {
  return {
    id: 'rule_0000000000000000',
    version: 1,
    kind: 'words',
    find: '',
    isCaseKept: false,
    prefer: null,
    why: '',
    ...told,
  };
}
