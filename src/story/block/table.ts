import type { Node } from 'prosemirror-model';
import type { Table, TableCell } from '../document.ts';
import { oneOf, textUpTo } from './attribute.ts';
import { inlineText } from './inline.ts';
import type { NodeKind } from './kind.ts';

const align = { default: 'start', read: oneOf(['start', 'center', 'end']) };
const mostColumns = 50;

/** A table: rows of one length, header cells throughout the first row or nowhere, one alignment a column. */
export const tableKind: NodeKind = {
  name: 'table',
  words: 'table',
  spec: { group: 'block', content: 'table_row+', isolating: true },
  attributes: { caption: { default: '', read: textUpTo(500) } },
  problem: tableProblem,
};

/** A row of a table. */
export const tableRowKind: NodeKind = {
  name: 'table_row',
  words: 'table row',
  spec: { content: '(table_header | table_cell)+' },
};

/** A cell that names its column. */
export const tableHeaderKind: NodeKind = {
  name: 'table_header',
  words: 'header cell',
  spec: { content: 'inline*', isolating: true },
  attributes: { align },
};

/** A cell of a table. */
export const tableCellKind: NodeKind = {
  name: 'table_cell',
  words: 'cell',
  spec: { content: 'inline*', isolating: true },
  attributes: { align },
};

/** The caption, then a text for each row. */
export function tableTexts({ attrs, content }: Table): readonly string[] {
  return [attrs.caption, ...content.map((row) => row.content.map((cell) => inlineText(cell.content)).join(' '))];
}

/** Whether a cell names its column. A header cell without words, as in the corner of a table, names nothing: to who listens it is a cell. */
export function namesColumn({ type, content }: TableCell): boolean {
  return type === 'table_header' && inlineText(content).trim() !== '';
}

function tableProblem(table: Node): string | null {
  const first = table.child(0);
  if (first.childCount > mostColumns) return `has more than ${mostColumns} columns`;
  for (const [index, row] of table.children.entries()) {
    if (row.childCount !== first.childCount) return 'has rows of different lengths';
    for (const [column, cell] of row.children.entries()) {
      const mayBeHeader = index === 0 && first.child(0).type.name === 'table_header';
      if ((cell.type.name === 'table_header') !== mayBeHeader)
        return 'has header cells elsewhere than throughout its first row';
      if (cell.attrs['align'] !== first.child(column).attrs['align']) return 'aligns cells of one column differently';
    }
  }
  return null;
}
