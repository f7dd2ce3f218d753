import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'regatta-put-back',
  language: 'en',
  kind: 'brief',
  section: 'sport',
  topics: ['rowing'],
  byline: [{ contributor: 'rafe-colm' }],
  dateline: 'Port Ansel',
  headline: 'Outer Roads Regatta put back by a week',
  standfirst: 'The course is where the storm is.',
  prominence: 'minor',
  minutesAgo: 1380,
  body: `
The Outer Roads Regatta, which was to have begun the day after tomorrow, has been put back by seven days because of Storm Perrin. Forty-one crews have entered.

The finish tower has been taken down as a precaution and is lying on its side behind the customs house. Crews from Corro and Little Salvane, who could not have come in any case while the ferries were on strike, have asked that it be noted that they were ready.
`,
};
