/** A card, and how far from the top of the margin its passage stands; null where it has none. */
export interface Laid {
  readonly card: HTMLElement;
  readonly wanted: number | null;
}

const gap = 8;

/** Puts cards beside their passages, each below the one before it; those without a passage at the end. Answers how far down they reach. */
export function layOutCards(cards: readonly Laid[]): number {
  const inOrder = cards.toSorted(
    (a, b) => (a.wanted ?? Number.POSITIVE_INFINITY) - (b.wanted ?? Number.POSITIVE_INFINITY),
  );
  const heights = inOrder.map(({ card }) => card.offsetHeight);
  let free = 0;
  inOrder.forEach(({ card, wanted }, index) => {
    const top = Math.max(free, wanted ?? free);
    card.style.insetBlockStart = `${Math.round(top)}px`;
    free = top + (heights[index] ?? 0) + gap;
  });
  return free;
}
