import type { BodyBlock, Inline, ListItem, PlainText, StoryDocument } from '../../story/document.ts';
import type { Correction } from '../../story/story.ts';

/** What may hold text directly: a paragraph, a heading, a cell, the headline … */
export interface TextHolder {
  readonly type: string;
  readonly content?: readonly (Inline | PlainText)[];
}

/** Where in a text holder a corrected passage ends. A line break counts as one character. */
export interface CorrectionMark {
  readonly offset: number;
  /** The correction's number on its page, from 1. */
  readonly number: number;
}

export type CorrectionMarks = ReadonlyMap<TextHolder, readonly CorrectionMark[]>;

export const noCorrectionMarks: CorrectionMarks = new Map();

/**
 * Finds the end of every corrected passage in the running text: its first occurrence, wherever marks or paragraphs divide it
 * (any white space equals any other). A passage that stands nowhere has no mark; its correction is told at the end all the same.
 */
export function placeCorrections(document: StoryDocument, corrections: readonly Correction[]): CorrectionMarks {
  const marks = new Map<TextHolder, CorrectionMark[]>();
  if (corrections.every(({ passage }) => !passage)) return marks;
  const text = runningText(document);
  corrections.forEach(({ passage }, index) => {
    const end = passage ? text.endOf(passage) : null;
    if (!end) return;
    marks.set(end.holder, [...(marks.get(end.holder) ?? []), { offset: end.offset, number: index + 1 }]);
  });
  return marks;
}

interface Place {
  readonly holder: TextHolder;
  readonly offset: number;
}

/** The whole text of a document with single spaces for white space, and the way back from each of its characters. */
function runningText(document: StoryDocument): { endOf(passage: string): Place | null } {
  const places: Place[] = [];
  let text = '';
  for (const holder of textHolders(document)) {
    for (const [offset, character] of Array.from(` ${holderText(holder)}`.split(''), (c, i) => [i, c] as const)) {
      const plain = /\s/.test(character) ? ' ' : character;
      if (plain === ' ' && text.endsWith(' ')) continue;
      text += plain;
      places.push({ holder, offset });
    }
  }
  return {
    endOf(passage) {
      const sought = passage.replace(/\s+/g, ' ').trim();
      const start = sought ? text.indexOf(sought) : -1;
      return start < 0 ? null : (places[start + sought.length - 1] ?? null);
    },
  };
}

function holderText(holder: TextHolder): string {
  return (holder.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}

function textHolders(document: StoryDocument): readonly TextHolder[] {
  const [headline, standfirst, body] = document.content;
  return [headline, standfirst, ...body.content.flatMap(holdersIn)];
}

function holdersIn(node: BodyBlock | ListItem): readonly TextHolder[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'pull_quote':
    case 'code_block':
      return [node];
    case 'table':
      return node.content.flatMap((row) => row.content);
    case 'bullet_list':
    case 'ordered_list':
    case 'list_item':
    case 'quote':
    case 'fact_box':
    case 'key_points':
    case 'live_post':
      return (node.content as readonly (BodyBlock | ListItem)[]).flatMap(holdersIn);
    default:
      return [];
  }
}
