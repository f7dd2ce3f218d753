import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { nextCell } from '../blocks/table-commands.ts';
import { editorSchema } from '../editor-schema.ts';
import type { KeyName } from '../words/editor-words.ts';
import { leaveBlock, leaveBox, leaveHead, moveBlock } from './leave-block.ts';

const { nodes, marks } = editorSchema;
const node = (name: string) => nodes[name] as NodeType;
const mark = (name: string) => marks[name] as MarkType;
const item = node('list_item');

/** What opens something beside the text. */
export interface KeyOpeners {
  readonly link: Command;
  readonly help: Command;
}

const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  if (!state.selection.$from.parent.type.contentMatch.matchType(node('line_break'))) return false;
  dispatch?.(state.tr.replaceSelectionWith(node('line_break').create()).scrollIntoView());
  return true;
});

/** Key points have items as lists have, but none of their own within them. */
const sinkInList: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const items = $from.blockRange($to, ({ firstChild }) => firstChild?.type === item);
  return items?.parent.type.name !== 'key_points' && sinkListItem(item)(state, dispatch);
};

/** Every key of the editor, in the order of which is asked first. */
export function keyBindings({ link, help }: KeyOpeners): readonly Plugin[] {
  const bindings: Record<string, Command> = {
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    Backspace: undoInputRule,
    'Mod-b': toggleMark(mark('bold')),
    'Mod-i': toggleMark(mark('italic')),
    'Mod-e': toggleMark(mark('code')),
    'Mod-k': link,
    'Mod-/': help,
    'Mod-Alt-0': setBlockType(node('paragraph')),
    'Mod-Alt-2': setBlockType(node('heading'), { level: 2 }),
    'Mod-Alt-3': setBlockType(node('heading'), { level: 3 }),
    'Mod-Alt-4': setBlockType(node('heading'), { level: 4 }),
    'Mod-Shift-8': wrapInList(node('bullet_list')),
    'Mod-Shift-7': wrapInList(node('ordered_list')),
    'Mod-Shift-9': wrapIn(node('quote')),
    'Mod-Shift--': (state, dispatch) => {
      dispatch?.(state.tr.replaceSelectionWith(node('divider').create()).scrollIntoView());
      return true;
    },
    'Alt-ArrowUp': moveBlock(-1),
    'Alt-ArrowDown': moveBlock(1),
    'Mod-Enter': chainCommands(leaveHead, leaveBlock),
    'Shift-Enter': breakLine,
    Enter: chainCommands(leaveHead, leaveBox, splitListItem(item)),
    Tab: chainCommands(nextCell(1), sinkInList),
    'Shift-Tab': chainCommands(nextCell(-1), liftListItem(item)),
  };
  return [keymap(bindings), keymap(baseKeymap)];
}

/** The keys that the list of shortcuts tells of, as they are written on a keyboard. */
export function shownKeys(isMac: boolean): readonly (readonly [KeyName, string])[] {
  const mod = isMac ? '⌘' : 'Ctrl+';
  const alt = isMac ? '⌥' : 'Alt+';
  const shift = isMac ? '⇧' : 'Shift+';
  return [
    ['insert', '/'],
    ['bold', `${mod}B`],
    ['italic', `${mod}I`],
    ['link', `${mod}K`],
    ['code', `${mod}E`],
    ['heading', `${mod}${alt}2 3 4`],
    ['list', `${mod}${shift}8 7`],
    ['quoteKey', `${mod}${shift}9`],
    ['divider', '---'],
    ['breakLine', `${shift}Enter`],
    ['leave', `${mod}Enter`],
    ['up', `${alt}↑`],
    ['down', `${alt}↓`],
    ['undo', `${mod}Z`],
    ['redo', isMac ? `${shift}${mod}Z` : `${mod}Y`],
    ['houseUse', `${mod}.`],
    ['houseLeave', isMac ? `${shift}${mod}.` : `${mod}${shift}.`],
    ['houseNext', `F8 ${shift}F8`],
    ['note', `${mod}${alt}M`],
    ['suggest', `${mod}${alt}R`],
    ['nextRemark', `${mod}${alt}N`],
    ['palette', isMac ? `${shift}${mod}P F1` : `${mod}${shift}P F1`],
    ['help', `${mod}/`],
  ];
}
