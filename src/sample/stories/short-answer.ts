import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'short-answer',
  language: 'en',
  kind: 'opinion',
  section: 'opinion',
  topics: ['assembly-election'],
  byline: [{ contributor: 'oona-pell' }],
  headline: 'In praise of the short answer',
  standfirst: 'I sent every candidate in my constituency one question. It could be answered with a number.',
  minutesAgo: 5200,
  body: `
An election is a time when you may ask people things. I live in Port Ansel Harbour, where seventeen persons would like to represent me, and I wrote to each of them by post, with a stamp enclosed, and asked: *How many homes will be built in this constituency in the next four years, if you have your way?*

I did not ask whether homes mattered to them. I have known candidates to whom homes mattered so much that they had to sit down. I asked how many.

Fourteen have replied. I have the letters before me in three heaps.

The first heap is the largest, nine letters. These people thank me for raising an issue that could not be more important. They have lived here all their lives, or have always felt that they had. They will work tirelessly. One of them, whose letter is four pages long, believes in homes “of the right kind, in the right place, at the right time, for the right people”, and I had the feeling at the end of having been turned slowly round and pointed at the door. There is not a numeral in all nine, save for the dates and one postcode.

The second heap is three letters. They give a number. It is 400, or 550, or 1,000, and each explains where; two include a map, and one of the maps is of this constituency. I do not know whether any of it is possible. But I can now disagree with them. You cannot disagree with somebody who is working tirelessly. There is nowhere to put your foot.

The third heap has two letters in it and I wish to print them in full. The first is from Mrs Adaeze Lorne-Pike, who is standing for nobody in particular.

> Dear Miss Pell,
>
> None, I should think. It is all built on. I would try to get the empty ones lived in. I have counted 107 on my rounds, list attached.
> — Adaeze Lorne-Pike, independent

She delivers the post. The list gives the street, the number and in most cases how long the curtains have been drawn.

The second is from the young man of the Outer Islands List, who has no more chance here than I have of winning the sculls.

> Don’t know. Will find out.

On the following day came another: *210. I asked the housing office. They were surprised to be asked.*

## Why they won’t

I used to believe that politicians would not answer because they had something to hide. After many years of reading their letters I think that they have been trained, by us. Somebody once said 400; only 380 were built; and he was asked about the twenty until he died. The man who said “the right kind, at the right time” was never asked about anything. We have bred them for it, as people bred the bulldog, and we’re surprised at the breathing.

A nurse learns the opposite. You come in at seven and say to the one who is going off: how is bed four? You do not want to hear that bed four could not be more important. You want *thirty-eight two, no change, wants his wife*. It was a kind of poetry and it had no adjectives. If the number was wrong you said so the next morning, there was a new number, and nobody’s career was over.

So I would propose a bargain. Let them give us the figure. Let us agree that if it turns out wrong, and they tell us so before we find out, then we shall say *thank you* and ask for the next. I am ready to begin with 380.

I have, as it happens, been asked by a reader how long this column is meant to be. Seven hundred words. This one is not. I can say exactly by how much, and the editor has said thank you.
`,
};
