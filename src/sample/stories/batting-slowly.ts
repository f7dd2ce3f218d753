import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'batting-slowly',
  language: 'en',
  kind: 'analysis',
  section: 'sport',
  topics: ['cricket'],
  byline: [{ contributor: 'rafe-colm' }, { contributor: 'suri-vance', role: 'graphics' }],
  headline: 'Salvane bat too slowly, and know it',
  standfirst:
    'For three years the side has made fewer runs than its talent deserves. It has also lost fewer matches. Ahead of the Strait Cup we looked at every ball.',
  minutesAgo: 9900,
  body: `
There is a noise that a crowd makes when Radha Menon-Tull lets a ball go by. It’s not a groan. It is what you hear in a theatre when somebody drops a glass.

She has opened the batting for Salvane in 31 matches, and of every ten balls that she has faced she has left, blocked or patted back seven. Since Meher Costello became captain the side as a whole have scored at 4.6 runs an over. Kesmere, whom they meet in the Strait Cup final, score at 5.7. On the face of it that’s 44 runs in forty overs, and one might as well hand over the cup at the toss.

But they have won 19 of the 31.

## Where the wickets go

Suri Vance, who makes the tables in this newspaper, watched all of it twice and put every ball in a column. What she looked for was not how fast each pair scored but what it had left at the end.

| Overs | Salvane, runs an over | Kesmere | Salvane, wickets lost | Kesmere |
|---|---:|---:|---:|---:|
| 1–10 | 3.4 | 5.1 | 0.7 | 1.9 |
| 11–25 | 4.3 | 5.4 | 1.4 | 2.6 |
| 26–35 | 5.2 | 6.0 | 2.0 | 2.4 |
| 36–40 | 6.9 | 7.1 | 2.9 | 1.4 |
: Forty-over matches since Costello became captain, 31 for Salvane and 34 for Kesmere. Wickets are an average for the stretch.

Read the right-hand half. Up to the tenth over Salvane lose less than a wicket. They come to the last five with nearly six in hand; and in those five, when other sides are hitting, they lose three and score a little less than anybody else. They save all day and don’t know how to spend.

“It’s a savings bank,” says Costello, with some heat. “We’ve the most careful top three on this side of the ocean, and at six, seven and eight I’ve got people who bat like it’s raining and they’ve left a window open.”

## Two ways out

The obvious one is to move someone. Grace Obi goes in at four and scores at better than six in every stretch. If she opened, by the arithmetic, there would be fourteen runs more. She did it once. She made 61 off 44 balls, and the next eight made 70 between them, and it has not been tried again.

The other would be to learn to finish. It is a skill, like any, and it is rarely practised because nobody likes to be seen doing it badly. Kesmere’s lower order spend an hour of every session at it, with a bucket of old balls and a man who shouts out what is wanted: *nine from six, short side that way.* Salvane’s spend that hour on catching. They are the best catchers in either country.

I asked what her bowlers did about batting. She thought it over. “Oke’s not been in for two years,” she said. “I suppose I ought to see what she does.”
`,
};
