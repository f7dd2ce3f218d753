import type { EditorView } from 'prosemirror-view';
import type { Remarks } from './open-remarks.ts';

/**
 * The keys of notes and suggestions. They are heard by the page, not by the text: those who may only read have them too, and a card can be
 * left by them for the next. AltGr writes letters in many languages, and is left to that.
 */
export function remarkKeys(view: () => EditorView | null, remarks: Pick<Remarks, 'note' | 'suggest' | 'next'>): void {
  const commands = { KeyM: remarks.note, KeyR: remarks.suggest, KeyN: remarks.next };
  document.addEventListener('keydown', (event) => {
    const command = commands[event.code as keyof typeof commands];
    const isMod = (event.ctrlKey || event.metaKey) && event.altKey && !event.shiftKey;
    const now = view();
    if (!command || !isMod || event.getModifierState('AltGraph') || !now) return;
    event.preventDefault();
    command(now.state, now.dispatch, now);
  });
}
