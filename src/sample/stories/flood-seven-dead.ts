import type { SampleStory } from '../sample.ts';

const firstReport = `
Seven people have died and more than two thousand homes have been flooded in Marrowgate and on Lower Quay after one of the four new flood gates at the mouth of the Lenn failed to close.

The dead were four women, two men and a child. All were found in the lower streets of Marrowgate, where the water rose by more than two metres in under an hour. The police have asked that they not be named until their families have all been reached.

The Lenn Works Authority said that gates 1, 2 and 4 had closed as intended. Gate 3 stopped about forty centimetres above its sill, and the sea, which was at 3.28 metres, ran in underneath. “It is not a large gap,” said a duty engineer, who asked not to be named. “It is twenty-one metres wide and there was a storm on the other side of it.”

The river was already high from two days of rain on Mount Orrin. At Marrowgate it was carrying 390 cubic metres a second when the tide met it. Banks upstream of the town gave way in four places, which may have kept the water in the streets from rising farther.

## The night

On Tanner’s Row and Bank Street people were brought out of upper windows by the crews of two rowing clubs, whose boathouse stands on the only ground that stayed dry. They took off more than three hundred in eights, with four passengers and four oars to a boat. Some were rowed down Bank Street at the height of the shop signs.

Lower Quay in Port Ansel was under a metre and a half of water for five hours. The ground floors of the fish market, the customs house and this newspaper were flooded. The Courier was printed in Bessemy.

The premier, Ilse Varga-Quill, who opened the gates eleven months ago, said that there would be an inquiry led by a judge and that it would be “told everything that I am told”. The leader of the opposition was in Marrowgate before daylight, carrying sandbags; he declined to comment and asked reporters to take the other end.

The state has opened the Assembly Rooms, four schools and the cricket pavilion. Blankets and dry shoes are wanted, children’s sizes most of all.
`;

const secondReport = `
## What is known a day later

The homes flooded number 2,140. About 5,600 people cannot go back to theirs tonight. Water and electricity are off in all of Marrowgate below the church.

Divers who went down to gate 3 found no obstacle on the sill. The authority says that a part in the drive broke and that it cannot yet say why. The gate has been lowered the rest of the way by jacks. It took nine men twenty minutes.
`;

export const story: SampleStory = {
  key: 'flood-seven-dead',
  language: 'en',
  kind: 'news',
  section: 'islands',
  topics: ['flood-defences'],
  byline: [{ contributor: 'joaquin-bell' }, { contributor: 'mara-okonjo', role: 'reporting' }],
  dateline: 'Marrowgate',
  headline: 'Seven dead as the Lenn floods Marrowgate and Lower Quay',
  standfirst:
    'One of the four flood gates at the Narrows, open for less than a year, stopped forty centimetres short in a storm.',
  prominence: 'normal',
  minutesAgo: 1052000,
  body: firstReport,
  updates: [
    {
      minutesAgo: 1050600,
      body: `${firstReport}${secondReport}`,
      note: 'The number of homes, and what divers found at gate 3.',
    },
  ],
  corrections: [
    {
      minutesAgo: 1049200,
      text: 'Our first report said that the dead were five women and two men. They were four women, two men and a child. We are sorry for the distress that this caused.',
      passage: 'The dead were four women, two men and a child.',
    },
  ],
};
