import type { EditorWords } from './editor-words.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { ur } from './ur.ts';

/** The texts of the editor for a language of the screens. */
export function wordsOf(language: string): EditorWords {
  return { en, hi, ur }[language.split('-')[0] ?? ''] ?? en;
}
