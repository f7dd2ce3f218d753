import { expect, test } from 'vitest';
import { parseHouseRules, writeHouseRules } from './parse-house-rules.ts';

test('lines of commas, quotes, patterns and capitals are read, and written so again', () => {
  const pasted = [
    'advisor,adviser,',
    'iconic,,"Overused: say why, in numbers"',
    '/colou?r/,colour,British spelling',
    '"the ""old"" town",old town,',
    'US,United States,In full,Aa',
  ].join('\n');
  const read = parseHouseRules(`\ufeff# Our list\r\n\r\n${pasted.replaceAll('\n', '\r\n')}\r\n`);
  expect(read).toMatchObject({
    ok: true,
    value: [
      { find: 'advisor', prefer: 'adviser', why: '', kind: 'words' },
      { find: 'iconic', prefer: null, why: 'Overused: say why, in numbers' },
      { find: 'colou?r', kind: 'pattern', prefer: 'colour' },
      { find: 'the "old" town', prefer: 'old town' },
      { find: 'US', isCaseKept: true },
    ],
  });
  if (read.ok) expect(parseHouseRules(writeHouseRules(read.value))).toEqual(read);
});

test('columns of a spreadsheet are read', () => {
  expect(parseHouseRules('हिन्दी\tहिंदी\tएक ही वर्तनी\nअगर, मगर\t\tटालें')).toMatchObject({
    ok: true,
    value: [
      { find: 'हिन्दी', prefer: 'हिंदी' },
      { find: 'अगर, मगर', prefer: null, why: 'टालें' },
    ],
  });
});

test('lines that are no rules are told by their numbers', () => {
  expect(parseHouseRules('advisor,adviser\n"two\nlines",x\nalone\n,form\n')).toEqual({
    ok: false,
    refusal: [
      { line: 4, text: 'alone' },
      { line: 5, text: ', form' },
    ],
  });
});
