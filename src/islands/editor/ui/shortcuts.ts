import type { Command } from 'prosemirror-state';
import { shownKeys } from '../keys/key-bindings.ts';
import type { EditorWords } from '../words/editor-words.ts';
import { make } from './make.ts';

/** Shows the list of shortcuts over the page. */
export function showShortcuts(words: EditorWords, isMac: boolean): Command {
  return (_state, _dispatch, view) => {
    const lines = shownKeys(isMac).flatMap(([name, keys]) => [
      make('dt', {}, make('kbd', {}, keys)),
      make('dd', {}, words.keys[name]),
    ]);
    const dialog = make('dialog', { class: 'shortcuts', label: words.shortcuts });
    dialog.append(
      make('h2', {}, words.shortcuts),
      make('dl', {}, ...lines),
      make('button', { class: 'primary', onclick: () => dialog.close() }, words.close),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      view?.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
    return true;
  };
}
