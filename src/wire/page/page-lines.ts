import { decodeUtf8 } from '../../kit/decode-utf8.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import { collapseWhitespace, unprintable } from '../../kit/text.ts';

/** A piece of a page that stands for itself: a line, or several that were one before somebody broke them. */
export interface PageLine {
  /** Where it begins, from 1. */
  readonly number: number;
  /** White space collapsed; never empty. */
  readonly text: string;
}

/** Bytes of a page at most; a story of a hundred thousand words has about a tenth. */
export const longestPage = 5_000_000;
const mostLines = 20_000;

/** The pieces of a page's text, from bytes in UTF-8 or from text; or why it cannot be read, in words. */
export function readPageLines(input: Uint8Array | string): Result<readonly PageLine[], string> {
  if (input.length > longestPage) return refused(`it is larger than ${longestPage / 1_000_000} MB, which no page is`);
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  if (text === null) return refused('it is not text in UTF-8');
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  if (raw.length > mostLines) return refused(`it has more than ${mostLines} lines, which no page has`);
  for (const [index, line] of raw.entries()) {
    const sign = unprintable(line.replace(/[\t\f\v]/g, ' '));
    if (sign) return refused(`line ${index + 1} holds ${sign}`);
  }
  const lines = joinBroken(raw.map((line, index) => ({ number: index + 1, text: visible(line) })));
  return lines.length > 0 ? ok(lines) : refused('there is nothing in it');
}

/** Without direction signs, soft hyphens and the like around it, which pages are strewn with. */
function visible(line: string): string {
  const signs = [...collapseWhitespace(line)];
  const first = signs.findIndex((sign) => !invisible.test(sign));
  const last = signs.findLastIndex((sign) => !invisible.test(sign));
  return first < 0 ? '' : signs.slice(first, last + 1).join('');
}

const invisible = /[\p{Cf}\s]/u;

/** Columns up to which text is broken by mail programs and terminals. */
const widestColumn = 100;
const fewestBroken = 5;

/** Joins lines that were broken at some column, where most of the page is; empty lines then part the pieces. */
function joinBroken(lines: readonly PageLine[]): readonly PageLine[] {
  const goingOn = lines.filter(({ text }, index) => text && lines[index + 1]?.text);
  const widest = goingOn.reduce((most, { text }) => Math.max(most, text.length), 0);
  const full = goingOn.filter(({ text }) => text.length >= 0.75 * widest);
  const isBroken =
    goingOn.length >= fewestBroken && widest <= widestColumn && widest >= 40 && full.length >= 0.8 * goingOn.length;
  if (!isBroken) return lines.filter(({ text }) => text);
  const pieces: PageLine[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]?.text ? pieces.at(-1) : undefined;
    if (line.text && before) pieces[pieces.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else if (line.text) pieces.push(line);
  }
  return pieces;
}
