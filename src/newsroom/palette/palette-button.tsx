import type { JSX } from 'preact';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { paletteWords } from './palette-words.ts';

/** Opens the command palette; there only where its script is (`islands/palette.ts`), which reads its texts here. */
export function PaletteButton({ language }: { readonly language: ScreenLanguage }): JSX.Element {
  const words = paletteWords[language];
  return (
    <button type="button" class="open-palette" aria-haspopup="dialog" data-palette={JSON.stringify(words)} hidden>
      {words.open}
    </button>
  );
}
