import type { Node } from 'prosemirror-model';
import { type Command, TextSelection } from 'prosemirror-state';
import type { NodeViewConstructor } from 'prosemirror-view';
import {
  addColumn,
  addRow,
  cellOf,
  removeColumn,
  removeRow,
  toggleHeader,
  turnAlign,
} from '../blocks/table-commands.ts';
import type { EditorContext } from '../context.ts';
import { alignClass } from '../looks.ts';
import { make } from '../ui/make.ts';
import { makeField, withFields } from './fields.ts';

/** A header cell. One without words names no column: to who listens it is a cell like others, until something stands in it. */
export function headerCellView(): NodeViewConstructor {
  return (first) => {
    const dom = make('th');
    const show = (node: Node) => {
      const isNamed = node.textContent.trim() !== '';
      setOrTake(dom, 'role', isNamed ? null : 'cell');
      setOrTake(dom, 'scope', isNamed ? 'col' : null);
      setOrTake(dom, 'class', alignClass(node.attrs['align']));
    };
    show(first);
    return {
      dom,
      contentDOM: dom,
      update: (node) => {
        if (node.type !== first.type) return false;
        show(node);
        return true;
      },
    };
  };
}

function setOrTake(dom: HTMLElement, name: string, value: string | null): void {
  if (value === null) dom.removeAttribute(name);
  else if (dom.getAttribute(name) !== value) dom.setAttribute(name, value);
}

/** A table with its caption, and under it what can be done with the row and column that the cursor is in. */
export function tableView({ words }: EditorContext): NodeViewConstructor {
  const acts: readonly (readonly [string, Command])[] = [
    [words.table.rowBelow, addRow],
    [words.table.columnAfter, addColumn],
    [words.table.header, toggleHeader],
    [words.table.align, turnAlign],
    [words.table.rowAway, removeRow],
    [words.table.columnAway, removeColumn],
  ];
  return (first, view, at) => {
    let now = first;
    const caption = makeField(
      { view, at, node: () => now },
      { attribute: 'caption', label: words.fields.caption, most: 500 },
    );
    const contentDOM = make('tbody');
    const tools = make('p', { class: 'table-tools', role: 'group', label: words.blocks.table });
    tools.append(
      ...acts.map(([text, command]) => {
        const button = make('button', {}, text);
        button.addEventListener('mousedown', (event) => event.preventDefault());
        button.addEventListener('click', () => {
          const start = at();
          if (start === undefined || !view.editable) return;
          // From outside the table, its first cell is meant.
          if (cellOf(view.state.selection.$head)?.at !== start)
            view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(start + 3))));
          command(view.state, view.dispatch);
          view.focus();
        });
        return button;
      }),
    );
    const frame = make('section', { class: 'table' }, make('table', {}, contentDOM));
    const dom = make('div', { class: 'table-block' }, caption.dom, frame, tools);
    return withFields({ dom, contentDOM, fields: [caption.dom, tools] }, first, (node) => {
      now = node;
      caption.update(node);
    });
  };
}
