import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../story/language.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { lineWords } from './words/line-words.ts';

export interface LineTableProps {
  /** The language that the story is written in. */
  readonly language: Language;
  readonly screen: ScreenLanguage;
  /** Rows. */
  readonly children: ComponentChildren;
}

/** Rows of a table among lines, in a frame of its own that scrolls where they are wider than the screen. */
export function LineTable({ language, screen, children }: LineTableProps): JSX.Element {
  return (
    <section class="line-table" lang={screen} aria-label={lineWords[screen].table} tabindex={0}>
      <table lang={language}>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

export interface LineTableCellProps {
  readonly namesColumn: boolean;
  readonly children: ComponentChildren;
}

export function LineTableCell({ namesColumn, children }: LineTableCellProps): JSX.Element {
  return namesColumn ? (
    <th scope="col" dir="auto">
      {children}
    </th>
  ) : (
    <td dir="auto">{children}</td>
  );
}
