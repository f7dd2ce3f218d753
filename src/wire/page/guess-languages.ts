import type { RelativeAge } from './relative-age.ts';

/** Languages by the script that a page is written in, the likeliest first; letters of their own before those that share a script. */
const byScript: readonly (readonly [letters: RegExp, ...languages: string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi', 'mr', 'ne'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/[ٹڈڑںےھہ]/gu, 'ur'],
  [/[پچژگ]/gu, 'fa', 'ur'],
  [/\p{Script=Arabic}/gu, 'ar', 'fa', 'ur'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/[іїєґ]/gu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru', 'uk', 'bg', 'sr'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];

/** A script counts when this part of the letters is of it; of letters that only one language has, far fewer tell. */
const tellingPart = 0.02;
const mostlyLatin = 0.6;

/**
 * The languages that a page may be in, the likeliest first: those of its script that also say its ages so. None for a page in Latin
 * letters without ages.
 */
export function guessLanguages(text: string, ages: readonly RelativeAge[]): readonly string[] {
  const ofAges = inAll(ages.map(({ languages }) => languages));
  const ofScript = languagesOfScript(text);
  if (!ofScript) return ofAges;
  const ofBoth = ofScript.filter((language) => ofAges.includes(language));
  return ofBoth.length > 0 ? ofBoth : ofScript;
}

/** Null for Latin letters, which tell nothing. */
function languagesOfScript(text: string): readonly string[] | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin >= mostlyLatin * letters) return null;
  const found = byScript.find(([pattern]) => (text.match(pattern)?.length ?? 0) > tellingPart * letters);
  return found ? (found.slice(1) as string[]) : null;
}

function inAll(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  const shared = first.filter((language) => others.every((list) => list.includes(language)));
  return shared.length > 0 ? shared : first;
}
