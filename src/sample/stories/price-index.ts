import type { SampleStory } from '../sample.ts';

const figures = `
Prices in Salvane were 4.8 per cent higher last month than a year before, the statistics office says, against 6.1 per cent the month before that. It is the largest fall in the rate in four years, and most of it is one vegetable.

The onion crop on the Bessemy terraces came in three weeks early and a third larger than last year’s. A kilogram that cost 6 marks and 40 pennies in Ansel market at the end of last season costs 2.10 now. The statistics office gives onions a weight of 0.9 per cent in its basket, less than electricity and more than funerals.

| | Last month | Month before | Year before |
|---|---:|---:|---:|
| Bread, 800 g | 4.20 | 4.20 | 3.95 |
| Rice, 1 kg | 3.85 | 3.90 | 3.60 |
| Onions, 1 kg | 2.10 | 6.40 | 3.10 |
| Tuna, fresh, 1 kg | 21.00 | 20.50 | 19.80 |
| Cooking gas, cylinder | 38.00 | 38.00 | 33.50 |
| Electricity, 100 kWh | 41.30 | 41.30 | 37.70 |
| Ferry, Dol Harbour–Port Ansel | 23.50 | 23.50 | 20.00 |
: Prices in marks at Port Ansel. The statistics office counted the ferry fare although there was no ferry.
`;

const core = `
Without food and energy the index rose by 4.4 per cent, hardly less than before. The Bank of Salvane left its rate at 5.5 per cent last week. A cut before the election had been thought unlikely, and it still is.
`;

const secondIndex = `
Without food and energy the index rose by 4.4 per cent, hardly less than before. “The part that the Bank looks at has not moved much,” said Emeka Strand, the governor of the Bank of Salvane, who looks at it. “I am fond of onions. I would not set a rate by them.”

The Bank left its rate at 5.5 per cent last week. A cut before the election had been thought unlikely, and it still is.

## A second index

The figures are collected in Port Ansel, Ravenhithe and Bessemy, all on Great Salvane. The Courier repeated the exercise in St Oriel by telephone, with the help of four shopkeepers and a retired teacher of arithmetic, and arrived at a different country.

Onions were 8.50. Flour could not be had at any price, then could, at three times the old one, for a kilogram a head. A tray of eggs cost 34 marks on the sixth day of the strike and 19 on the tenth, because people had begun to sell each other the eggs of hens that nobody had known about.

:: also-read On day five the onions ran out: a shopkeeper’s strike

If the boats run again, as both sides in the ferry talks now expect, most of this will be gone within a fortnight and none of it will ever have been in the index. The statistics office says that it would like to collect prices on the outer islands and has asked for the money in each of the last nine years.
`;

export const story: SampleStory = {
  key: 'price-index',
  language: 'en',
  kind: 'news',
  section: 'business',
  topics: ['cost-of-living', 'ferry-strike'],
  byline: [{ contributor: 'tomas-lind' }, { contributor: 'suri-vance', role: 'graphics' }],
  dateline: 'Port Ansel',
  headline: 'Onions do what the Bank could not',
  standfirst:
    'Inflation falls to 4.8 per cent as the first onions from the Bessemy terraces reach the market. On Corro, where nothing has arrived for twelve days, they cost four times as much.',
  prominence: 'normal',
  minutesAgo: 205,
  body: `${figures}${core}`,
  updates: [
    {
      minutesAgo: 118,
      body: `${figures}${secondIndex}`,
      note: 'The governor’s remarks, and what the same basket costs in St Oriel.',
    },
  ],
};
