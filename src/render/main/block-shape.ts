import type { StoryCard } from '../../story/shown.ts';
import type { CardShape } from '../part/card.tsx';

/** How a block of a front is set. */
export interface BlockShape {
  /** `start` and `end`: a large story with its picture on that side; `words`: columns of text. */
  readonly name: 'start' | 'end' | 'words';
  /** One for each card, the larger before the smaller. */
  readonly shapes: readonly CardShape[];
}

const textColumns = 3;

/**
 * The rhythm of a front: a block whose first story has a picture gives it half the width, on one side and on the other in turn,
 * and the rest as lines beside it; a block without one is set in columns of text, what is left over as lines.
 */
export function blockShape(cards: readonly Pick<StoryCard, 'picture'>[], place: number): BlockShape {
  if (cards[0]?.picture) {
    return {
      name: place % 2 === 0 ? 'start' : 'end',
      shapes: cards.map((_, index) => (index === 0 ? 'feature' : 'line')),
    };
  }
  return { name: 'words', shapes: cards.map((_, index) => (index < textColumns ? 'plain' : 'line')) };
}
