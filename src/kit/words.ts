/** How many words a text has. Scripts without spaces are cut by the platform's dictionaries (Unicode's UAX #29). */
export function countWords(text: string): number {
  let count = 0;
  let isCounted = false;
  for (let place = 0; place < text.length; place++) {
    const kind = known[text.charCodeAt(place)] || kindAt(text, place);
    if (kind === kinds.unspaced) return [...wordEnds(text)].length;
    if (kind === kinds.space) isCounted = false;
    else if (kind === kinds.sign && !isCounted) {
      count++;
      isCounted = true;
    }
  }
  return count;
}

/** What a character is to a count of words. */
const kinds = { space: 1, sign: 2, unspaced: 3, other: 4 } as const;

/** The kinds of UTF-16 code units, of those met so far; a pair of surrogates is looked up each time. */
const known = new Uint8Array(0x10000);

function kindAt(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOf(String.fromCodePoint(text.codePointAt(place) as number));
  const kind = kindOf(text.charAt(place));
  known[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/\s/u.test(character)) return kinds.space;
  if (unspaced.test(character)) return kinds.unspaced;
  return wordSign.test(character) ? kinds.sign : kinds.other;
}

/**
 * The first `count` words of running texts, with their punctuation, white space collapsed; then "…" where anything follows and none
 * stands there already. Reads no further than it must.
 */
export function firstWordsOf(texts: Iterable<string>, count: number): string {
  let words = '';
  let left = count;
  for (const raw of texts) {
    const text = raw.replace(/\s+/gu, ' ').trim();
    if (text === '') continue;
    if (left === 0) return withEllipsis(words);
    const taken = upToWord(text, left);
    words += words ? ` ${taken.text}` : taken.text;
    if (taken.text.length < text.length) return withEllipsis(words);
    left -= taken.words;
  }
  return words;
}

function withEllipsis(words: string): string {
  return words.endsWith('…') ? words : `${words}…`;
}

/** A text up to the end of its `most`-th word; the whole text where it has no more. */
function upToWord(text: string, most: number): { readonly text: string; readonly words: number } {
  let words = 0;
  for (const end of wordEnds(text)) {
    words++;
    if (words === most) return { text: text.slice(0, end), words };
  }
  return { text, words };
}

const wordSign = /[\p{L}\p{N}]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Where each word ends, the punctuation that hangs on it included. */
function* wordEnds(text: string): Generator<number> {
  for (const { 0: token, index } of text.matchAll(/\S+/gu)) {
    if (unspaced.test(token)) yield* segmentEnds(token, index);
    else if (wordSign.test(token)) yield index + token.length;
  }
}

let segmenter: Intl.Segmenter | undefined;

function* segmentEnds(token: string, start: number): Generator<number> {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  let end: number | null = null;
  for (const { segment, index, isWordLike } of segmenter.segment(token)) {
    if (end !== null && (isWordLike || opening.test(segment))) {
      yield end;
      end = null;
    }
    if (isWordLike || end !== null) end = start + index + segment.length;
  }
  if (end !== null) yield end;
}

/** Brackets and quotation marks that belong to the word after them. */
const opening = /^[\p{Ps}\p{Pi}]/u;
