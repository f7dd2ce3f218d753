import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'petrel-first-light',
  language: 'en',
  kind: 'news',
  section: 'science',
  topics: ['space'],
  byline: [{ contributor: 'priya-sandhu' }],
  dateline: 'Port Ansel',
  headline: 'Petrel sends its first strip of sea',
  standfirst:
    'The satellite that four small republics built together can tell the height of the strait to two centimetres. It began by finding a hill.',
  leadPicture: 'satellite',
  minutesAgo: 4700,
  body: `
The sea between Corro and Kesmere has a hill in it, two metres high and about forty kilometres across. It has always been there. The first measurements of the satellite *Petrel*, released by the consortium of island states that owns it, show its shape for the first time.

The hill is due to a mountain. An extinct volcano, the Great Seamount, rises three kilometres from the bottom of the strait without coming anywhere near the surface. Its mass draws the water sideways towards it. If you sailed across you would go up and down by the height of a door and would not notice, since your spirit level would lean with it.

*Petrel* weighs 214 kilograms. It was launched five weeks ago into an orbit at 590 kilometres and goes round the earth fifteen times a day. It sends a radar pulse straight down two thousand times a second and times the echo. From one pulse the error is about forty centimetres. From a second’s worth, it is two.

“The clock is the easy part,” said Anneke Rahal, the mission’s scientist for Salvane, who works from a former net loft in Ravenhithe. “The hard part is to know where *you* are.” The satellite’s own height is fixed by reflectors at eleven places. One stands on Orrin Shoulder beside the observatory. There is another on the western Tern Cay, where Aurelio Bask, who keeps the weather station, dusts it.

What the four republics want to know is how fast the sea rises *at them*. The world’s average is known to a tenth of a millimetre a year, but it does not rise evenly; winds pile it up on one side of an ocean for decades. Large satellites pass over Salvane once in ten days. *Petrel* is in an orbit that brings it over each of its four owners on every second day, and over not much else.

It cost 38 million marks, of which Salvane paid seven. For this the republic has got a tenth of a spacecraft’s attention, and the right to name one thing. The Assembly’s science committee has asked schools for proposals for the hill. The leading one is *Hill*.
`,
};
