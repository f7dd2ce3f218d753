import type { JSX } from 'preact';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { previewWords } from './preview-words.ts';

/** What somebody outside is told whose link opens nothing: which of the reasons it is, is not theirs to know. */
export function SpentLink({ language }: { readonly language: ScreenLanguage }): JSX.Element {
  const { title, text } = previewWords[language].spent;
  return (
    <section class="trouble-page">
      <h1>{title}</h1>
      <p>{text}</p>
    </section>
  );
}
