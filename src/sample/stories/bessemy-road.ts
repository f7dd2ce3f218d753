import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'bessemy-road',
  language: 'en',
  kind: 'brief',
  section: 'islands',
  topics: ['flood-defences'],
  byline: [{ contributor: 'joaquin-bell' }],
  dateline: 'Kilnbrook',
  headline: 'Bessemy road open to one lane at Kilnbrook',
  standfirst: 'Thirty metres of bank slipped in the rain. Expect to wait twenty minutes.',
  prominence: 'minor',
  minutesAgo: 260,
  body: `
The road between Port Ansel and Bessemy has been reopened to one lane at Kilnbrook, where about thirty metres of the bank slipped onto it during the storm. Traffic is let through by turns and the wait is about twenty minutes each way.

Lorries over twelve tonnes are sent round by Upper Lenn, which adds an hour. The roads office says that clearing the lower lane will take four days, and that the cow on the verge belongs to somebody and is being dealt with.
`,
};
