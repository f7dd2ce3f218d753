import { speaks } from '../render/words/words-for.ts';
import type { Language } from '../story/language.ts';
import { complain } from './terminal.ts';

/** Says of which languages Dateline has no words of its own, so that nobody is surprised by English on a page. */
export function tellMissingWords(languages: readonly Language[]): void {
  for (const language of languages.filter((each) => !speaks(each)))
    complain(
      `Dateline has no words of its own in “${language}” yet: “Search”, “Latest” and the like will stand in English on its pages. Dates and numbers are in “${language}”. docs/look.md says how a language is added.`,
    );
}
