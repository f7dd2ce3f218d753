import type { ComponentChildren, JSX } from 'preact';
import { unreachable } from '../../kit/unreachable.ts';
import type { Inline, Mark, PlainText } from '../../story/document.ts';
import type { Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import type { CorrectionMark, CorrectionMarks, TextHolder } from './correction-marks.ts';

/** The text of a paragraph, heading, cell …: its marks nested, and a dagger wherever a corrected passage ends. */
export function Text(props: {
  readonly site: Site;
  readonly of: TextHolder;
  readonly corrected: CorrectionMarks;
}): JSX.Element {
  const { site, of, corrected } = props;
  return <>{nest(pieces(of.content ?? [], corrected.get(of) ?? []), 0, site)}</>;
}

type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'break'; readonly marks: readonly Mark[] }
  | { readonly kind: 'dagger'; readonly number: number; readonly marks: readonly Mark[] };

/** Texts cut where daggers stand. A dagger bears no marks, so that its link never stands inside another. */
function pieces(content: readonly (Inline | PlainText)[], daggers: readonly CorrectionMark[]): readonly Piece[] {
  const made: Piece[] = [];
  const waiting = daggers.toSorted((one, other) => one.offset - other.offset);
  let offset = 0;
  for (const inline of content) {
    const text = inline.type === 'text' ? inline.text : '\n';
    const marks = 'marks' in inline && inline.marks ? inline.marks : [];
    let taken = 0;
    for (; waiting[0] && waiting[0].offset <= offset + text.length; waiting.shift()) {
      const cut = waiting[0].offset - offset;
      if (cut > taken) made.push(piece(inline, text.slice(taken, cut), marks));
      made.push({ kind: 'dagger', number: waiting[0].number, marks: [] });
      taken = Math.max(taken, cut);
    }
    if (taken < text.length) made.push(piece(inline, text.slice(taken), marks));
    offset += text.length;
  }
  return made;
}

function piece(inline: Inline | PlainText, text: string, marks: readonly Mark[]): Piece {
  return inline.type === 'text' ? { kind: 'text', text, marks } : { kind: 'break', marks };
}

/** Neighbours that share their mark at this depth stand in one element. */
function nest(run: readonly Piece[], depth: number, site: Site): ComponentChildren[] {
  const made: ComponentChildren[] = [];
  for (let start = 0; start < run.length; ) {
    const first = run[start] as Piece;
    const mark = first.marks[depth];
    let end = start + 1;
    while (mark && end < run.length && sameMark(mark, run[end]?.marks[depth])) end += 1;
    made.push(mark ? marked(mark, nest(run.slice(start, end), depth + 1, site)) : printed(first, site));
    start = end;
  }
  return made;
}

function sameMark(one: Mark, other: Mark | undefined): boolean {
  if (one.type === 'link') return other?.type === 'link' && one.attrs.href === other.attrs.href;
  return one.type === other?.type;
}

function marked(mark: Mark, children: ComponentChildren): JSX.Element {
  switch (mark.type) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'subscript':
      return <sub>{children}</sub>;
    case 'superscript':
      return <sup>{children}</sup>;
    case 'code':
      return <code>{children}</code>;
    case 'link':
      return <a href={mark.attrs.href}>{children}</a>;
    default:
      return unreachable(mark);
  }
}

function printed(piece: Piece, site: Site): ComponentChildren {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'break':
      return <br />;
    case 'dagger':
      return <Dagger number={piece.number} site={site} />;
    default:
      return unreachable(piece);
  }
}

function Dagger({ number, site }: { readonly number: number; readonly site: Site }): JSX.Element {
  const label = wordsFor(site.edition.language).correctedHere(number);
  return (
    <a class="dagger" id={`corrected-${number}`} href={`#correction-${number}`} aria-label={label}>
      †
    </a>
  );
}
