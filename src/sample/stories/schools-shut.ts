import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'schools-shut',
  language: 'en',
  kind: 'brief',
  section: 'islands',
  topics: ['schools', 'flood-defences'],
  byline: [{ contributor: 'joaquin-bell' }],
  headline: 'Schools in Marrowgate stay shut; Port Ansel reopens',
  standfirst: 'Five schools in Marrowgate are closed for a day more. The upper school is still a rest centre.',
  prominence: 'minor',
  minutesAgo: 720,
  body: `
All five schools in Marrowgate will stay closed on the next school day, the education office says. The upper school is being used as a rest centre and housed 186 people and 37 dogs at the last count. Schools in Port Ansel, Ravenhithe and Bessemy open as usual.

Pupils of the upper school who were due to sit the district mathematics paper will sit it next week. The office has confirmed that it will be a different paper.
`,
};
