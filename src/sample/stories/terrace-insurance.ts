import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'terrace-insurance',
  language: 'en',
  kind: 'news',
  section: 'business',
  topics: ['cost-of-living'],
  byline: [{ contributor: 'suri-vance' }],
  dateline: 'Bessemy',
  headline: 'Terrace farmers insure the rain',
  standfirst: 'A mutual fund on the slopes of Mount Orrin pays out by the rain gauge, with no inspector and no form.',
  minutesAgo: 64900,
  body: `
In a shed above Bessemy there is a brass funnel, a glass cylinder and a school exercise book, and between them they decide whether 430 families are paid.

The families farm the terraces on the eastern slope of Mount Orrin: onions, ginger, taro, a little coffee. Four years ago, after a wet season in which it did not rain for 51 days, they founded the Orrin Slope Mutual. Each household puts in 60 marks a year for every terrace. If the gauge in the shed records less than 180 millimetres in the ten weeks after planting, each is paid 9 marks for every millimetre that is missing. There is no claim to make and nothing to prove.

“Nobody comes to look at your onions,” says Ruth Calloway, who chairs it. “That was the attraction. An inspector costs more than onions.”

Insurance that pays by an index and not by damage is used in many dry places. Its weakness is a farmer whose crop died under a cloud that watered the gauge. The mutual had three of these in its first year. It answered by putting up four more gauges, each in the care of a school, and by paying on the one that is nearest.

The readings are taken at seven every morning by children aged nine to twelve, in pairs, one to read and one to doubt. They have been compared with the automatic station of the volcano observatory across the ridge. Over four years the largest difference for a month was six millimetres. It was traced to a bird.

The fund has paid out once, 187,000 marks in the third year, and holds 388,000. This season it will not be called on. The onions are early, and there are so many of them that members have begun to ask, only partly in jest, whether a price can be insured.

It can, in principle, says Ms Calloway, who taught mathematics. “You need a number that everybody trusts and nobody can reach. For rain we have a funnel. For the price of onions I’ve got a cousin at Ansel market.”
`,
};
