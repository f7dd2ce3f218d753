import type { Inline, Mark } from '../../story/document.ts';
import { markdown } from './rules.ts';

/** Where a line of text is written, which decides the signs that would mean something there. */
export interface Setting {
  /** Whether the line may be broken; else a line break is written `&#10;`. */
  readonly lines: boolean;
  /** Whether a dash at the beginning of a line would name a source. */
  readonly quoted: boolean;
}

/** Writes text and marks so that reading gives the same again. */
export function writeInline(content: readonly Inline[], setting: Setting): string {
  const atoms = atomsOf(content, setting);
  chooseItalicSigns(atoms);
  protectEdges(atoms, setting);
  protectScripts(atoms);
  protectMarks(atoms);
  return atoms.map(({ source }) => source).join('');
}

/** The smallest pieces of what is written. Only a sign of text can be written otherwise, as a character reference. */
interface Atom {
  readonly kind: 'sign' | 'code' | 'break' | 'open' | 'close';
  readonly mark: Mark['type'] | null;
  source: string;
  /** The sign itself, for text. */
  readonly sign: string;
}

function atomsOf(content: readonly Inline[], setting: Setting): Atom[] {
  const atoms: Atom[] = [];
  let open: readonly Mark[] = [];
  for (const part of content) {
    const marks = part.type === 'text' ? (part.marks ?? []).filter(({ type }) => type !== 'code') : [];
    const kept = sharedMarks(open, marks);
    atoms.push(...open.slice(kept).toReversed().map(closing), ...marks.slice(kept).map(opening));
    open = marks;
    if (part.type === 'line_break') atoms.push(atom('break', setting.lines ? '\\\n' : '&#10;'));
    else if (part.marks?.some(({ type }) => type === 'code')) atoms.push(atom('code', codeSpan(part.text)));
    else for (const sign of signsOf(part.text)) atoms.push(sign);
  }
  return [...atoms, ...open.toReversed().map(closing)];
}

function sharedMarks(open: readonly Mark[], marks: readonly Mark[]): number {
  const differs = open.findIndex((mark, index) => JSON.stringify(mark) !== JSON.stringify(marks[index]));
  return differs < 0 ? open.length : differs;
}

const openings = { bold: '**', italic: '*', subscript: '~', superscript: '^', link: '[', code: '' } as const;

function opening(mark: Mark): Atom {
  return { kind: 'open', mark: mark.type, source: openings[mark.type], sign: '' };
}

function closing(mark: Mark): Atom {
  const source = mark.type === 'link' ? `](${mark.attrs.href.replace(/[\\()<>&]/g, '\\$&')})` : openings[mark.type];
  return { kind: 'close', mark: mark.type, source, sign: '' };
}

function atom(kind: Atom['kind'], source: string): Atom {
  return { kind, mark: null, source, sign: '' };
}

/** Code between more backticks than it holds in a row. */
function codeSpan(code: string): string {
  const fence = '`'.repeat(longestRun(code) + 1);
  const padded = losesAnEdge(code) ? ` ${code} ` : code;
  return `${fence}${padded}${fence}`;
}

/** Whether a backtick at its edge, or a space at both, would be read as belonging to the signs around. */
function losesAnEdge(code: string): boolean {
  if (code.startsWith('`') || code.endsWith('`')) return true;
  return code.startsWith(' ') && code.endsWith(' ') && /[^ ]/.test(code);
}

