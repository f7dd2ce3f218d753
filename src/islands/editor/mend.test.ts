import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { type BodyBlock, storyDocument } from '../../story/document.ts';
import { nodeToJson } from '../../story/node-to-json.ts';
import { parseDocument } from '../../story/parse-document.ts';
import {
  addColumn,
  addRow,
  newTable,
  nextCell,
  removeColumn,
  removeRow,
  toggleHeader,
  turnAlign,
} from './blocks/table-commands.ts';
import { editorSchema } from './editor-schema.ts';
import { mend } from './mend.ts';

function stateOf(...body: readonly BodyBlock[]): EditorState {
  const doc = editorSchema.nodeFromJSON(storyDocument('The gates hold', '', body));
  return EditorState.create({ doc, plugins: [mend()] });
}

const table = nodeToJson(newTable(2, 2)) as unknown as BodyBlock;
/** Places in a story whose body is that table alone: 16 and 2 for the head, 1 for the body. */
const start = 19;

/** The rows as letters: H a header cell, c a cell. */
function shape(state: EditorState): string {
  const found = state.doc.lastChild?.firstChild;
  if (found?.type.name !== 'table') return found?.type.name ?? '';
  return found.children
    .map((row) => row.children.map(({ type }) => (type.name === 'table_header' ? 'H' : 'c')).join(''))
    .join(' ');
}

function isDocument(state: EditorState): boolean {
  return parseDocument(nodeToJson(state.doc)).ok;
}

describe('what two people did to one table at once is a table again', () => {
  test('a row of another length', () => {
    const state = stateOf(table);
    const row = editorSchema.node('table_row', null, [editorSchema.node('table_cell')]);
    const after = state.apply(state.tr.insert(start + 1, row));
    expect(shape(after)).toBe('cc cc cc');
    expect(isDocument(after)).toBe(true);
  });

  test('a cell too many', () => {
    const state = stateOf(table);
    const after = state.apply(state.tr.insert(start + 2, editorSchema.node('table_header', { align: 'end' })));
    expect(shape(after)).toBe('HHH ccc');
    expect(isDocument(after)).toBe(true);
  });
});

test('a gallery whose last picture went goes too, and a body is never empty', () => {
  const attrs = { picture: 'picture_0000000000000000', alt: null, caption: null, size: 'column' } as const;
  const state = stateOf({ type: 'gallery', content: [{ type: 'picture', attrs }] });
  const after = state.apply(state.tr.delete(start + 1, start + 2));
  expect(shape(after)).toBe('paragraph');
  expect(isDocument(after)).toBe(true);
});

test('signs that no text may hold are taken out as they come in', () => {
  const state = stateOf({ type: 'paragraph' });
  const after = state.apply(state.tr.insertText('a\u0000b\tc\ud800d', start + 1));
  expect(after.doc.lastChild?.textContent).toBe('ab cd');
});

describe('a table is changed by', () => {
  const within = (state: EditorState, at = start + 3) =>
    state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  test.each([
    ['a row below', addRow, 'HH cc cc'],
    ['a column after', addColumn, 'HHH ccc'],
    ['a row away', removeRow, 'cc'],
    ['a column away', removeColumn, 'H c'],
    ['its header made a row', toggleHeader, 'cc cc'],
    ['another alignment', turnAlign, 'HH cc'],
    ['the next cell', nextCell(1), 'HH cc'],
  ])('%s', (_, command, right) => {
    let state = within(stateOf(table));
    command(state, (transaction) => {
      state = state.apply(transaction);
    });
    expect(shape(state)).toBe(right);
    expect(isDocument(state)).toBe(true);
  });

  test('the key that goes on past its last cell: another row', () => {
    const state = stateOf(table);
    let now = within(state, start + 1 + 6 + 1 + 3);
    nextCell(1)(now, (transaction) => {
      now = now.apply(transaction);
    });
    expect(shape(now)).toBe('HH cc cc');
    expect(now.selection.$head.index(2)).toBe(2);
  });
});
