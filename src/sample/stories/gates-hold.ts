import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'gates-hold',
  language: 'en',
  kind: 'news',
  section: 'islands',
  topics: ['flood-defences'],
  byline: [{ contributor: 'joaquin-bell' }, { contributor: 'abel-tiernan', role: 'pictures' }],
  dateline: 'Marrowgate',
  headline: 'The gates held, and Marrowgate swept its own floors',
  standfirst:
    'Storm Perrin raised the sea higher than the flood that killed seven people two years ago. It stayed outside. What came into 57 houses came down the drains.',
  leadPicture: 'flood-gate',
  prominence: 'lead',
  minutesAgo: 96,
  body: `
The four gates at the mouth of the Lenn kept out the highest sea ever measured at Port Ansel, closing on both tides of Storm Perrin and opening between them to let the river go by. Nobody was killed. An electrician of the Lenn Works Authority broke a wrist on a wet stair.

Outside the gates the water stood at 3.41 metres above datum on the first tide, thirteen centimetres over the mark of two years ago, when gate 3 stopped short and the sea went through the gap into Lower Quay and up the river to Marrowgate. Inside, it did not pass 2.06. The edge of Lower Quay is at 2.60.

“I looked at the two gauges for about a minute and did not say anything,” said Hanne Obuya, the authority’s chief engineer, who had been on the control platform for nineteen hours. “Then I asked for gate 3 again, by itself, in case they had told me the wrong number.”

## Water from the other side

Nine kilometres upriver, it was not the sea that came. With the gates shut, the Lenn has nowhere to go, and it had been raining on Mount Orrin since the day before. The authority opened the Oxbow basin, a hundred hectares of pasture outside Marrowgate that are meant to be flooded first, for the first time since they were bought. It took in 3.2 million cubic metres and was two thirds full when the tide turned.

But the drains of the streets behind the bank run into the river by gravity, through flaps that shut when the river is high. They shut, and the rain stayed in the streets. In Tanner’s Row and the lower half of Bank Street, 57 houses had between five and thirty centimetres of water on the ground floor.

By the time the warning was lifted people had the doors open and were pushing it out with brooms. Hetty Solis, whose house had two metres in it two years ago, was stacking wet matting on a wall.

> I know what it is like when it comes. This was not it coming. This was it not leaving. They are different smells.
> — Hetty Solis, Tanner’s Row

She wanted it put down that the gates had worked. She also wanted it put down that she had written to the council about the drains four times.

:: picture river-map wide
: The Lenn from Mount Orrin to the Narrows. The hatched ground was under water two years ago; this time all but a few streets of it stayed dry.

The council says that pumps for the drains of Tanner’s Row were planned, priced and put off in each of the last two budgets. They would cost 2.9 million marks. Agnes Tolliver, who sits for Marrowgate as an independent, said she had been told that the money was waiting for the final account of the gates. “The gates are finished,” she said. “I saw them this week. They are very large.”

:: also-read Lenn gates hold through two tides: Storm Perrin as it happened

The premier, Ilse Varga-Quill, visited the control platform with no photographers, and Marrowgate with several. She thanked the crews of the gates and promised that the pumps would be ordered “before the mud is dry”. Dov Harrant, who had come by the other road, said the mud would not have to wait if the order had been placed when he asked for it.

## What is still shut

- The Bessemy road has one lane at Kilnbrook, where the bank slipped.
- Schools in Marrowgate are closed for another day; those in Port Ansel are open.
- Mains water is off on part of Lower Quay while the pumping station is inspected.
- The jetty on the western Tern Cay has gone. The 583 people taken off before the storm will stay in Dol Harbour until a landing can be made safe.

The authority will send divers to the sills of all four gates at the next slack water. Ms Obuya said she expected them to find “some rope, a quantity of somebody’s fence and, I hope, nothing to do with me”.
`,
  corrections: [
    {
      minutesAgo: 61,
      text: 'An earlier version said that the Oxbow basin had taken in 32 million cubic metres. It took in 3.2 million; it would hold about 4.8 million.',
      passage: 'It took in 3.2 million cubic metres and was two thirds full when the tide turned.',
    },
  ],
};
