import { countWords } from '../../kit/words.ts';
import { parseAlsoRead, parseAlsoReadByShape } from './also-read-line.ts';
import type { LineRole } from './page-reading.ts';
import { afterBylineLead, isFurniture, isHome } from './page-words.ts';
import { endsInStop, isHeadlineLong, isLabel, looksLikeName, type ShapedLine } from './shape.ts';

/** The roles of the lines of a story itself, the list of other stories left out; null where there is no headline. */
export function readStoryLines(lines: readonly ShapedLine[]): readonly LineRole[] | null {
  const roles: LineRole[] = lines.map(() => 'not-understood');
  const headline = readTop(lines, roles);
  if (headline === null) return null;
  const end = startOfTail(lines, headline + 1);
  const body = readIntroduction(lines, roles, headline + 1, end);
  readBody(lines, roles, body, end);
  readTail(lines, roles, end);
  readNamesAtTop(lines, roles, body);
  return roles;
}

/** The names of sections in a line: one label, or those of a trail from the top ("Home > World > Asia"), two at most. */
export function sectionNames(line: string): readonly string[] {
  const parts = line.split(trail).map((part) => part.trim());
  const names = parts.filter((part) => part && !isHome(part));
  return (names.length > 0 ? names : parts).slice(0, 2);
}

const trail = /\s*[>»›→]\s*|\s+[/|]\s+/u;

/** Section and headline; answers the place of the headline. */
function readTop(lines: readonly ShapedLine[], roles: LineRole[]): number | null {
  const first = lines.findIndex(({ text }) => !isFurniture(text));
  if (first < 0) return null;
  const headline = isSection(lines, first) ? first + 1 : first;
  if (headline > first) roles[first] = 'section';
  const line = lines[headline];
  if (!line || line.shape === 'age' || !isHeadlineLong(line.text)) return null;
  roles[headline] = 'headline';
  return headline;
}

/** A few words before something longer that could be a headline; one word before anything of a headline's length. */
function isSection(lines: readonly ShapedLine[], at: number): boolean {
  const [line, next] = lines.slice(at, at + 2);
  if (!line || !next || line.shape !== 'line' || afterBylineLead(line.text)) return false;
  const parts = line.text.split(trail);
  if (parts.length > 1) return parts.every(isLabel);
  if (!isLabel(line.text) || next.shape === 'age' || !isHeadlineLong(next.text)) return false;
  const words = countWords(line.text);
  const isBeforeHeadline = next.shape === 'line' && countWords(next.text) > words && !afterBylineLead(next.text);
  return isBeforeHeadline || (words === 1 && next.text.length <= 160 && lines.slice(at + 2).some(isParagraph));
}

function isParagraph({ shape }: ShapedLine): boolean {
  return shape === 'paragraph' || shape === 'cut';
}

/** Where the lines after the last paragraph begin. */
function startOfTail(lines: readonly ShapedLine[], from: number): number {
  return Math.max(from, lines.findLastIndex(isParagraph) + 1);
}

/** What stands between headline and text: standfirst, byline, date, in any order. Answers where the text begins. */
function readIntroduction(lines: readonly ShapedLine[], roles: LineRole[], from: number, end: number): number {
  const standfirst = readCredits(lines, roles, from, end);
  if (!isStandfirst(lines, standfirst, end)) return standfirst;
  roles[standfirst] = 'standfirst';
  return readCredits(lines, roles, standfirst + 1, end);
}

function readCredits(lines: readonly ShapedLine[], roles: LineRole[], from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const line = lines[at] as ShapedLine;
    if (line.shape === 'age') roles[at] = 'age';
    else if (line.shape !== 'line') break;
    else if (afterBylineLead(line.text) && looksLikeName(afterBylineLead(line.text) ?? '')) roles[at] = 'byline';
    else if (!isFurniture(line.text) && !isNameBeforeText(lines, at)) break;
  }
  return at;
}

/** A name without "By" is one only where text, a date or a standfirst follows it. */
function isNameBeforeText(lines: readonly ShapedLine[], at: number): boolean {
  const [line, next] = lines.slice(at, at + 2);
  return (
    line !== undefined &&
    next !== undefined &&
    next.shape !== 'line' &&
    countWords(line.text) >= 2 &&
    looksLikeName(line.text)
  );
}

const mostWordsOfStandfirst = 60;
const longestStandfirstLine = 400;
const mostSentencesOfStandfirst = 2;

