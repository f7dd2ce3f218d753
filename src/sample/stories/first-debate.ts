import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'first-debate',
  language: 'en',
  kind: 'news',
  section: 'politics',
  topics: ['assembly-election', 'flood-defences', 'ferry-strike'],
  byline: [{ contributor: 'mara-okonjo' }],
  dateline: 'Port Ansel',
  headline: 'Leaders clash on gates and agree on ferries in first debate',
  standfirst:
    'With a storm hours away, Ilse Varga-Quill and Dov Harrant spent most of ninety minutes on a coupling the size of a dinner plate. Sefa Marrin asked why nobody had mentioned the boats.',
  leadPicture: 'assembly-hall',
  prominence: 'major',
  minutesAgo: 1270,
  body: `
The first debate of the election was cut from two hours to ninety minutes so that the audience could get home before the wind, and it was better for it.

Ilse Varga-Quill, the premier, and Dov Harrant, who leads the Island League, met in the Assembly Rooms with Sefa Marrin of the Outer Islands List, who had come by fishing boat and said so. Storm Perrin was due at the Narrows within hours, and for the first forty minutes they talked about nothing but the gates.

Mr Harrant had brought a steel coupling, 26 centimetres across, and set it on the lectern. It was, he said, of the type that sheared in gate 3 two years ago. “It cost 1,140 marks. The government had seven years and 212 million to buy the right one.”

Ms Varga-Quill let him finish and asked whether he would like to know how the new one was made. He said that he would like to know who had known about the old one. “Four people,” she said. “Their names are on page 88. Two of them were appointed by the League.”

It was the sharpest exchange, and both sides were content with it. The Sollis report, which is where the number comes from, found that the drawing had been corrected and the part had not, and that nobody had lied.

## Twelve minutes on the boats

Ms Marrin waited until the forty-first minute. Then she asked the two of them, in turn, to name the fare from Dol Harbour to Port Ansel. The premier said 18 marks. Mr Harrant said 20. It is 23 marks and 50 pennies, and has been since the spring.

“I only ask,” she said, “because neither of you has mentioned that it’s been impossible to pay it for eleven days.”

After that they agreed, more or less. Ms Varga-Quill said that she would not tell two adults how to settle but that ten hours’ rest “does not sound like a revolution”. Mr Harrant said that he would have put the eleven hours into law. Pressed, he said that it would have taken until the next wet season. Both said that the boats that cleared the Tern Cays showed the crews at their best. Ms Marrin said that they had also shown a roster, and that it was written on the back of a strike notice for anybody who cared to read it.

:: also-read Strikers crew two boats to empty the Tern Cays

> You have both been very moved by those boats. I would like you to be moved at about half past six on an ordinary morning, when there is one of them and it is full.
> — Sefa Marrin, Outer Islands List

## Rents, and a promise with a number in it

On housing the premier defended her party’s vote against the rent bill, which passed without it. She promised 1,200 homes in four years, on land behind Ropewalk that the state already owns. Mr Harrant promised 2,000 and did not say where. The moderator, Judge Pia Lorne, asked him where. He said that the map would be published.

The Outer Basin took six minutes. All three are for it; Ms Marrin wants a freight berth at Dol Harbour in exchange.

Nobody was asked about the Kesmere talks. The next debate, in Ravenhithe, is to be given over to them and to the price of electricity.

The audience of 340 had been chosen by lot from the electoral roll. At the end thirty of them were asked who had done best. Eleven said the premier, ten Mr Harrant and eight Ms Marrin. One said the coupling.
`,
  corrections: [
    {
      minutesAgo: 1105,
      text: 'An earlier version gave the fare from Dol Harbour to Port Ansel as 22 marks and 50 pennies. It is 23 marks and 50 pennies. We, too, had to look it up.',
      passage: 'It is 23 marks and 50 pennies, and has been since the spring.',
    },
  ],
};
