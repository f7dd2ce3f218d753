import { placeCards } from './place-cards.ts';

/** A card, and how far from the top of the margin its passage stands; null where it has none. */
export interface Laid {
  readonly card: HTMLElement;
  readonly wanted: number | null;
}

/** How much room there is in the margin over the place where it begins, in CSS pixels: beside the tools. */
const above = 90;

/** Puts cards beside their passages, the one that is looked at first of all. Answers how far down they reach. */
export function layOutCards(cards: readonly Laid[], looked: HTMLElement | null): number {
  const inOrder = cards.toSorted(
    (a, b) => (a.wanted ?? Number.POSITIVE_INFINITY) - (b.wanted ?? Number.POSITIVE_INFINITY),
  );
  const sizes = inOrder.map(({ card, wanted }) => ({ wanted, height: card.offsetHeight }));
  const index = inOrder.findIndex(({ card }) => card === looked);
  const tops = placeCards(sizes, index === -1 ? null : index, above);
  inOrder.forEach(({ card }, place) => {
    card.style.insetBlockStart = `${Math.round(tops[place] ?? 0)}px`;
  });
  return (tops.at(-1) ?? 0) + (sizes.at(-1)?.height ?? 0);
}