/** The first lines after the headline are a standfirst where they are short and more text follows. */
function isStandfirst(lines: readonly ShapedLine[], at: number, end: number): boolean {
  const line = lines[at];
  const follows = lines.slice(at + 1, end).some(isParagraph);
  if (!line || !follows || at >= end || line.text.length > longestStandfirstLine || parseAlsoRead(line.text))
    return false;
  if (line.shape === 'line') return countWords(line.text) >= 4;
  return countWords(line.text) <= mostWordsOfStandfirst && sentences(line.text) <= mostSentencesOfStandfirst;
}

function sentences(text: string): number {
  return text
    .split(/[.!?।॥۔。！？؟]+(?=\s|["'”’」』)]|$|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/u)
    .filter((part) => countWords(part) > 1).length;
}

const mostWordsOfHeading = 12;

function readBody(lines: readonly ShapedLine[], roles: LineRole[], from: number, end: number): void {
  for (let at = from; at < end; at++) {
    const line = lines[at] as ShapedLine;
    const alsoRead = parseAlsoRead(line.text);
    if (alsoRead) {
      roles[at] = 'also-read';
      if (alsoRead.headline === null && lines[at + 1]?.shape === 'line') roles[++at] = 'also-read';
    } else if (isParagraph(line)) roles[at] = 'paragraph';
    else if (line.shape === 'line' && !isFurniture(line.text))
      roles[at] = isHeading(lines, at) ? 'heading' : 'paragraph';
  }
  oneParagraphAtLeast(roles, from, end);
}

/** A short line without a stop, straight before a paragraph. */
function isHeading(lines: readonly ShapedLine[], at: number): boolean {
  const [line, next] = lines.slice(at, at + 2);
  if (!line || !next || !isParagraph(next)) return false;
  return countWords(line.text) <= mostWordsOfHeading && !endsInStop(line.text) && !/[:：,،、;]$/u.test(line.text);
}

/** Where everything became a standfirst, it is the text. */
function oneParagraphAtLeast(roles: LineRole[], from: number, end: number): void {
  const standfirst = roles.indexOf('standfirst');
  if (standfirst >= 0 && !roles.slice(from, end).includes('paragraph')) roles[standfirst] = 'paragraph';
}

const mostWordsOfUnknownByline = 5;

/** The lines after the last paragraph: also-reads, the byline, and what belongs to the page. */
function readTail(lines: readonly ShapedLine[], roles: LineRole[], from: number): void {
  const open: number[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as ShapedLine;
    const alsoRead = parseAlsoRead(line.text);
    if (line.shape === 'age') roles[at] = roles.includes('age') ? 'not-understood' : 'age';
    else if (alsoRead) {
      roles[at] = 'also-read';
      if (alsoRead.headline === null && lines[at + 1]?.shape === 'line') roles[++at] = 'also-read';
    } else if (!isFurniture(line.text)) open.push(at);
  }
  const byline = bylineAmong(lines, open, roles.includes('byline'));
  if (byline !== null) roles[byline] = 'byline';
  for (const at of open) if (at !== byline) roles[at] = roleInTail((lines[at] as ShapedLine).text);
}

/** The line that names the writer: one that says so, else the last that looks like a name, else the only one if it is short. */
function bylineAmong(lines: readonly ShapedLine[], places: readonly number[], isKnown: boolean): number | null {
  const text = (at: number) => (lines[at] as ShapedLine).text;
  const said = places.find((at) => looksLikeName(afterBylineLead(text(at)) ?? '0'));
  const [only] = places;
  if (said !== undefined) return said;
  const named = places.findLast((at) => looksLikeName(text(at)));
  if (named !== undefined || isKnown) return isKnown ? null : (named ?? null);
  const isShort =
    only !== undefined && countWords(text(only)) <= mostWordsOfUnknownByline && !/[!?:：？！"”]$/u.test(text(only));
  return places.length === 1 && only !== undefined && isShort && !parseAlsoReadByShape(text(only)) ? only : null;
}

function roleInTail(text: string): LineRole {
  if (parseAlsoReadByShape(text)) return 'also-read';
  return endsInStop(text) || /[!?？！؟"”»」]$/u.test(text) || countWords(text) > mostWordsOfHeading
    ? 'paragraph'
    : 'not-understood';
}

/** A name between headline and text is the byline where none stands after the text, or the same one does. */
function readNamesAtTop(lines: readonly ShapedLine[], roles: LineRole[], body: number): void {
  const after = lines.findIndex((_, at) => at >= body && roles[at] === 'byline');
  for (let at = 0; at < body; at++) {
    const isOpen = roles[at] === 'not-understood' && roles.slice(0, at).includes('headline');
    const isSame = after < 0 || lines[after]?.text === lines[at]?.text;
    if (isOpen && isSame && isNameBeforeText(lines, at)) roles[at] = 'byline';
  }
}
