import type { JSX } from 'preact';
import type { StoryDocument } from '../../story/document.ts';
import { type DocumentLine, documentLines } from '../../story/document-lines.ts';
import type { Language } from '../../story/language.ts';
import type { Picture } from '../../story/picture.ts';
import { rowsTogether } from '../../story/rows-together.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { LinePicture } from './line-picture.tsx';
import { LineTable, LineTableCell } from './line-table.tsx';
import { lineWords } from './words/line-words.ts';

export interface DocumentTextProps {
  readonly document: StoryDocument;
  /** Those that it shows. */
  readonly pictures: readonly Picture[];
  /** The language that the story is written in. */
  readonly language: Language;
  readonly screen: ScreenLanguage;
}

/** A document to be read, line by line, tables as tables: for those who may not write, and where there is no script. */
export function DocumentText({ document, pictures, language, screen }: DocumentTextProps): JSX.Element {
  const shown = rowsTogether(documentLines(document), (line) => line);
  return (
    <div class="lines" lang={language} dir="auto">
      {shown.map((one, index) =>
        one.kind === 'line' ? (
          <Line line={one.line} pictures={pictures} screen={screen} key={`${index} ${one.line.key}`} />
        ) : (
          <LineTable language={language} screen={screen} key={index}>
            {one.rows.map((line) => (
              <Row line={line} key={line.key} />
            ))}
          </LineTable>
        ),
      )}
    </div>
  );
}

function Line(props: {
  readonly line: DocumentLine;
  readonly pictures: readonly Picture[];
  readonly screen: ScreenLanguage;
}): JSX.Element {
  const { line, pictures, screen } = props;
  const label = lineWords[screen].kinds[line.kind];
  return (
    <p class={`line ${line.kind.replace('_', '-')}`} dir="auto">
      {label === '' ? null : (
        <span class="kind" lang={screen}>
          {label}{' '}
        </span>
      )}
      <LinePicture line={line} pictures={pictures} />
    </p>
  );
}

function Row({ line }: { readonly line: DocumentLine }): JSX.Element {
  return (
    <tr>
      {line.row?.cells.map(({ text, namesColumn }, column) => (
        <LineTableCell namesColumn={namesColumn} key={column}>
          {text}
        </LineTableCell>
      ))}
    </tr>
  );
}
