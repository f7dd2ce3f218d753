import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'ansel-market',
  language: 'en',
  kind: 'news',
  section: 'islands/port-ansel',
  topics: ['cost-of-living', 'fisheries'],
  byline: [{ contributor: 'joaquin-bell' }, { contributor: 'abel-tiernan', role: 'pictures' }],
  dateline: 'Port Ansel',
  headline: 'Ansel market moves indoors and takes its arguments along',
  standfirst:
    'The new hall has drains, daylight and 240 stalls of equal size. The old places were not equal, and everybody could say by how much.',
  leadPicture: 'market',
  minutesAgo: 43500,
  body: `
For two hundred and six years the market at Port Ansel has been held in the open on Fishgate, in the wind. It is now in a hall. The hall cost 14 million marks, was two years in the building, and has a roof of timber and glass on which the rain makes a sound that the fishmongers have compared to applause and the greengrocers to chips.

The last trading day on Fishgate ended as usual with the bell and a dispute. The first in the hall began with four.

There are 240 stalls, of three metres by two. On Fishgate there were 198 places, of no particular size, held by families under a custom in which width went by what the grandfather had been able to defend. The council drew lots for the new ones. Those who drew the doors were delighted until they felt the draught.

“I had a corner,” said Philomena Gage, eggs. “A corner’s not two metres of frontage, it’s two metres of frontage and people’s whole attention. I’ve got forty years in that corner. What’s that come to in stalls?”

The clerk of the market, Desmond Ekwueme, has an office on the gallery with a window over the floor. In the first week he ruled on:

1. whether a scale may hang over a neighbour’s stall (no);
2. whether a shout may (yes);
3. the parrot (with its owner, not on the counter);
4. the smell line, which is a strip of brass in the floor with
   - fish on one side,
   - spices on the other, and
   - cheese, after representations, astride it.

## What they like

Nearly everyone likes the drains. Fishgate sloped the wrong way, and whoever stood at the bottom, by tradition the newest, did so in other people’s ice. Nearly everyone likes the light. Meat looks like meat in it, says the butcher Raoul Penn, “which is not in everybody’s interest”.

Takings in the first month were up by a sixth, the council says. The stallholders’ association says that it was the novelty. Both collect their figures from Mrs Gage.

She was given, in the end, the place at the foot of the stairs. It is the same size as the rest. But the stairs come down on two sides of it, and when she had set out her trays at an angle one could see what she had done.

:: gallery fishing-boats kitchen-table
`,
};
