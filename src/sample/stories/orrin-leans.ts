import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'orrin-leans',
  language: 'en',
  kind: 'news',
  section: 'science',
  topics: ['volcano-watch'],
  byline: [{ contributor: 'priya-sandhu' }],
  dateline: 'Orrin Shoulder',
  headline: 'Mount Orrin leaned three millionths, and it was the weather',
  standfirst:
    'The volcano observatory spent the night of the storm telling rain from magma. Nothing in the mountain has changed.',
  leadPicture: 'orrin-plume',
  prominence: 'major',
  minutesAgo: 75,
  body: `
While Storm Perrin went by, the slopes of Mount Orrin tilted by about three millionths of a radian, more than they have moved in any month since 1961. The volcano observatory now says that none of it came from below.

Three millionths of a radian is the angle by which a bar a kilometre long tips if a coin of three millimetres is pushed under one end. The observatory has six instruments that can feel it, in holes drilled thirty metres deep so as not to be bothered by the sun. They are there because a volcano that fills with magma swells, and its flanks lean outwards.

But rock also bends under rain and rises under low pressure. Perrin brought 412 ± 15 millimetres to the summit in two days, some twenty million tonnes on the upper slopes, and took 31 hectopascals off the air.

“At the worst of it, it looked exactly like the beginning of something,” said Halvard Esposito, who directs the observatory. “So we did what one does. We made tea and worked out what the weather ought to have done.”

The calculation takes the rain from eleven gauges and the pressure from four, and loads them on to a model of the mountain. It gave a lean of 2.9 ± 0.4. The instruments had 3.1 ± 0.2. What is left over, 0.2 ± 0.45, cannot be told from nothing.

Two other signs agree. There were nineteen small earthquakes, as many as in any two days. And the gas has not changed. Magma on its way up gives off carbon dioxide first and sulphur dioxide later, so that a rise in the ratio of CO~2~ to SO~2~ is among the better warnings. It was 4.1 ± 0.6 before the storm. Afterwards it was 4.0 ± 0.9, the larger error being due to a technician, Petra Vold, who had to hold the intake by hand.

The alert stays at the second of five levels, where it was put in the spring. The road to the crater is shut because of a landslip and will be for some weeks.

The leaning has a use. The mountain has been weighed by accident, and how far it bent shows how stiff it is. By the first estimate it is about a tenth softer on the western side than in the model. “We’d have had to bring the water up by lorry,” Dr Esposito said. “Two million lorries. I had a quote once.”
`,
};