/** How many backticks follow each other in a text at most. */
export function longestRun(code: string): number {
  return (code.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

function* signsOf(text: string): Generator<Atom> {
  for (const { 0: sign, index } of text.matchAll(/./gsu))
    yield { kind: 'sign', mark: null, sign, source: meansSomething(text, index) ? `\\${sign}` : sign };
}

/** Whether a sign of a text would be read as more than itself, wherever it stands in a line. */
function meansSomething(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if ('\\`*_[]~^'.includes(sign)) return true;
  if (sign === '&') return /^&(#|[A-Za-z][A-Za-z0-9]*;)/.test(text.slice(at, at + 40));
  return sign === '<' && /^<[A-Za-z/!?]/.test(text.slice(at, at + 2));
}

/** Italic beside another mark of stars is written with `_`, since stars in a row are read together. */
function chooseItalicSigns(atoms: readonly Atom[]): void {
  const open: number[] = [];
  for (const [index, { kind, mark }] of atoms.entries()) {
    if (mark !== 'italic') continue;
    if (kind === 'open') open.push(index);
    else chooseSigns(atoms, open.pop() ?? index, index);
  }
}

function chooseSigns(atoms: readonly Atom[], open: number, close: number): void {
  const beside = [open - 1, open + 1, close - 1, close + 1].map((index) => atoms[index]?.source ?? '');
  if (!beside.some((source) => source.startsWith('**') || source === '*')) return;
  for (const index of [open, close]) (atoms[index] as Atom).source = '_';
}

/** Signs that mean something at the beginning of a line, and white space that would be lost at its ends. */
function protectEdges(atoms: readonly Atom[], setting: Setting): void {
  for (const [index, current] of atoms.entries()) {
    const before = atoms[index - 1];
    const after = atoms[index + 1];
    if (!before || before.kind === 'break') protectStart(atoms.slice(index, index + 12), setting);
    if ((!after || after.kind === 'break') && /^\s$/.test(current.sign)) refer(current);
    if (!setting.lines && !after && current.sign === '#') current.source = '\\#';
    if (current.sign === '!' && after?.kind === 'open' && after.mark === 'link') current.source = '\\!';
  }
  const last = atoms.at(-1);
  if (last?.kind === 'break') last.source = '&#10;';
}

function protectStart(line: readonly Atom[], setting: Setting): void {
  const [first] = line;
  if (!first?.sign) return;
  if (/^\s$/.test(first.sign) || (setting.quoted && first.sign === '—')) refer(first);
  else if (setting.lines && '#+->|:='.includes(first.sign)) first.source = `\\${first.sign}`;
  if (setting.lines) protectNumber(line);
}

/** `1.` and a space begin a list; `1.5` does not. */
function protectNumber(line: readonly Atom[]): void {
  const end = line.findIndex(({ sign }) => !/^\d$/.test(sign));
  const [stop, next] = line.slice(Math.max(0, end));
  if (end > 0 && stop && /^[.)]$/.test(stop.sign) && (!next?.sign || /^\s$/.test(next.sign)))
    stop.source = `\\${stop.sign}`;
}

/** Makes every emphasis sign open or close as it should (CommonMark 0.31, section 6.2), by rewriting the signs of text beside it. */
function protectMarks(atoms: readonly Atom[]): void {
  for (const [index, { kind, mark, source }] of atoms.entries()) {
    if (mark !== 'bold' && mark !== 'italic') continue;
    const before = atoms[index - 1];
    const after = atoms[index + 1];
    const [inner, outer] = kind === 'open' ? [after, before] : [before, after];
    const innerEdge = kind === 'open' ? firstOf : lastOf;
    const outerEdge = kind === 'open' ? lastOf : firstOf;
    if (isSpace(innerEdge(inner))) refer(inner);
    const isWord = (edge: string) => !isSpace(edge) && !isPunctuation(edge);
    if (isWord(outerEdge(outer)) && (source === '_' || isPunctuation(innerEdge(inner)))) refer(outer);
  }
}

/** Subscript and superscript end at white space. */
function protectScripts(atoms: readonly Atom[]): void {
  let open = 0;
  for (const current of atoms) {
    const isScript = current.mark === 'subscript' || current.mark === 'superscript';
    if (isScript) open += current.kind === 'open' ? 1 : -1;
    else if (open > 0 && /^\s$/.test(current.sign)) refer(current);
  }
}

/** Writes a sign of text as a character reference, which is read as the sign and as nothing else. */
function refer(atom: Atom | undefined): void {
  if (atom?.kind === 'sign') atom.source = `&#${atom.sign.codePointAt(0)};`;
}

function firstOf(atom: Atom | undefined): string {
  return atom ? String.fromCodePoint(atom.source.codePointAt(0) ?? 32) : ' ';
}

function lastOf(atom: Atom | undefined): string {
  return atom ? ([...atom.source].at(-1) ?? ' ') : ' ';
}

function isSpace(sign: string): boolean {
  return markdown.utils.isWhiteSpace(sign.codePointAt(0) ?? 32);
}

function isPunctuation(sign: string): boolean {
  return markdown.utils.isMdAsciiPunct(sign.codePointAt(0) ?? 32) || markdown.utils.isPunctChar(sign);
}
