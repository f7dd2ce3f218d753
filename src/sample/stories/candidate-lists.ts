import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'candidate-lists',
  language: 'en',
  kind: 'brief',
  section: 'politics',
  topics: ['assembly-election'],
  byline: [{ contributor: 'mara-okonjo' }],
  dateline: 'Port Ansel',
  headline: '131 candidates for 45 seats as lists close',
  standfirst: 'Nine constituencies, six parties, 22 independents and one man who has stood eleven times.',
  prominence: 'minor',
  minutesAgo: 510,
  body: `
Candidate lists for the Assembly election have closed with 131 names, the electoral commission says, four fewer than last time. Fifty-eight are women. Twenty-two stand without a party, six of them in Marrowgate.

The youngest candidate is nineteen and the oldest eighty-four. Humphrey Dace, a piano tuner, is standing in Port Ansel Hill for the eleventh time. He has never passed two per cent and says that the trend is up.

The commission will test the lists for five days. Ballot papers are printed in three languages, in an order drawn by lot for each constituency.
`,
};
