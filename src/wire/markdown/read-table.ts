import type { RawNode, Reader } from './raw-node.ts';
import { readInline } from './read-inline.ts';
import { lineContent } from './source-line.ts';
import type { Branch } from './token-tree.ts';

const aligns: ReadonlyMap<string, string> = new Map([
  ['text-align:center', 'center'],
  ['text-align:right', 'end'],
]);

/** The rows of a table. A header row without a word in it is a way to write a table that has none. */
export function readRows(table: Branch, reader: Reader): readonly RawNode[] {
  const rows = table.children.flatMap(({ children }) => children);
  const [header, ...others] = rows.map((row) => readRow(row, reader));
  if (!header) return others;
  return header.content?.every((cell) => (cell as RawNode).content?.length === 0) ? others : [header, ...others];
}

function readRow(row: Branch, { refuse, lines }: Reader): RawNode {
  if (cellsIn(lines[row.line - 1] ?? '') > row.children.length) refuse(row.line, 'has more cells than the first row');
  return {
    type: 'table_row',
    content: row.children.map((cell) => ({
      type: cell.token.type === 'th_open' ? 'table_header' : 'table_cell',
      attrs: { align: aligns.get(String(cell.token.attrGet('style'))) ?? 'start' },
      content: cell.children.flatMap((inline) => lineContent(readInline({ ...inline, line: row.line }, refuse))),
    })),
  };
}

function cellsIn(line: string): number {
  return line
    .replaceAll('\\|', '')
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}
