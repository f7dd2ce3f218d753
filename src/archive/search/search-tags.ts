import type { Language } from '../../story/language.ts';
import { secondOf } from './search-key.ts';

/*
 * Words in the index that no text holds: each begins with a character of Unicode's private use area, which texts and searches lose before
 * they are looked at. They stand for what results are filtered by, and cost a filter nothing but one more word to match.
 */

const forFilters = '\u{e000}';
const forHeadlines = '\u{e001}';

/** Takes out what would be taken for a tag. */
export function withoutTags(text: string): string {
  return text.replace(/[\u{e000}\u{e001}]/gu, ' ');
}

/** Stands for a section, a topic, a contributor. */
export function idTag(id: string): string {
  return forFilters + id.replace('_', '');
}

export function languageTag(language: Language): string {
  return forFilters + language.replaceAll('-', '');
}

/** A word of a headline: the same words again, so that "in the headline" is found without going through texts. */
export function headlineTag(word: string): string {
  return forHeadlines + word;
}

/** A span of time by the calendar of UTC: `m` month, `q` quarter, `y` year, `d` ten years. */
export interface Era {
  readonly tag: string;
  /** The first second of it, since 1970. */
  readonly from: number;
}

/** The month, the quarter, the year and the ten years in which a key lies. */
export function erasOf(key: number): readonly [Era, Era, Era, Era] {
  const date = new Date(secondOf(key) * 1000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const quarter = Math.floor(month / 3);
  const decade = Math.floor(year / 10);
  return [
    { tag: `${forFilters}m${year * 12 + month}`, from: firstSecond(year, month) },
    { tag: `${forFilters}q${year * 4 + quarter}`, from: firstSecond(year, quarter * 3) },
    { tag: `${forFilters}y${year}`, from: firstSecond(year, 0) },
    { tag: `${forFilters}d${decade}`, from: firstSecond(decade * 10, 0) },
  ];
}

function firstSecond(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / 1000;
}
