declare const languageBrand: unique symbol;

/** A language tag of BCP 47 in its shortest form: `en`, `hi`, `ur`, `pt-br` (lower case, at most 11 characters). */
export type Language = string & { readonly [languageBrand]: true };

/** Reads a language tag (language, optional script, optional region); null for anything else. */
export function parseLanguage(text: string): Language | null {
  const tag = text.trim().toLowerCase();
  return /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/.test(tag) ? (tag as Language) : null;
}

export type Direction = 'ltr' | 'rtl';

const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is usually written. */
export function directionOf(language: Language): Direction {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** A text in each of some languages. */
export type Localized = Readonly<Record<string, string>>;

/** The text in the language asked for, else in the first language that has one, else empty. */
export function localized(texts: Localized, language: Language): string {
  return texts[language] ?? Object.values(texts)[0] ?? '';
}
