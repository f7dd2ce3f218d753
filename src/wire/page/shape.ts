import { countWords } from '../../kit/words.ts';
import { longestHeadline } from '../../story/document-limits.ts';
import type { PageLine } from './page-lines.ts';
import { parseRelativeAge } from './relative-age.ts';

/**
 * What a line looks like by itself, in any language: an age ("1 hour ago"), a text that was cut (it ends in an ellipsis), a paragraph
 * (it ends as a sentence does, or is longer than any headline), or a line.
 */
export type Shape = 'age' | 'cut' | 'paragraph' | 'line';

/** A line of a page and its shape. */
export interface ShapedLine extends PageLine {
  readonly shape: Shape;
}

/** A line with its shape. */
export function shapeOf(line: PageLine): ShapedLine {
  return { ...line, shape: shape(line.text) };
}

function shape(text: string): Shape {
  if (parseRelativeAge(text)) return 'age';
  if (isCut(text)) return 'cut';
  return isParagraph(text) ? 'paragraph' : 'line';
}

const closing = /["'”’»›」』】)\]）]*$/u;

/** Whether a text ends in an ellipsis, be it in brackets. */
export function isCut(text: string): boolean {
  return /(?:…|\.\.\.|⋯|\[…\]|\[\.\.\.\]|\(…\)|&hellip;)$/u.test(text);
}

/** Whether a text ends as a statement does, in whatever script. */
export function endsInStop(text: string): boolean {
  return /[.।॥۔。．｡።။។։]$/u.test(text.replace(closing, ''));
}

function endsInOtherStop(text: string): boolean {
  return /[!?！？؟;:]$/u.test(text.replace(closing, ''));
}

const longestLine = 160;
const wordsOfLongQuestion = 20;

function isParagraph(text: string): boolean {
  if (text.length > longestLine) return true;
  if (endsInStop(text)) return countWords(text) >= 3 && !isTitled(text);
  return endsInOtherStop(text) && (countWords(text) > wordsOfLongQuestion || hasSentenceWithin(text));
}

/** Whether a short text is capitalised throughout, as a name that ends in "Jr." is. */
function isTitled(text: string): boolean {
  return countWords(text) <= 4 && text.split(' ').every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

function hasSentenceWithin(text: string): boolean {
  return /\p{L}{3}[.।॥۔。]["'”’»」』)]*(?:\s|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/u.test(text);
}

/** Whether a text could be the name of a section: a few words, no sentence. */
export function isLabel(text: string): boolean {
  return (
    text.length <= 40 && countWords(text) <= 4 && !endsInStop(text) && !endsInOtherStop(text) && !/[,،、]/u.test(text)
  );
}

/** Whether a text could be a headline. */
export function isHeadlineLong(text: string): boolean {
  return text.length <= longestHeadline;
}

const particles = new Set([
  'de',
  'da',
  'do',
  'dos',
  'del',
  'della',
  'di',
  'van',
  'von',
  'der',
  'den',
  'ten',
  'bin',
  'bint',
  'al',
  'el',
  'la',
  'le',
  'y',
  'e',
  'and',
  'und',
  'et',
  'of',
  'the',
  '&',
]);

/** Whether a text could be the name of a person or a desk, or several names: a few capitalised words, no number, no stop. */
export function looksLikeName(text: string): boolean {
  if (/[\d:：?!"“”«»|]/u.test(text) || text.length > 80 || isCut(text)) return false;
  const words = text.split(/[\s,&]+/u).filter(Boolean);
  if (words.length > 9 || (endsInStop(text) && !/\b\p{Lu}\.$/u.test(text))) return false;
  const cased = words.filter((word) => /^\p{L}/u.test(word) && word.toLowerCase() !== word.toUpperCase());
  if (cased.length === 0) return countWords(text) <= 5 && text.length <= 40;
  return words.length <= 4 + 3 * joints(text) && cased.every((word) => /^\p{Lu}/u.test(word) || particles.has(word));
}

/** How many times names are joined to others. */
function joints(text: string): number {
  return text.split(joint).length - 1;
}

const joint = /\s*[;&]\s*|\s+(?:and|und|et|y|और|اور|en|och|og|и|ve|dan)\s+/u;

/** The names of a byline: "A, B and C" is three. A comma alone does not part names, since places and titles follow one. */
export function namesIn(byline: string): readonly string[] {
  const parts = byline.split(joint);
  if (parts.length === 1) return [byline];
  const names = parts.flatMap((part) => part.split(/\s*[,،、]\s*/u)).filter(Boolean);
  return names.every((name) => looksLikeName(name)) ? names : [byline];
}
