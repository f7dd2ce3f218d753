/** Runs of white space as one space each, none at the ends. Line ends count as white space. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * The first thing in a text that a story cannot hold, in words; null where it is fine. Refused are halves of surrogate pairs, control
 * characters (with `lines`, all but line feed and tab) and U+FFFE and U+FFFF, which XML 1.0 cannot carry.
 */
export function unprintable(text: string, allowed: 'line' | 'lines' = 'line'): string | null {
  if (!text.isWellFormed()) return 'half of a surrogate pair';
  const found = (allowed === 'line' ? controlInLine : controlInLines).exec(text);
  return found ? `the control character U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : null;
}

const controlInLine = /[\p{Cc}\uFFFE\uFFFF]/u;
const controlInLines = /(?![\n\t])[\p{Cc}\uFFFE\uFFFF]/u;

/**
 * A text as it is searched: what one types and what was printed meet in it. Case and compatibility forms are folded (NFKC); accents of
 * Latin and Greek letters go, of Cyrillic ones the stress and the dots of ё; Arabic and Hebrew vowel marks and the tatweel go, and the
 * forms of alef, yeh, kaf and heh become one each; digits of all scripts become 0 to 9; invisible signs go. Devanagari and other Indic
 * vowel signs and nuktas stay, composed or not in one form.
 */
export function foldForSearch(text: string): string {
  return plainAscii.test(text) ? text.toLowerCase() : fold(text);
}

/** A folded text, and for each of its positions (UTF-16 units, the end included) the position in the original it comes from. */
export interface FoldedText {
  readonly text: string;
  readonly positions: readonly number[];
}

/** The same as `foldForSearch`, with the way back to the original's positions. */
export function foldWithMap(original: string): FoldedText {
  const positions: number[] = [];
  let text = '';
  for (const { 0: piece, index } of original.matchAll(asciiOrLetter)) {
    const folded = foldForSearch(piece);
    const isAscii = piece.charCodeAt(0) < 0x80 && folded.length === piece.length;
    for (let unit = 0; unit < folded.length; unit++) positions.push(isAscii ? index + unit : index);
    text += folded;
  }
  positions.push(original.length);
  return { text, positions };
}

/** Where a word stands in a text: from `start` up to, not including, `end` (UTF-16 units). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a text for search: unbroken runs of letters, digits and marks, as SQLite's `unicode61` with `L* N* Co Mn Mc` cuts them. */
export function wordSpans(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

const plainAscii = /^[\0-\x7f]*$/;

/**
 * ASCII that nothing combines with, whose letters stay where they are; or a letter with everything that may combine with it or vanish after it (for
 * Korean, vowels and consonants written apart): folding one never depends on its neighbours.
 */
const asciiOrLetter =
  /[\0-\x7f]+(?![\p{M}\p{Cf}\u0640\uff9e\uff9f\u1100-\u11ff\u3131-\u318e\u3260-\u327e\uffa0-\uffdc])|.[\p{M}\p{Cf}\u0640\uff9e\uff9f]*(?:[\u1100-\u11ff\u3131-\u318e\u3260-\u327e\uffa0-\uffdc][\p{M}\p{Cf}\u0640]*)*/gsu;

/** Arabic and Hebrew vowel marks, the tatweel, variation selectors and format characters. */
const vanishing =
  /[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]|[\ufe00-\ufe0f]|\p{Cf}/gu;

const accents = /([\u0400-\u052f]?)([\u0300-\u036f]+)/gu;

const variants = /[ßæœøđłðþıħŋς\u0671\u0649\u064a\u06cd\u0643\u06aa\u0629\u06c1-\u06c3\u06d5]|(?![0-9])\p{Nd}/gu;

const variantForms: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ł: 'l',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    ŋ: 'n',
    ς: 'σ',
  }),
  ['\u0671', '\u0627'],
  ...['\u0649', '\u064a', '\u06cd'].map((yeh) => [yeh, '\u06cc'] as const),
  ...['\u0643', '\u06aa'].map((kaf) => [kaf, '\u06a9'] as const),
  ...['\u0629', '\u06c1', '\u06c2', '\u06c3', '\u06d5'].map((heh) => [heh, '\u0647'] as const),
]);

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(vanishing, '')
    .replace(accents, (_, cyrillic: string, marks: string) => cyrillic + (cyrillic && cyrillicMarks(cyrillic, marks)))
    .replace(variants, (letter) => variantForms.get(letter) ?? asciiDigit(letter))
    .normalize('NFC');
}

/** Those marks that make another letter (й, ї, ў), without stress marks and the dots of ё. */
function cyrillicMarks(letter: string, marks: string): string {
  return marks.replace(letter === 'е' ? /[\u0300\u0301\u0308]/gu : /[\u0300\u0301]/gu, '');
}

/** Digits of a script stand together in tens, in their order. */
function asciiDigit(digit: string): string {
  let value = 0;
  for (let before = (digit.codePointAt(0) ?? 0) - 1; /\p{Nd}/u.test(String.fromCodePoint(before)); before--) value++;
  return String(value % 10);
}
