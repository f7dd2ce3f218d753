import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Entry } from '../../palette/find-entries.ts';
import { insertActs } from '../blocks/insert-block.ts';
import type { EditorContext } from '../context.ts';
import { editorSchema } from '../editor-schema.ts';
import { goToMark, usePreferred } from '../house/house-acts.ts';
import { shownKeys } from '../keys/key-bindings.ts';
import { blockNames, type KeyName } from '../words/editor-words.ts';

const mark = (name: string) => editorSchema.marks[name] as MarkType;

/** What the command palette can have an editor do. */
export interface OfferedParts {
  readonly context: EditorContext;
  readonly view: () => EditorView | null;
  readonly link: Command;
  readonly help: Command;
  readonly houseList: () => void;
  readonly isMac: boolean;
}

/** Answers the command palette, when it is called from the text, with what the editor can do. */
export function offerCommands(place: HTMLElement, { context, view, link, help, houseList, isMac }: OfferedParts): void {
  const { words } = context;
  const keys = new Map(shownKeys(isMac));
  const entry = (text: string, run: (now: EditorView) => void, key?: KeyName): Entry => ({
    group: 'commands',
    text,
    ...(key && { keys: keys.get(key) ?? '' }),
    href: null,
    run: () => {
      const now = view();
      if (!now) return;
      now.focus();
      run(now);
    },
  });
  const command = (text: string, does: Command, key?: KeyName) =>
    entry(text, (now) => void does(now.state, now.dispatch, now), key);
  place.addEventListener('dateline:commands', (event) => {
    const now = view();
    if (!now || !(event.target instanceof Node) || !now.dom.contains(event.target)) return;
    const writing = [
      command(words.bold, toggleMark(mark('bold')), 'bold'),
      command(words.italic, toggleMark(mark('italic')), 'italic'),
      command(words.keys.code, toggleMark(mark('code')), 'code'),
      command(words.link, link, 'link'),
      ...blockNames.map((name) => entry(words.blocks[name], (at) => insertActs[name](at, context))),
      command(words.undo, undo, 'undo'),
      command(words.redo, redo, 'redo'),
      command(words.keys.houseUse, usePreferred, 'houseUse'),
    ];
    const reading = [
      command(words.keys.houseNext, goToMark(1, context), 'houseNext'),
      entry(words.house.title, houseList),
      command(words.shortcuts, help, 'help'),
    ];
    const offered = (event as CustomEvent<Entry[]>).detail;
    offered.push(...(now.editable ? writing : []), ...reading);
  });
}
