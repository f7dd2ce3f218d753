import type { Token } from 'markdown-it';
import type { Refuse } from './raw-node.ts';
import type { Branch } from './token-tree.ts';

/** A mark as written; whether it is a good one is for `parseBody` to say. */
export interface RawMark {
  readonly type: string;
  readonly attrs?: { readonly href: string };
}

/** A part of a line. */
export type RawInline =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly RawMark[]; readonly literal: boolean }
  | { readonly type: 'line_break' }
  /** An end of a line in the source, which reads as a space. */
  | { readonly type: 'source_line'; readonly marks: readonly RawMark[] };

/** The parts of one `inline` token. */
export function readInline(branch: Branch, refuse: Refuse): readonly RawInline[] {
  const parts: RawInline[] = [];
  const marks: RawMark[] = [];
  let line = branch.line;
  for (const token of branch.token.children ?? []) {
    const mark = markOf(token);
    if (mark && token.nesting > 0) marks.push(mark);
    else if (mark) marks.pop();
    else parts.push(...partsOf(token, [...marks], (problem) => refuse(line, problem)));
    if (token.nesting > 0 && token.type === 'link_open' && token.attrGet('title') !== null)
      refuse(line, 'a link has an address and no title');
    if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
  }
  return parts;
}

const markTypes: ReadonlyMap<string, string> = new Map([
  ['strong', 'bold'],
  ['em', 'italic'],
  ['link', 'link'],
  ['subscript', 'subscript'],
  ['superscript', 'superscript'],
]);

function markOf(token: Token): RawMark | null {
  const type = markTypes.get(token.type.replace(/_(open|close)$/, ''));
  if (!type || token.nesting === 0) return null;
  return type === 'link' ? { type, attrs: { href: String(token.attrGet('href') ?? '') } } : { type };
}

function partsOf(token: Token, marks: readonly RawMark[], refuse: (problem: string) => void): readonly RawInline[] {
  switch (token.type) {
    case 'text':
      return textParts(token.content, marks, false);
    case 'text_special':
      return textParts(token.content, marks, true);
    case 'code_inline':
      return textParts(token.content, [...marks, { type: 'code' }], true);
    case 'hardbreak':
      return [{ type: 'line_break' }];
    case 'softbreak':
      return [{ type: 'source_line', marks }];
    case 's_open':
      refuse('struck text (~~…~~) is not known');
      return [];
    case 's_close':
      return [];
    case 'image':
      refuse('a picture stands in a line of its own: `:: picture KEY`');
      return [];
    case 'html_inline':
      refuse(`HTML is not taken: ${token.content.slice(0, 40)}`);
      return [];
    default:
      refuse(`${token.type} is not known`);
      return [];
  }
}

/** Text, with each line feed (written `&#10;`) as a line break and each tab as a space. */
function textParts(content: string, marks: readonly RawMark[], literal: boolean): readonly RawInline[] {
  return content.split(/(\n)/).flatMap((text): readonly RawInline[] => {
    if (text === '\n') return [{ type: 'line_break' }];
    return text ? [{ type: 'text', text: text.replaceAll('\t', ' '), marks, literal }] : [];
  });
}
