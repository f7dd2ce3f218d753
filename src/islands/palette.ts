import { openPalette, type PaletteWords } from './palette/open-palette.ts';

/*
 * The command palette of every screen: its button, Ctrl+K (Cmd+K) outside the text, Ctrl+Shift+P or F1 everywhere. What the editor can do is
 * asked of it by the event `dateline:commands`, where the palette is opened from the text.
 */

const button = document.querySelector<HTMLButtonElement>('[data-palette]');

if (button) {
  const words = JSON.parse(button.dataset['palette'] ?? '{}') as PaletteWords;
  button.hidden = false;
  button.addEventListener('click', () => openPalette(words));
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    if (!isPaletteKey(event)) return;
    event.preventDefault();
    openPalette(words);
  });
}

function isPaletteKey({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): boolean {
  if (key === 'F1') return !ctrlKey && !metaKey && !altKey && !shiftKey;
  if ((!ctrlKey && !metaKey) || altKey) return false;
  if (shiftKey) return key.toLowerCase() === 'p';
  return key === 'k' && !(target instanceof Element && target.closest('.writing'));
}
