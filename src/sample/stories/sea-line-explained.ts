import type { SampleStory } from '../sample.ts';

const first = `
::: key-points
- A coastal state owns the sea to twelve nautical miles and what lives in it to two hundred, measured from its low-water line.
- Where two states are too close for that, they must agree. If they cannot, courts begin with a line halfway and then look for reasons to move it.
- A rock that dries at low tide can push the starting line out to sea, but only if it is near enough to the shore. That is the whole of the quarrel about the Anvil.
:::

A line in the sea is not drawn in the sea. It is drawn on a chart, from a list of points, and the points come from the place where the land stops. Everybody would agree where that is if the sea stood still.

## Where the land stops

The usual rule is the low-water line: the edge of the water at low tide. All distances are counted outwards from it. The law does not say which low tide. There are several.

- **Mean low water** is the average of all of them over nineteen years, which is how long the moon takes to go through its habits.
- **Mean low water springs** is the average of the low ones, at new and full moon.
- **Lowest astronomical tide** is the lowest that moon and sun can produce between them. It is reached on a few mornings in a generation.

Each state may use whatever is marked on its own official charts. Kesmere changed to the lowest astronomical tide in the 1990s, as most states with large ships have done, because a captain wants to know the least water that there will ever be. Salvane stayed with the mean. Nobody thought about the fish.

## Twelve, two hundred, and half

From the low-water line a state counts out twelve nautical miles of *territorial sea*, which is nearly the same as land, except that others may sail through. To two hundred nautical miles it alone may fish, drill and build: this is its *exclusive economic zone*. (A nautical mile is 1,852 metres, about one minute of latitude. It is used at sea because it can be measured with a pair of dividers on the edge of the chart.)

The strait is 86 kilometres wide where the cable would cross and 118 at its widest. Two zones of 370 kilometres do not fit into it. So they must be divided, and the law says only that the result should be *equitable*. It has been left to judges to say how. Over fifty years they have come to a method of three steps.

1. Draw a line of which every point is as far from one coast as from the other.
2. Look for a reason to shift it: a coast that is much longer than the one opposite, or a small island that would have an effect out of all proportion.
3. Check that the areas on either side are not absurd.

## Rocks of three kinds

Between the coasts lie things that are neither sea nor land, and the law sorts them.

| What it is | Example | What it may claim |
|---|---|---|
| An island: dry at high tide, fit to live on | Corro | Everything |
| A rock: dry at high tide, but unable to keep anybody alive by itself | The Mitres | Twelve miles |
| A low-tide elevation: dry only at low tide | The Anvil | Nothing of its own |
: The law of the sea on things that stick out of it

The third kind has one privilege. If it lies within twelve miles of a coast, wholly or in part, that coast may be measured from it as though it were the mainland. A sandbank that is bare for two hours can carry a country twelve miles farther out.

If it lies a metre too far away it is nothing at all.

## The Anvil

It is a slab of basalt the size of two tennis courts with a flat top, from which it has its name. It is bare for about two hours in each tide. It has no owner in any useful sense. There is a bronze bolt in the middle, put there by Kesmere surveyors in 1958, and a second one, a hand’s breadth from the first, put there by Salvane’s in 1959.

:: embed https://www.openstreetmap.org/#map=7/-16.4/67.9
: The strait: the coast of Kesmere in the north, Corro in the south

Its distance from Corro is 41 kilometres, so it is of no use to Salvane. Its distance from the nearest mainland of Kesmere is twelve nautical miles, as nearly as anybody can say. That is where the tide comes in. At its lowest the sea draws back over a mudflat that falls one metre in nine hundred. A different low tide is a different coast.

Take the lower one, and the mainland reaches out, the Anvil is within twelve miles, the halfway line begins from it and most of Corro Bank is on Kesmere’s side. Take the average and all of that is undone. In between lie some 210 square kilometres of shallow water and, in a fair year, 1,900 tonnes of fish.

## What could be done instead

There are other ways. A state and its neighbour may draw the line that the method gives and ignore the rock; judges have often done it. They may leave the line alone and share what swims, with a common licence, as has been the rule for half a century in several cold seas. Or they can agree on the measurement and let it fall as it falls.

The delegations spent two years on the first and eight months on the second. It is the third on which they have lately been heard to use the word *progress*.

There is one more possibility, which the law mentions and which no one at the table has any interest in. The sea is rising at these latitudes by about four millimetres a year. The top of the Anvil stands eighty centimetres above the lowest tide. In a century or two the question may no longer arise.
`;

const added = `
*Added.* Kesmere and Salvane have now chosen the third way. The Anvil will be measured by a joint party at the lowest tide of the year.

:: also-read Kesmere and Salvane will measure the Anvil from one boat
`;

export const story: SampleStory = {
  key: 'sea-line-explained',
  language: 'en',
  kind: 'explainer',
  section: 'world/kesmere',
  topics: ['kesmere-talks', 'fisheries'],
  series: 'how-it-works',
  byline: [{ contributor: 'ines-haddad' }, { contributor: 'suri-vance', role: 'graphics' }],
  headline: 'How it works: drawing a line in the sea',
  standfirst:
    'Two countries, one strait and a rock that is dry for two hours. What the law says, what it leaves out, and why the mud matters.',
  prominence: 'major',
  minutesAgo: 640,
  body: first,
  updates: [
    { minutesAgo: 10, body: `${first}${added}`, note: 'The two sides have agreed to measure the rock together.' },
  ],
};
