/** Opening and closing marks, outer and inner (CLDR's `delimiters`). */
export interface Quotes {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
}

const english: Quotes = { outer: ['“', '”'], inner: ['‘', '’'] };

const quotes: Readonly<Record<string, Quotes>> = {
  de: { outer: ['„', '“'], inner: ['‚', '‘'] },
  fr: { outer: ['«\u202f', '\u202f»'], inner: ['‹\u202f', '\u202f›'] },
  es: { outer: ['«', '»'], inner: ['“', '”'] },
  it: { outer: ['«', '»'], inner: ['“', '”'] },
  pt: english,
  nl: { outer: ['‘', '’'], inner: ['“', '”'] },
  sv: { outer: ['”', '”'], inner: ['’', '’'] },
  fi: { outer: ['”', '”'], inner: ['’', '’'] },
  da: { outer: ['“', '”'], inner: ['‘', '’'] },
  nb: { outer: ['«', '»'], inner: ['‘', '’'] },
  pl: { outer: ['„', '”'], inner: ['«', '»'] },
  cs: { outer: ['„', '“'], inner: ['‚', '‘'] },
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
  uk: { outer: ['«', '»'], inner: ['„', '“'] },
  el: { outer: ['«', '»'], inner: ['“', '”'] },
  ja: { outer: ['「', '」'], inner: ['『', '』'] },
  fa: { outer: ['«', '»'], inner: ['‹', '›'] },
};

/** The quotation marks of a language; those of English where none are known. Hindi and Urdu papers set these too. */
export function quotesOf(language: string): Quotes {
  return quotes[language.split('-')[0] ?? ''] ?? english;
}

/** What a straight mark becomes after the text before it: it opens at the beginning, after white space, a bracket, a dash or another mark that opens. */
export function curled(sign: '"' | "'", before: string, language: string): string {
  const { outer, inner } = quotesOf(language);
  const [open, close] = sign === '"' ? outer : inner;
  if (opens.test(before)) return open;
  return sign === "'" && /[\p{L}\p{N}]$/u.test(before) ? '’' : close;
}

const opens = /(?:^|[\s([{<«‹“‘„‚「『\u2013\u2014\u2212\ufffc])$/u;
