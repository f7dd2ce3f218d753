import type { Language } from '../../story/language.ts';

/** The languages that the newsroom's screens speak. */
export const screenLanguages = ['en', 'hi', 'ur'] as const;
export type ScreenLanguage = (typeof screenLanguages)[number];

/** Texts of some part of the newsroom, in every language of its screens. */
export type InLanguages<T> = Readonly<Record<ScreenLanguage, T>>;

/** The language of the screens for a reader's language, whatever its region; English where the screens do not speak it. */
export function screenLanguage(language: Language | string | null): ScreenLanguage {
  const tongue = language?.split('-')[0]?.toLowerCase();
  return screenLanguages.find((known) => known === tongue) ?? 'en';
}
