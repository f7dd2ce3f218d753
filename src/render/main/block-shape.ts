import type { StoryCard } from '../../story/shown.ts';
import type { CardShape } from '../part/card.tsx';

/** How a block of a front is set. */
export interface BlockShape {
  /**
   * `start`, `end`: a large story with its picture on that side, the rest beside it. `broad`: a large story with its picture
   * beside its words, the rest below. `columns`: side by side, all after the first with a picture or none of them. `beside`: the one
   * that has a picture beside all others.
   */
  readonly name: 'start' | 'broad' | 'end' | 'columns' | 'beside';
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
 * columns, or beside the one picture that it has. What is left over stands as lines.
 */
export function blockShape(cards: readonly Pick<StoryCard, 'picture'>[], place: number): BlockShape {
  if (!cards[0]?.picture) return shapeWithoutPictureInFront(cards);
  const name = cards.length > fewCards ? (rhythm[place % rhythm.length] ?? 'start') : 'broad';
  const plain = name === 'broad' ? 0 : plainBeside;
  return { name, shapes: cards.map((_, index) => (index === 0 ? 'feature' : index <= plain ? 'plain' : 'line')) };
}

function shapeWithoutPictureInFront(cards: readonly Pick<StoryCard, 'picture'>[]): BlockShape {
  const pictured = cards.slice(0, columns).filter(({ picture }) => picture);
  const only = pictured.length === 1 ? pictured[0] : null;
  const shapes = cards.map((card, index) => (card === only ? 'feature' : index < columns ? 'column' : 'line'));
  return { name: only ? 'beside' : 'columns', shapes };
}
