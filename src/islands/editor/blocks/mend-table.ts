import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';

/** Makes a table again of rows of one length, header cells throughout the first row or nowhere, one alignment a column. */
export function mendTable(transaction: Transaction, table: Node, at: number): void {
  const { nodes } = table.type.schema;
  const columns = Math.max(...table.children.map(({ childCount }) => childCount));
  const isHeaded = table.firstChild?.firstChild?.type === nodes['table_header'];
  const longest = table.children.find(({ childCount }) => childCount === columns);
  table.forEach((row, rowAt, index) => {
    const wanted = isHeaded && index === 0 ? nodes['table_header'] : nodes['table_cell'];
    const start = at + 1 + rowAt;
    row.forEach((cell, cellAt, column) => {
      const attrs = { align: longest?.child(column).attrs['align'] };
      if (cell.type === wanted && cell.attrs['align'] === attrs.align) return;
      transaction.setNodeMarkup(transaction.mapping.map(start + 1 + cellAt), wanted, attrs);
    });
    for (let column = row.childCount; column < columns; column++) {
      const cell = wanted?.create({ align: longest?.child(column).attrs['align'] });
      const end = transaction.mapping.map(start + row.nodeSize - 1);
      if (cell) transaction.insert(end, cell);
    }
  });
}
