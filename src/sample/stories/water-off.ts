import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'water-off',
  language: 'en',
  kind: 'brief',
  section: 'islands/port-ansel',
  topics: ['flood-defences', 'public-health'],
  byline: [{ contributor: 'joaquin-bell' }],
  dateline: 'Port Ansel',
  headline: 'Water off on Lower Quay until the pumps are checked',
  standfirst: 'About 900 homes between the fish steps and Ropewalk have no mains water.',
  prominence: 'minor',
  minutesAgo: 31,
  body: `
Mains water has been shut off on Lower Quay between the fish steps and Ropewalk while the pumping station is inspected for salt water, the water board says. About 900 homes are affected.

Tankers stand at the fish steps and outside the public library. Bring a clean container with a lid; the library has run out of lids. The board hopes to turn the supply back on by the evening and asks people to let the tap run for five minutes before drinking.
`,
};
