import type { ComponentChildren, JSX } from 'preact';
import { compareCells } from '../../../story/compare-cells.ts';
import type { ComparedLine } from '../../../story/compare-documents.ts';
import type { ComparedPart } from '../../../story/compare-words.ts';
import type { Language } from '../../../story/language.ts';
import type { Picture } from '../../../story/picture.ts';
import { rowsTogether } from '../../../story/rows-together.ts';
import type { ScreenLanguage } from '../../words/in-languages.ts';
import { LinePicture } from '../line-picture.tsx';
import { LineTable, LineTableCell } from '../line-table.tsx';
import { historyWords } from '../words/history-words.ts';
import { lineWords } from '../words/line-words.ts';

export interface ComparedLinesProps {
  readonly lines: readonly ComparedLine[];
  /** Those that either version shows, as far as they are still there. */
  readonly pictures: readonly Picture[];
  /** The language that the story is written in. */
  readonly language: Language;
  readonly screen: ScreenLanguage;
}

/** What changed, line by line, tables as tables. Added and removed are told by elements and in words, not by colour alone. */
export function ComparedLines(props: ComparedLinesProps): JSX.Element {
  const { lines, language, screen } = props;
  const shown = rowsTogether(lines.flatMap(otherPictures), ({ line }) => line);
  return (
    <div class="lines compared" lang={language} dir="auto">
      {shown.map((one, index) =>
        one.kind === 'line' ? (
          <Compared {...props} compared={one.line} key={`${index} ${one.line.line.key}`} />
        ) : (
          <LineTable language={language} screen={screen} key={index}>
            {one.rows.map((row, place) => (
              <ComparedRow
                row={row}
                screen={screen}
                isTold={one.rows.some(({ kind }) => kind !== 'same')}
                key={`${place} ${row.line.key}`}
              />
            ))}
          </LineTable>
        ),
      )}
    </div>
  );
}

/** Another picture in the place of one is told as both: what they are called says little. */
function otherPictures(compared: ComparedLine): readonly ComparedLine[] {
  if (compared.kind !== 'changed' || compared.line.picture === compared.before.picture) return [compared];
  return [
    { kind: 'removed', line: compared.before },
    { kind: 'added', line: compared.line },
  ];
}

function Compared({
  compared,
  pictures,
  screen,
}: Pick<ComparedLinesProps, 'pictures' | 'screen'> & { readonly compared: ComparedLine }): JSX.Element {
  const { line, kind } = compared;
  const label = lineWords[screen].kinds[line.kind];
  const what = whatOf(compared, screen);
  return (
    <p class={`line ${line.kind.replace('_', '-')} ${kind}`} dir="auto">
      {what === null ? null : <Label screen={screen} text={what} />}{' '}
      {label === '' ? null : <Label screen={screen} text={label} />}{' '}
      {compared.kind === 'changed' && !line.picture ? (
        <Parts parts={compared.parts} />
      ) : (
        <Come kind={kind}>
          <LinePicture line={line} pictures={pictures} />
        </Come>
      )}
    </p>
  );
}

/** What became of a row stands before it, in a column of its own, where anything became of its table. */
function ComparedRow(props: {
  readonly row: ComparedLine;
  readonly screen: ScreenLanguage;
  readonly isTold: boolean;
}): JSX.Element {
  const { row, screen, isTold } = props;
  return (
    <tr class={row.kind}>
      {isTold ? <td class="kind">{<Label screen={screen} text={whatOf(row, screen) ?? ''} />}</td> : null}
      {cellsOf(row).map(({ namesColumn, parts }, column) => (
        <LineTableCell namesColumn={namesColumn} key={column}>
          <Parts parts={parts} />
        </LineTableCell>
      ))}
    </tr>
  );
}

function cellsOf(compared: ComparedLine): ReturnType<typeof compareCells> {
  const cells = compared.line.row?.cells ?? [];
  if (compared.kind === 'changed') return compareCells(compared.before.row?.cells ?? [], cells);
  const kind = compared.kind === 'moved' ? 'same' : compared.kind;
  return cells.map(({ text, namesColumn }) => ({ namesColumn, parts: [{ kind, text }] }));
}

/** What became of a line, where its words do not show it. */
function whatOf(compared: ComparedLine, screen: ScreenLanguage): string | null {
  const words = historyWords[screen];
  switch (compared.kind) {
    case 'added':
      return words.added;
    case 'removed':
      return words.removed;
    case 'moved':
      return words.moved;
    case 'changed':
      return compared.parts.every(({ kind }) => kind === 'same') ? words.looks : null;
    case 'same':
      return null;
  }
}

function Parts({ parts }: { readonly parts: readonly ComparedPart[] }): JSX.Element {
  const said = parts.filter(({ text }) => text !== '');
  return (
    <>
      {said.map(({ kind, text }, index) => (
        <Come kind={kind} key={`${index} ${text}`}>
          {text}
        </Come>
      ))}
    </>
  );
}

function Come({
  kind,
  children,
}: {
  readonly kind: ComparedLine['kind'];
  readonly children: ComponentChildren;
}): JSX.Element {
  if (kind === 'added') return <ins>{children}</ins>;
  return kind === 'removed' ? <del>{children}</del> : <span>{children}</span>;
}

function Label({ screen, text }: { readonly screen: ScreenLanguage; readonly text: string }): JSX.Element {
  return (
    <span class="kind" lang={screen}>
      {text}
    </span>
  );
}
