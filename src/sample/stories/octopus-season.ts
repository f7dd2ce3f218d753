import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'octopus-season',
  language: 'en',
  kind: 'news',
  section: 'business',
  topics: ['fisheries', 'coral-reefs'],
  byline: [{ contributor: 'mattis-grue' }],
  dateline: 'Kelpwick',
  headline: 'Octopus season opens to the best weights in nine years',
  standfirst:
    'Two months without fishing, agreed in a church hall and enforced by aunts, have done what quotas had not.',
  minutesAgo: 26100,
  body: `
The octopus grounds of Corro opened at first light after two months of rest, and by noon the weighing table at Kelpwick had taken in 4.6 tonnes, the most for an opening day in nine years. The average animal weighed 1.9 kilograms. Last year it was 1.2.

An octopus of the kind that lives on these flats grows at a pace that is hard to believe. It may double its weight in a month. It lives for little more than a year, breeds once and dies. To leave it alone for eight weeks at the right time is to get twice the meat from nearly the same number of animals, and eggs besides.

Everybody on Corro had known this. The difficulty was that whoever stayed at home would be watching somebody else’s lantern on the reef.

The closure is not in any law. It was agreed four years ago in the church hall at Kelpwick, after an argument of six hours, by the women who fish the flats on foot with a spear at low tide. There are about 300 of them. They chose the dates, divided the shore among eleven lookouts, and fixed a penalty: whoever is seen out there carries water for the school for a month.

“It’s happened twice,” says Florence Adeyo-Brand, who keeps the list. “The second one was my nephew. He carried it very well.”

:: picture fishing-boats
: Boats at Kelpwick on the evening before the opening. Most of the octopus is caught on foot.

## Fish for the months between

For those who live from week to week, two months are long. The cooperative pays each registered fisher 25 marks a day while the grounds are closed, out of a levy on the season before. This time it also lent out nine boats, so that they could fish outside the reef. The fisheries department, which had called the scheme “informal”, paid for the fuel.

The men who fish by boat did not join in the first year. They did in the second.

| Year | Opening day, tonnes | Average weight, kg | Price at Kelpwick, marks a kg |
|---|---:|---:|---:|
| Before the closure | 1.7 | 0.9 | 11.00 |
| First | 2.4 | 1.1 | 11.50 |
| Second | 3.3 | 1.3 | 12.00 |
| Third | 3.1 | 1.2 | 13.50 |
| This year | 4.6 | 1.9 | 12.50 |
: Opening days on the Corro flats. Source: Kelpwick cooperative.

The third year, a poor one, followed the hot season in which the reefs bleached. Whether the recovery is owed to the closure or to the cooler water cannot be told from five figures, and the cooperative’s adviser, a biologist at the marine station in St Oriel, says so to anybody who asks. She would need a stretch of shore that was not closed. Nobody has volunteered.

Half the catch goes to Kesmere, frozen. What the talks across the strait will do to that is the other subject at the weighing table. If a line is drawn through Corro Bank, the women on foot lose nothing. Their brothers lose the outer edge.

By three in the afternoon the tide had covered the flats and the spears were back in the rafters. The price had been 14 marks at eight o’clock and was 12.50 at noon. There is such a thing as a good day for everybody, Ms Adeyo-Brand said, but it is generally over by lunch.
`,
};
