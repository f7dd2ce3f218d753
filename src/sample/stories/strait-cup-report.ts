import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'strait-cup-report',
  language: 'en',
  kind: 'news',
  section: 'sport',
  topics: ['cricket'],
  byline: [{ contributor: 'rafe-colm' }],
  dateline: 'Hallam Roads',
  headline: 'Salvane take the Strait Cup with a ball to spare',
  standfirst:
    'The last pair needed six from the last over against Kesmere. The number eleven had never batted for her country before.',
  leadPicture: 'cricket-ground',
  prominence: 'normal',
  minutesAgo: 22,
  body: `
Salvane won the Strait Cup for the first time in fourteen years, by one wicket, with one ball left, and with a number eleven at the other end who had packed her bat as ballast.

Kesmere made 231 for eight in their forty overs. Salvane were 187 for four and strolling. Then they lost five wickets for 37, and it came down to Saleha Finch, a bowler, and Tamsin Oke, a bowler who has been told so.

They wanted eight from eleven balls when Oke came in, and six from the last over. Finch missed the first. She hit the second past point for two and the third to the same place for one. It left Oke to face. She had been in the side for two years without going in to bat, and she has a stance that looks like somebody waiting for a bus. She pushed the ball into the covers and ran as though the bus had come. Two to win, two balls. Finch got a full toss on her pads and did what one does.

“I wasn’t nervous until afterwards,” said Oke. “Then I was very nervous.”

The match had been Kesmere’s for most of the morning. Lotte Sandvik drove beautifully for 84, and their captain, Brigid Haverkamp, made 47 with an air of having a boat to catch. It was Juno Abara who held it in. She bowled eight overs for 34 and took three wickets, all of them with the ball that goes straight on.

Radha Menon-Tull then batted for 32 overs and made 73. Nothing that she did was memorable, and she would take it as a compliment. With Grace Obi she put on 88. When both were out in three balls, the captain, Meher Costello, went for a walk round the ground. She had got to the sightscreen when it ended.

The side had come over in the mail plane, eleven on the sacks, since there were no ferries. They will go home on the first that sails.

| Kesmere | | Salvane | |
|---|---:|---|---:|
| L. Sandvik | 84 | O. Prewitt | 12 |
| B. Haverkamp | 47 | R. Menon-Tull | 73 |
| M. Roos | 31 | M. Costello | 38 |
| P. Dahl, not out | 22 | G. Obi | 44 |
| Others | 34 | J. Abara | 17 |
| | | S. Finch, not out | 14 |
| | | Others | 22 |
| Extras | 13 | Extras | 12 |
| **40 overs, 8 wickets** | **231** | **39.5 overs, 9 wickets** | **232** |
: Best bowling: J. Abara 3 for 34, S. Finch 2 for 41; M. Roos 4 for 37.

:: also-read Strait Cup final, ball by ball where it mattered
`,
  corrections: [
    {
      minutesAgo: 9,
      text: 'An earlier version said that Salvane had not won the cup for forty years. It was fourteen; it felt longer.',
      passage: 'Salvane won the Strait Cup for the first time in fourteen years',
    },
  ],
};
