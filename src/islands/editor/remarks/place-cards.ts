/** A card in the margin: how high it is, and how far from the top its passage stands; null where it has none. In CSS pixels. */
export interface CardSize {
  readonly height: number;
  readonly wanted: number | null;
}

const gap = 8;

/**
 * How far from the top each card stands: beside its passage, or below the card before it. The one that is looked at, if any, stands beside
 * its passage whatever comes before it: those give way upwards, as far as there is room (`above`: how much there is over the top).
 */
export function placeCards(cards: readonly CardSize[], looked: number | null, above: number): readonly number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { height, wanted } of cards) {
    const top = Math.max(free, wanted ?? free);
    tops.push(top);
    free = top + height + gap;
  }
  const anchor = looked === null ? null : cards[looked];
  if (looked === null || !anchor || anchor.wanted === null) return tops;
  const raised = giveWay(cards, tops, looked, anchor.wanted);
  const tooHigh = Math.max(0, -above - Math.min(...raised));
  return settleDown(
    cards,
    raised.map((top, index) => (index <= looked ? top + tooHigh : top)),
    looked,
  );
}

/** The card that is looked at beside its passage, and those before it raised as far as they must. */
function giveWay(
  cards: readonly CardSize[],
  tops: readonly number[],
  looked: number,
  wanted: number,
): readonly number[] {
  const raised = [...tops];
  raised[looked] = wanted;
  for (let index = looked - 1; index >= 0; index--) {
    const lowest = (raised[index + 1] ?? 0) - gap - (cards[index]?.height ?? 0);
    raised[index] = Math.min(raised[index] ?? 0, lowest);
  }
  return raised;
}

/** Those after it, each beside its passage again or below the one before. */
function settleDown(cards: readonly CardSize[], tops: readonly number[], looked: number): readonly number[] {
  const settled = tops.slice(0, looked + 1);
  for (const { wanted } of cards.slice(looked + 1)) {
    const before = settled.length - 1;
    const free = (settled[before] ?? 0) + (cards[before]?.height ?? 0) + gap;
    settled.push(Math.max(free, wanted ?? free));
  }
  return settled;
}
