import MarkdownIt, { type StateBlock, type StateInline, type Token } from 'markdown-it';

/*
 * Dateline's Markdown for markdown-it (docs/markdown.md). What the document cannot hold is read all the same where CommonMark knows it
 * (raw HTML, images, struck text), so that it can be refused by name.
 */

/** The type of the token of a line `:: …`. */
export const signLine = 'sign_line';

/** The type of the token of a line `: …` or `:alt …`. */
export const captionLine = 'caption_line';

/** The type of the token that begins a container `::: …`. */
export const containerOpen = 'container_open';

/** What a `sign_line` or a `container_open` says. An empty name: it could not be read. */
export interface Sign {
  readonly name: string;
  readonly rest: string;
  /** Of containers: whether their end was found. */
  readonly closed: boolean;
}

/** What a `caption_line` says. */
export interface Caption {
  readonly of: 'caption' | 'alt';
  readonly text: string;
}

/** What a `sign_line` or a `container_open` says. */
export function signOf(token: Token): Sign {
  return token.meta as unknown as Sign;
}

/** What a `caption_line` says. */
export function captionOf(token: Token): Caption {
  return token.meta as unknown as Caption;
}

/** The reader of Dateline's Markdown, up to tokens. */
export const markdown = makeReader();

function makeReader() {
  const reader = new MarkdownIt({ html: true, linkify: false, typographer: false });
  reader.disable(['lheading', 'reference', 'text_join']);
  reader.validateLink = () => true;
  reader.normalizeLink = (address) => address;
  reader.normalizeLinkText = (text) => text;
  const interrupting = { alt: ['paragraph', 'blockquote', 'list'] };
  reader.block.ruler.before('table', 'container', readContainer, interrupting);
  reader.block.ruler.before('table', 'sign_line', readSignLine, interrupting);
  reader.block.ruler.before('table', 'caption_line', readCaptionLine, interrupting);
  reader.inline.ruler.after('emphasis', 'subscript', scriptRule('~', 'subscript'));
  reader.inline.ruler.after('emphasis', 'superscript', scriptRule('^', 'superscript'));
  return reader;
}

function readContainer(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const line = lineOf(state, start);
  if (!line.startsWith(':::')) return false;
  if (silent) return true;
  const [, name = '', rest = ''] = /^::: +([a-z-]+!?)(?: +(.*))?$/.exec(line) ?? [];
  const last = name ? closingLine(state, start, end) : start;
  const closed = last < end && last > start;
  const token = state.push(containerOpen, '', 1);
  token.map = [start, Math.min(last + 1, end)];
  token.meta = { name, rest: rest.trim(), closed } satisfies Sign;
  if (last > start + 1) readWithin(state, start + 1, last);
  state.push('container_close', '', -1);
  state.line = Math.min(last + 1, end);
  return true;
}

/** The line of the `:::` that ends the container begun at `start`; `end` where there is none. */
function closingLine(state: StateBlock, start: number, end: number): number {
  let open = 1;
  for (let at = start + 1; at < end; at++) {
    const line = lineOf(state, at);
    if (line.startsWith(':::')) open += line.trim() === ':::' ? -1 : 1;
    if (open === 0) return at;
  }
  return end;
}

function readWithin(state: StateBlock, start: number, end: number): void {
  const { lineMax } = state;
  state.lineMax = end;
  state.md.block.tokenize(state, start, end);
  state.lineMax = lineMax;
}

function readSignLine(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  const line = lineOf(state, start);
  if (!line.startsWith('::')) return false;
  if (silent) return true;
  const [, name = '', rest = ''] = /^:: +([a-z-]+)(?: +(.*))?$/.exec(line) ?? [];
  const token = state.push(signLine, '', 0);
  token.map = [start, start + 1];
  token.meta = { name, rest: rest.trim(), closed: true } satisfies Sign;
  state.line = start + 1;
  return true;
}

function readCaptionLine(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  const parts = /^:(alt)?(?: +(.*))?$/.exec(lineOf(state, start));
  if (!parts || silent) return parts !== null;
  const [, alt, text = ''] = parts;
  const token = state.push(captionLine, '', 0);
  token.map = [start, start + 1];
  token.meta = { of: alt ? 'alt' : 'caption', text: text.trim() } satisfies Caption;
  state.line = start + 1;
  return true;
}

/** A line without the indent and the quote marks of what it stands in; empty where it is indented as code is. */
function lineOf(state: StateBlock, line: number): string {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (indent < 0 || indent >= 4) return '';
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

/** `H~2~O`, `x^2^`: a sign, something without white space, the sign again. */
function scriptRule(sign: string, name: string): (state: StateInline, silent: boolean) => boolean {
  return (state, silent) => {
    if (silent || state.src[state.pos] !== sign) return false;
    const start = state.pos + 1;
    const end = endOfScript(state, start, sign);
    if (end === null || end === start) return false;
    const { posMax } = state;
    state.posMax = end;
    state.push(`${name}_open`, '', 1);
    state.pos = start;
    state.md.inline.tokenize(state);
    state.push(`${name}_close`, '', -1);
    state.posMax = posMax;
    state.pos = end + 1;
    return true;
  };
}

function endOfScript(state: StateInline, start: number, sign: string): number | null {
  const { pos } = state;
  state.pos = start;
  while (state.pos < state.posMax && state.src[state.pos] !== sign && !/\s/.test(state.src[state.pos] ?? ''))
    state.md.inline.skipToken(state);
  const end = state.pos;
  state.pos = pos;
  return end < state.posMax && state.src[end] === sign ? end : null;
}
