import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CardSize, placeCards } from './place-cards.ts';

const card = (wanted: number | null, height = 100): CardSize => ({ wanted, height });

test.each<[what: string, cards: readonly CardSize[], looked: number | null, tops: readonly number[]]>([
  ['each beside its passage', [card(0), card(300)], null, [0, 300]],
  ['each below the one before it', [card(0), card(20), card(400)], null, [0, 108, 400]],
  ['without a passage at the end', [card(50), card(null)], null, [50, 158]],
  ['the one looked at beside its passage', [card(40), card(60)], 1, [-48, 60]],
  ['those after it come up too', [card(40), card(60), card(70)], 1, [-48, 60, 168]],
  ['no higher than there is room', [card(0), card(0), card(0)], 2, [-90, 18, 126]],
])('cards stand %s', (_what, cards, looked, tops) => {
  expect(placeCards(cards, looked, 90)).toEqual(tops);
});

test('no card ever lies on another, or above the room there is', () => {
  const size = fc.record({
    wanted: fc.option(fc.integer({ min: 0, max: 900 })),
    height: fc.integer({ min: 20, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 9 }), fc.nat(8), (unsorted, looked) => {
      const cards = unsorted.toSorted((a, b) => (a.wanted ?? 1000) - (b.wanted ?? 1000));
      const tops = placeCards(cards, looked < cards.length ? looked : null, 90);
      tops.forEach((top, index) => {
        const bottomBefore = index === 0 ? -90 : (tops[index - 1] ?? 0) + (cards[index - 1]?.height ?? 0);
        expect(top).toBeGreaterThanOrEqual(bottomBefore);
      });
    }),
  );
});
