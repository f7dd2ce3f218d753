import { may } from '../../accounts/may.ts';
import type { NavigationEntry } from '../frame/navigation-entry.ts';
import type { InLanguages } from '../words/in-languages.ts';
import { houseRulesWords } from './house-rules/house-rules-words.ts';
import type { PaperWords } from './words/paper-words.ts';
import { paperWordsIn } from './words/paper-words-in.ts';

/** The ways to the screens of the newspaper itself. */
export const paperNavigation: readonly NavigationEntry[] = [
  entry('/newsroom/banner', 'set-banner', ({ banner }) => banner.title),
  entry('/newsroom/sections', 'save-section', ({ records }) => records.sections.many),
  entry('/newsroom/contributors', 'save-contributor', ({ records }) => records.contributors.many),
  entry('/newsroom/topics', 'save-topic', ({ records }) => records.topics.many),
  entry('/newsroom/series', 'save-series', ({ records }) => records.series.many),
  {
    href: '/newsroom/house-rules',
    text: { en: houseRulesWords.en.title, hi: houseRulesWords.hi.title, ur: houseRulesWords.ur.title },
    group: 'paper',
    isFor: () => true,
  },
  entry('/newsroom/pages', 'change-publication', ({ pages }) => pages.title),
  entry('/newsroom/look', 'change-publication', ({ look }) => look.title),
  entry('/newsroom/paper', 'change-publication', ({ settings }) => settings.title),
];

function entry(
  href: NavigationEntry['href'],
  act: Parameters<typeof may>[1],
  say: (words: PaperWords) => string,
): NavigationEntry {
  const text: InLanguages<string> = { en: say(paperWordsIn.en), hi: say(paperWordsIn.hi), ur: say(paperWordsIn.ur) };
  return { href, text, group: 'paper', isFor: (actor) => may(actor, act as never, null) };
}
