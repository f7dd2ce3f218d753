import type { JSX } from 'preact';
import type { StoryDocument } from '../../story/document.ts';
import { type DocumentLine, documentLines } from '../../story/document-lines.ts';
import type { Language } from '../../story/language.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { lineKindWords } from './words/line-words.ts';

export interface DocumentTextProps {
  readonly document: StoryDocument;
  /** The language that the story is written in. */
  readonly language: Language;
  readonly screen: ScreenLanguage;
}

/** A document to be read, line by line: for those who may not write, and where there is no script. */
export function DocumentText({ document, language, screen }: DocumentTextProps): JSX.Element {
  return (
    <div class="lines" lang={language} dir="auto">
      {documentLines(document).map((line, index) => (
        <Line line={line} screen={screen} key={`${index} ${line.key}`} />
      ))}
    </div>
  );
}

function Line({ line, screen }: { readonly line: DocumentLine; readonly screen: ScreenLanguage }): JSX.Element {
  const label = lineKindWords[screen][line.kind];
  return (
    <p class={`line ${line.kind.replace('_', '-')}`} dir="auto">
      {label === '' ? null : (
        <span class="kind" lang={screen}>
          {label}{' '}
        </span>
      )}
      {line.text}
    </p>
  );
}
