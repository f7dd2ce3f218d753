import { expect, test } from 'vitest';
import { compareCells, compareRows } from './compare-cells.ts';
import type { ComparedPart } from './compare-words.ts';

const cells = (...texts: readonly string[]) => texts.map((text) => ({ text, namesColumn: false }));

/** As one reads it: `[-gone-]`, `{+new+}`. */
function told(parts: readonly ComparedPart[]): string {
  const signs = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;
  return parts.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`).join('');
}

test.each([
  ['a cell that says something else', ['North', '3.41'], ['North', '3.52'], ['North', '[-3.41-]{+3.52+}']],
  ['a cell that was empty', ['North', ''], ['North', 'open'], ['North', '{+open+}']],
  ['a column that came', ['North', '3.41'], ['North', 'open', '3.41'], ['North', '{+open+}', '3.41']],
  ['a column that went', ['North', 'open', '3.41'], ['North', '3.41'], ['North', '[-open-]', '3.41']],
  [
    'a column that came at the end',
    ['North', '3.41'],
    ['North', '3.52', 'open'],
    ['North', '[-3.41-]{+3.52+}', '{+open+}'],
  ],
])('%s', (_what, before, after, comparison) => {
  expect(compareCells(cells(...before), cells(...after)).map(({ parts }) => told(parts))).toEqual(comparison);
});

test.each([
  [['North', '3.41'], ['North', '3.52'], 'North · [-3.41-]{+3.52+}'],
  [['North', '3.41'], ['North', 'open', '3.41'], 'North{+ · +}{+open+} · 3.41'],
  [['open', '3.41'], ['3.41'], '[-open-][- · -]3.41'],
])('%j becomes %j: as one line', (before, after, line) => {
  expect(told(compareRows(cells(...before), cells(...after)))).toBe(line);
});

test('a cell names its column as it does now; one that went, as it did', () => {
  const header = (text: string) => ({ text, namesColumn: text !== '' });
  expect(compareCells([header('Gate')], [header('')]).map(({ namesColumn }) => namesColumn)).toEqual([false]);
  expect(compareCells([header('Gate')], []).map(({ namesColumn }) => namesColumn)).toEqual([true]);
});
