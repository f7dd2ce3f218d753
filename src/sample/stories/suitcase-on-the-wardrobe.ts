import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'suitcase-on-the-wardrobe',
  language: 'en',
  kind: 'opinion',
  section: 'opinion',
  topics: ['migration', 'kesmere-talks', 'language'],
  byline: [{ contributor: 'kamran-siddiq' }],
  headline: 'The suitcase on the wardrobe',
  standfirst:
    'Nine thousand of us work in Kesmere on permits of a year. A permit of five would change what we keep on top of the wardrobe.',
  minutesAgo: 33500,
  body: `
In my parents’ bedroom there was a suitcase on the wardrobe. It was brown, of pressed card, with tin corners. It was never used. It could not have been: it was packed.

My father came to Port Ansel from across the strait at nineteen to set type for this newspaper, as his father had. Then Kesmere began to pay better, and he went back; then it stopped, and he came here again. In twenty-six years he crossed eleven times with the intention of staying. After the fourth my mother declined to unpack the winter things. She dusted the case on Fridays.

I think about it when I read that of the three parts of the agreement with Kesmere, the one on people has been settled and is thought to be the easy one. The fish will be fought over to the last rock. There has been a learned article on the cable in these pages. On permits, one line: *five years in place of one*.

So allow me a few more lines.

## What a year does

A permit of one year is really of nine months. In the tenth you begin to ask your employer for the letter. In the eleventh you stand in a queue in a building by the harbour at Hallam Roads that opens at eight, so you are there at five. In the twelfth, you wait. During that month you will not buy a table.

It is quite a good test of anything that governments do to people: does it make them buy a table? I have visited a great many rooms on the other side, in the years in which I wrote about them. I can tell within a year how long a family has been there from whether the pictures lean against the wall or hang on it. The holder of a permit for twelve months owns nothing that he could not carry to the boat. He does not join the union, or plant the tree. He speaks to his foreman as a man speaks who needs a letter.

His children are put in the class for those who are expected to leave. They learn to count in one language, and to hope in another. When they come home for the holidays their cousins laugh at how they say *water*.

> بیٹا، جو سامان کھولتا نہیں وہ گھر بھی نہیں کھولتا۔
> — My mother. “Who does not open his luggage does not open his house.”

I have heard it said by ministers on both sides that these are *flexible* workers. It is so. I have seen a wire that was flexible. It had been bent in the same place many times.

## Five

With five years you would buy the table. You might learn the second language properly, for it takes about five. You can be rude to the foreman, once, in the third year. A child who starts school can finish it. If pensions cross the water, which is the other half of the line, then my neighbour’s brother, who has paid in for twenty-two years, would be owed something by somebody.

And some would come home. This is what is always forgotten by people who are afraid that all will go. A man on a short permit does not dare to leave, as he may not be let in again. Give him five years and he will be back for the octopus season, for weddings and for his knees. The door that can be opened from both sides is the one that people walk away from.

The easy part, then, hangs on the hard one. If they cannot agree whether a rock is dry for two hours, nine thousand families will be in the queue again at five in the morning. No minister on either side has to see it. I would suggest that for the last round the two delegations meet in that building. It has a hall, with benches, and an excellent view of the strait.

My father died here, in an off year. When we had done all that has to be done my mother asked me to reach down the case. She opened it on the bed. On top lay a pullover that I had worn when I was eight; there was a school report, a tablecloth that had never been on a table, a photograph of a house and its key.

She kept the tablecloth. Then she asked me to put the case back up, empty, and I said that we could throw it away, and she looked at me as if I had understood nothing.

“You’ll need something for the winter things,” she said.
`,
};
