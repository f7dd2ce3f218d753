import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { MarkType, NodeType } from 'prosemirror-model';
import { type Command, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { insertActs } from '../blocks/insert-block.ts';
import type { EditorContext } from '../context.ts';
import { editorSchema } from '../editor-schema.ts';
import type { Remarks } from '../remarks/open-remarks.ts';
import { type BlockName, blockNames } from '../words/editor-words.ts';
import { make } from './make.ts';

const { nodes, marks } = editorSchema;

/** What a text block can be turned into where it stands. */
const turns: Readonly<Partial<Record<BlockName, Command>>> = {
  paragraph: setBlockType(nodes['paragraph'] as NodeType),
  heading2: setBlockType(nodes['heading'] as NodeType, { level: 2 }),
  heading3: setBlockType(nodes['heading'] as NodeType, { level: 3 }),
  heading4: setBlockType(nodes['heading'] as NodeType, { level: 4 }),
  pull_quote: setBlockType(nodes['pull_quote'] as NodeType),
  code_block: setBlockType(nodes['code_block'] as NodeType),
};

/** The tools over the text, for those who have no keyboard or do not know its keys. Words, no icons. */
export function toolbar(bar: HTMLElement, context: EditorContext, openers: ToolOpeners): Plugin {
  return new Plugin({
    view: (view) => {
      const tools = toolsOf(view, context, openers);
      bar.replaceChildren(...tools.map(({ dom }) => dom));
      const update = () => {
        for (const tool of tools) tool.update();
      };
      update();
      return { update, destroy: () => bar.replaceChildren() };
    },
  });
}

/** What opens something beside the text. */
export interface ToolOpeners {
  readonly link: Command;
  readonly help: Command;
  readonly remarks: Pick<Remarks, 'note' | 'suggest' | 'opener'>;
}

interface Tool {
  readonly dom: HTMLElement;
  readonly update: () => void;
}

function toolsOf(view: EditorView, context: EditorContext, { link, help, remarks }: ToolOpeners): readonly Tool[] {
  const { words } = context;
  const mark = (name: string) => marks[name] as MarkType;
  return [
    turnInto(view, context),
    button(view, words.bold, toggleMark(mark('bold')), () => hasMark(view, mark('bold'))),
    button(view, words.italic, toggleMark(mark('italic')), () => hasMark(view, mark('italic'))),
    button(view, words.link, link, () => hasMark(view, mark('link'))),
    inserter(view, context),
    button(view, words.undo, undo, undefined, () => undoDepth(view.state) > 0),
    button(view, words.redo, redo, undefined, () => redoDepth(view.state) > 0),
    button(view, words.shortcuts, help),
    forReaders(view, words.remarks.note, remarks.note),
    forReaders(view, words.remarks.suggest, remarks.suggest),
    { dom: remarks.opener, update: () => {} },
  ];
}

function button(
  view: EditorView,
  text: string,
  command: Command,
  isPressed?: () => boolean,
  isOpen: () => boolean = () => true,
): Tool {
  const dom = make('button', {}, text);
  // The text keeps the cursor.
  dom.addEventListener('mousedown', (event) => event.preventDefault());
  dom.addEventListener('click', () => {
    if (command(view.state, view.dispatch, view) && !document.activeElement?.closest('.panel, dialog')) view.focus();
  });
  return {
    dom,
    update: () => {
      const may = view.editable && isOpen();
      setWhereOther(dom, 'aria-disabled', String(!may));
      if (isPressed) setWhereOther(dom, 'aria-pressed', String(isPressed()));
    },
  };
}

/** What is there for those too who may only read. */
function forReaders(view: EditorView, text: string, command: Command): Tool {
  const dom = make('button', {}, text);
  // The text keeps what is chosen.
  dom.addEventListener('mousedown', (event) => event.preventDefault());
  dom.addEventListener('click', () => command(view.state, view.dispatch, view));
  return { dom, update: () => {} };
}

function turnInto(view: EditorView, { words }: EditorContext): Tool {
  const names = Object.keys(turns) as BlockName[];
  const select = make('select', { label: words.more });
  select.append(...names.map((name) => new Option(words.blocks[name], name)));
  select.addEventListener('change', () => {
    turns[select.value as BlockName]?.(view.state, view.dispatch);
    view.focus();
  });
  return {
    dom: select,
    update: () => {
      const { parent } = view.state.selection.$from;
      const name = parent.type.name === 'heading' ? `heading${parent.attrs['level']}` : parent.type.name;
      const now = names.includes(name as BlockName) ? name : 'paragraph';
      if (select.value !== now) select.value = now;
      if (select.disabled === view.editable) select.disabled = !view.editable;
    },
  };
}

function inserter(view: EditorView, context: EditorContext): Tool {
  const { words } = context;
  const select = make('select', { label: words.insert });
  select.append(
    new Option(words.insert, ''),
    ...blockNames.slice(4).map((name) => new Option(words.blocks[name], name)),
  );
  select.addEventListener('change', () => {
    const name = select.value as BlockName;
    select.value = '';
    if (name in insertActs) insertActs[name](view, context);
  });
  return {
    dom: select,
    update: () => {
      if (select.disabled === view.editable) select.disabled = !view.editable;
    },
  };
}

/** With every key an attribute is looked at; where it stays as it is, the browser has nothing to look over. */
function setWhereOther(dom: HTMLElement, name: string, value: string): void {
  if (dom.getAttribute(name) !== value) dom.setAttribute(name, value);
}

function hasMark({ state }: EditorView, mark: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, mark);
}
