import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'st-oriel-power',
  language: 'en',
  kind: 'brief',
  section: 'islands/outer-islands',
  topics: ['energy-grid'],
  byline: [{ contributor: 'mattis-grue' }],
  dateline: 'St Oriel',
  headline: 'Power back for most of St Oriel',
  standfirst: 'The line from Dol Harbour is up again; 300 customers in the north of Corro still wait.',
  prominence: 'minor',
  minutesAgo: 150,
  body: `
Electricity has been restored to about 3,900 of the 4,200 customers on Corro who lost it during Storm Perrin. The line from Dol Harbour was reconnected once the wind had dropped far enough for crews to climb.

The remaining 300, north of Kelpwick, depend on a pole that is lying across the school field. The wind farm is running again at half its strength while the blades are looked at. Salvane Power asks people to switch on one thing at a time.
`,
};
