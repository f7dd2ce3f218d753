import type { Node, ResolvedPos } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { editorSchema } from '../editor-schema.ts';

/** The cell that the cursor is in. */
interface Cell {
  readonly table: Node;
  /** Where the table begins: the place before it. */
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

export function cellOf($place: ResolvedPos): Cell | null {
  for (let depth = $place.depth; depth > 2; depth--) {
    if ($place.node(depth - 2).type.name !== 'table') continue;
    const [row, column] = [$place.index(depth - 2), $place.index(depth - 1)];
    return { table: $place.node(depth - 2), at: $place.before(depth - 2), row, column };
  }
  return null;
}

/** A table of empty cells, the first row its header. */
export function newTable(rows: number, columns: number): Node {
  const row = (name: string) =>
    editorSchema.node(
      'table_row',
      null,
      Array.from({ length: columns }, () => editorSchema.node(name)),
    );
  return editorSchema.node('table', null, [
    row('table_header'),
    ...Array.from({ length: rows - 1 }, () => row('table_cell')),
  ]);
}

export const addRow: Command = inTable((transaction, { table, at, row }) => {
  const cells = table.child(row).children.map(({ attrs }) => editorSchema.node('table_cell', attrs));
  transaction.insert(rowStart(table, at, row + 1), editorSchema.node('table_row', null, cells));
});

/** The last row goes with the table. */
export const removeRow: Command = inTable((transaction, { table, at, row }) => {
  if (table.childCount === 1) return removeTable(transaction, table, at);
  const start = rowStart(table, at, row);
  transaction.delete(start, start + table.child(row).nodeSize);
});

export const addColumn: Command = inTable((transaction, { table, at, column }) => {
  forRowsFromLast(table, at, (row, start) => {
    const cell = row.child(Math.min(column, row.childCount - 1));
    const place = start + 1 + sizeOf(row, column + 1);
    transaction.insert(place, cell.type.create({ align: 'start' }));
  });
});

export const removeColumn: Command = inTable((transaction, { table, at, column }) => {
  if (table.firstChild?.childCount === 1) return removeTable(transaction, table, at);
  forRowsFromLast(table, at, (row, start) => {
    const place = start + 1 + sizeOf(row, column);
    transaction.delete(place, place + row.child(column).nodeSize);
  });
});

/** Makes the first row a header, or a row like the others. */
export const toggleHeader: Command = inTable((transaction, { table, at }) => {
  const first = table.child(0);
  const name = first.firstChild?.type.name === 'table_header' ? 'table_cell' : 'table_header';
  first.forEach((cell, offset) => {
    transaction.setNodeMarkup(at + 2 + offset, editorSchema.nodes[name], cell.attrs);
  });
});

const nextAlign: Readonly<Record<string, string>> = { start: 'center', center: 'end', end: 'start' };

/** Aligns a column by the next of its three ways. */
export const turnAlign: Command = inTable((transaction, { table, at, row, column }) => {
  const align = nextAlign[table.child(row).child(column).attrs['align']] ?? 'start';
  forRowsFromLast(table, at, (one, start) => {
    transaction.setNodeAttribute(start + 1 + sizeOf(one, column), 'align', align);
  });
});

/** Goes to the next cell or the one before; past the last there comes another row. */
export function nextCell(by: 1 | -1): Command {
  return (state, dispatch) => {
    const cell = cellOf(state.selection.$head);
    if (!cell) return false;
    const columns = cell.table.child(cell.row).childCount;
    const next = cell.row * columns + cell.column + by;
    if (next < 0) return false;
    if (next >= columns * cell.table.childCount) {
      return addRow(state, dispatch && ((transaction) => dispatch(toCell(transaction, cell.at, next, columns))));
    }
    dispatch?.(toCell(state.tr, cell.at, next, columns));
    return true;
  };
}

function toCell(transaction: Transaction, at: number, number: number, columns: number): Transaction {
  const table = transaction.doc.nodeAt(at);
  if (!table) return transaction;
  const row = Math.floor(number / columns);
  const place = rowStart(table, at, row) + 1 + sizeOf(table.child(row), number % columns) + 1;
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(place))).scrollIntoView();
}

function inTable(change: (transaction: Transaction, cell: Cell) => void): Command {
  return (state: EditorState, dispatch) => {
    const cell = cellOf(state.selection.$head);
    if (!cell) return false;
    if (!dispatch) return true;
    const transaction = state.tr;
    change(transaction, cell);
    dispatch(transaction);
    return true;
  };
}

function removeTable(transaction: Transaction, table: Node, at: number): void {
  transaction.replaceWith(at, at + table.nodeSize, editorSchema.node('paragraph'));
}

function rowStart(table: Node, at: number, row: number): number {
  return at + 1 + sizeOf(table, row);
}

/** The size of a node's first children. */
function sizeOf(node: Node, count: number): number {
  return node.children.slice(0, count).reduce((size, child) => size + child.nodeSize, 0);
}

/** Goes over the rows from the last, so that places before are not moved. */
function forRowsFromLast(table: Node, at: number, change: (row: Node, start: number) => void): void {
  for (let row = table.childCount - 1; row >= 0; row--) change(table.child(row), rowStart(table, at, row));
}
