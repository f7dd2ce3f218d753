import { expect, test } from 'vitest';
import type { DocumentLine } from './document-lines.ts';
import { rowsTogether } from './rows-together.ts';

function line(text: string): DocumentLine {
  const isRow = /^[12]/.test(text);
  return {
    kind: isRow ? 'table_row' : 'paragraph',
    text,
    key: text,
    ...(isRow && { row: { isFirst: text.startsWith('1'), cells: [] } }),
  };
}

test.each([
  ['a b', 'a', 'b'],
  ['a 1 2 2 b', 'a', '1+2+2', 'b'],
  ['1 2 b 1 2', '1+2', 'b', '1+2'],
  ['1 2 1 2', '1+2', '1+2'],
  ['1 1 2', '1+1+2'],
  ['2 2', '2+2'],
  ['', ...[]],
])('%s', (texts, ...shown) => {
  const lines = texts.split(' ').filter(Boolean).map(line);
  const together = rowsTogether(lines, (one) => one);
  expect(
    together.map((one) => (one.kind === 'line' ? one.line.text : one.rows.map(({ text }) => text).join('+'))),
  ).toEqual(shown);
});
