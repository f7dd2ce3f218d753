import type { Desk } from '../../desk/desk.ts';
import type { Refusal } from '../../story/refusal.ts';
import { describeRefusal } from '../../story/refusal-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { printWhole, type ScreenTime } from '../words/print-time.ts';
import { deskNames, type NameOf } from './desk-names.ts';
import { publicationZone } from './publication-zone.ts';
import { refusalWords } from './words/refusal-words.ts';

/** Why an act was not done, in the words of a screen's language, its times in the publication's zone. */
export async function tellRefusal(
  { archive, clock }: Pick<Desk, 'archive' | 'clock'>,
  refusal: Refusal,
  language: ScreenLanguage,
): Promise<string> {
  const { timeZone, nameOf } = await archive.read(async (reader) => ({
    timeZone: publicationZone(await reader.publication()),
    nameOf: await deskNames(reader, language),
  }));
  return sayRefusal(refusal, { language, timeZone, now: clock() }, nameOf);
}

/** The same where the screen's time and names are at hand. */
export function sayRefusal(refusal: Refusal, time: ScreenTime, nameOf: NameOf): string {
  const { language, timeZone } = time;
  if (language === 'en') return describeRefusal(refusal, { timeZone, nameOf });
  return refusalWords[language](refusal, { when: (at) => printWhole(at, time), nameOf });
}
