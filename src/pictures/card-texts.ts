import { sha256 } from '../kit/hash.ts';
import type { Direction } from '../story/language.ts';

/** What stands on a card: the picture that other sites show beside a link to a page. Texts as they are to be printed. */
export interface CardTexts {
  readonly direction: Direction;
  readonly nameplate: string;
  /** Over the headline, in the accent colour; may be empty. */
  readonly section: string;
  /** Empty on a card of the newspaper itself: its nameplate is set large then. */
  readonly headline: string;
  /** May be empty. */
  readonly byline: string;
  /** May be empty. */
  readonly date: string;
  /** CSS hexadecimal: `#7a1f1f`. */
  readonly accent: string;
  readonly paper: string;
}

/** Pixels; what the large networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Counts every change of how cards look. */
const design = 1;

/** What a card's address bears: 20 hexadecimal characters that change whenever the card would look different. */
export function cardHash(texts: CardTexts): string {
  const { direction, nameplate, section, headline, byline, date, accent, paper } = texts;
  const looks = [design, direction, nameplate, section, headline, byline, date, accent, paper];
  return sha256(JSON.stringify(looks)).slice(0, 20);
}
