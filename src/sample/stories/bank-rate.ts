import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'bank-rate',
  language: 'en',
  kind: 'brief',
  section: 'business',
  topics: ['cost-of-living'],
  byline: [{ contributor: 'tomas-lind' }],
  dateline: 'Port Ansel',
  headline: 'Bank of Salvane holds its rate at 5.5 per cent',
  standfirst: 'Six of seven members saw no reason to move before the harvest is in.',
  prominence: 'minor',
  minutesAgo: 8900,
  body: `
The Bank of Salvane has left its lending rate at 5.5 per cent for the third meeting in a row. Six of the seven members of its board voted to hold; one wanted a cut of a quarter of a point and gave as her reason the price of onions, which she expects to fall.

The governor, Emeka Strand, said that the ferry strike would “raise some prices on some islands for some days” and that a central bank had no tool for that. The mark rose slightly against the Kesmere crown.
`,
};
