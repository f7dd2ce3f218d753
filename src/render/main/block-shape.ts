import type { StoryCard } from '../../story/shown.ts';
import type { CardShape } from '../part/card.tsx';

/** How a block of a front is set. */
export interface BlockShape {
  /**
   * `start`, `end`: a large story with its picture on that side, the rest beside it. `broad`: a large story with its picture
   * beside its words, the rest below. `columns`: side by side, each with its own picture if it has one.
   */
  readonly name: 'start' | 'broad' | 'end' | 'columns';
  /** One for each card, the larger before the smaller. */
  readonly shapes: readonly CardShape[];
}

const rhythm = ['start', 'broad', 'end'] as const;
/** How many stories after the first keep their standfirst. */
const plainBeside = 2;
const columns = 3;
/** So few would leave a hole beside a picture. */
const fewCards = 2;

/**
 * The rhythm of a front: blocks whose first story has a picture take turns at three ways of setting it; any other is set in
 * columns. What is left over stands as lines.
 */
export function blockShape(cards: readonly Pick<StoryCard, 'picture'>[], place: number): BlockShape {
  if (!cards[0]?.picture)
    return { name: 'columns', shapes: cards.map((_, index) => (index < columns ? 'column' : 'line')) };
  const name = cards.length > fewCards ? (rhythm[place % rhythm.length] ?? 'start') : 'broad';
  const plain = name === 'broad' ? 0 : plainBeside;
  return { name, shapes: cards.map((_, index) => (index === 0 ? 'feature' : index <= plain ? 'plain' : 'line')) };
}
