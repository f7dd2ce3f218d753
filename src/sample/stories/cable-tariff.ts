import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'cable-tariff',
  language: 'en',
  kind: 'news',
  section: 'business',
  topics: ['energy-grid', 'kesmere-talks', 'cost-of-living'],
  byline: [{ contributor: 'tomas-lind' }],
  dateline: 'Port Ansel',
  headline: 'Cable to Kesmere would halve the night tariff, regulator says',
  standfirst:
    'A cable of 86 kilometres would let Salvane buy power at night and sell it at noon. It would also let Kesmere see what ours costs.',
  leadPicture: 'night-grid',
  minutesAgo: 72300,
  body: `
A power cable across the strait would cut the price of electricity at night to about half of what it is and take a tenth off the average bill, according to the energy regulator, whose report on the project was published with the tables that the ministry had asked to keep back.

The cable would be 86 kilometres long and carry 120 megawatts in either direction, more than half of what the islands use on a hot evening. It would cost 260 million marks, shared with Kesmere in equal parts. It is one of three matters in the talks between the two governments and hangs on the one that is hardest, which is fish.

Salvane makes 58 per cent of its electricity from imported diesel, at Ravenhithe. A kilowatt-hour from there cost 34 pennies to make last year. Kesmere, with its rivers, makes one at night for nine.

| Source | Share | Cost, pennies per kWh |
|---|---:|---:|
| Diesel, Ravenhithe | 58 % | 34 |
| Wind, Corro and Orrin East | 27 % | 12 |
| Sun on roofs | 9 % | 15 |
| Steam, Orrin trial well | 6 % | 19 |
: Where Salvane’s electricity came from last year. Source: energy regulator.

“We would be buying rain,” said the regulator, Nadim Farrow. At noon, when the sun is out and the wind blows on Corro, the current would go the other way, and this, he said, is the part that people do not expect: in eleven weeks of the year Salvane throws electricity away.

The report lists what could go wrong. A ship’s anchor cuts a cable of this kind somewhere in the world every few weeks, and a repair takes about forty days. Ravenhithe would have to be kept ready, with its 160 people, though it ran for a third of the hours. That costs 14 million marks a year and is included in the sums.

What is not included is the effect on those who have put panels on their roofs in the belief that noon would stay dear. There are 6,100 of them. Mr Farrow said that he was one.
`,
  corrections: [
    {
      minutesAgo: 70900,
      text: 'An earlier version said that the cable would cost Salvane 260 million marks. That is the whole cost; Salvane’s share is 130 million.',
      passage: 'It would cost 260 million marks, shared with Kesmere in equal parts.',
    },
  ],
};
