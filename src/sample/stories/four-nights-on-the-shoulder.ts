import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'four-nights-on-the-shoulder',
  language: 'en',
  kind: 'gallery',
  section: 'science',
  topics: ['space'],
  byline: [{ contributor: 'abel-tiernan', role: 'pictures' }, { contributor: 'priya-sandhu' }],
  dateline: 'Orrin Shoulder',
  headline: 'Four nights on Orrin Shoulder',
  standfirst:
    'There are not many places left that are properly dark. Abel Tiernan drew what one can see from the best of ours, looking up, and looking down.',
  leadPicture: 'observatory',
  minutesAgo: 34600,
  body: `
The road to the observatory ends at a chain. From there you walk, without a torch, because the astronomers ask you to; after twenty minutes your eyes have let go of the town and there is a great deal more sky than you had arranged for.

:: gallery observatory satellite night-grid lighthouse ferry-dusk

The first picture is of the dome, with four hours of stars going round a point that no star occupies. The second is of what spoils them: one of the brighter moving dots on the third night was *Petrel*, which is ours in part, so that it was hard to complain.

Then he turned round. Port Ansel is forty kilometres off and is the only thing on the horizon that is brighter than Jupiter. To the south is Corro Light. It is eighty kilometres away and ought not to be visible at all; on clear nights the beam is seen against haze, like a finger behind a curtain, four times a minute. The last boat to the outer islands goes out under it with every deck lit. The astronomers know the timetable by heart. For eleven minutes they do something else.

::: fact-box How dark is dark
A sky is graded by the faintest star that one can see without help. From Ropewalk it is of magnitude 3.1, from Bessemy 5.0, and from Orrin Shoulder 6.8. Each whole number is a factor of 2.5 in brightness. In plain figures: some 180 stars, 1,600, and about 11,000, half of them below the horizon.
:::

The Assembly passed a law on street lamps six years ago. They must be shaded above and of a warm colour. It has saved 210,000 marks a year in electricity and given back four tenths of a magnitude. Wilhelmina Stroud, the night assistant, has been at the observatory since it opened, and does not think in magnitudes. She has a hill to the west of the dome, behind which, when she came, she could see the Milky Way go down all the way to the ground. It had withdrawn to about a hand’s breadth. On the fourth night she put up a hand at arm’s length, and there were two fingers.
`,
};
