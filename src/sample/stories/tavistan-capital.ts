import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'tavistan-capital',
  language: 'en',
  kind: 'brief',
  section: 'world',
  topics: ['housing'],
  byline: [{ contributor: 'ines-haddad' }],
  dateline: 'Tavistan',
  headline: 'Tavistan votes to move its capital uphill',
  standfirst: 'The present one sinks by nine centimetres a year.',
  minutesAgo: 1041000,
  body: `
Tavistan’s parliament has voted by 148 to 61 to move the capital to a plateau 130 kilometres to the east, over fifteen years. The present city, built on lake clay, has sunk by more than four metres since wells were drilled in the 1950s, and the parliament itself is now entered by what used to be a first-floor window.

The upper house will decide next month. It meets on the third floor and is expected to take a longer view.
`,
};
