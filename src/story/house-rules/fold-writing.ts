/** A text as rules look at it, and the way back. */
export interface FoldedWriting {
  /** Composed (NFC); every quotation mark and apostrophe straight; each run of white space one space. */
  readonly text: string;
  /** The same in small letters, position for position. */
  readonly small: string;
  /** For each position (UTF-16 units, the end included) the position in the original that it comes from. */
  readonly positions: readonly number[];
}

/** Makes texts that look alike alike: however their marks are composed and their quotes are set. Letters of different shape stay different. */
export function foldWriting(original: string): FoldedWriting {
  const positions: number[] = [];
  let text = '';
  let small = '';
  for (const { 0: sign, index } of original.matchAll(signs)) {
    const folded = foldSign(sign);
    const lower = folded.toLowerCase();
    for (let unit = 0; unit < folded.length; unit++) positions.push(index);
    text += folded;
    small += lower.length === folded.length ? lower : folded;
  }
  positions.push(original.length);
  return { text, small, positions };
}

/** White space together, a letter with what is set on it, or marks that stand alone. */
const signs = /\s+|\P{M}\p{M}*|\p{M}+/gsu;

function foldSign(sign: string): string {
  if (/^\s/u.test(sign)) return ' ';
  const code = sign.charCodeAt(0);
  if (sign.length === 1 && code < 0x80) return sign;
  return straight.get(sign) ?? sign.normalize('NFC');
}

const straight: ReadonlyMap<string, string> = new Map([
  ...['\u2018', '\u2019', '\u201a', '\u201b', '\u02bc'].map((quote) => [quote, "'"] as const),
  ...['\u201c', '\u201d', '\u201e', '\u201f'].map((quote) => [quote, '"'] as const),
]);
