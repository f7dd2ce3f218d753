import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'three-tongues',
  language: 'en',
  kind: 'news',
  section: 'islands',
  topics: ['schools', 'language'],
  byline: [{ contributor: 'devika-rao' }],
  dateline: 'Ravenhithe',
  headline: 'A first-year class that counts in three languages',
  standfirst:
    'At Dock Road primary, arithmetic is in Hindi, reading in English and the weather in Urdu. The children have stopped noticing. The ministry has started.',
  leadPicture: 'classroom',
  minutesAgo: 16100,
  body: `
The weather in class 1C at Dock Road primary, Ravenhithe, is in Urdu. Every morning one of the 27 children goes to the window and reports. On the day of our visit it was *dhoop aur thori si hawa*, sunshine and a little wind, and a girl called Marigold Tench, whose parents have no Urdu at all, added with authority that her washing would dry.

Then they sat down and did sums in Hindi.

Most schools in the republic teach in one language and offer the others as subjects, for two or three hours a week. Dock Road, which is by the dry dock and takes whoever lives there, has nine speakers of Hindi at home in this year, seven of Urdu, eight of English, two of Kesmeri and one boy who has so far spoken to nobody but the rabbit. Three years ago its head, Bhavana Iyer-Holt, gave each lesson a language and each language a lesson. Everybody learns everything, and everybody is a beginner at some point in the day.

“It’s good for the ones who are quick,” she says. “At eleven o’clock they find out what it’s like.”

## Ninety-nine reasons

Arithmetic was given to Hindi by vote of the staff, and they now have doubts. The numbers from one to a hundred are all but irregular in Hindi; a child cannot build *unanchas*, forty-nine, out of four and nine, and must simply be introduced to it. In English it takes a week to see the pattern. On the other hand nobody in 1C has ever confused thirteen with thirty.

The two written forms are another matter. Hindi and Urdu, as spoken in a playground, are very nearly one language, and the children soon notice that the teacher of weather and the teacher of sums understand one another. But one is written from left to right and hangs from a line, and the other runs from right to left and leans on it. The class has a word for it. They call it the *mirror*.

> I write my name on one side of the card in one and on the other side in the other and if you hold it up to the light they are holding hands.
> — Zoya Karim, 6

## The results, so far

The first class that was taught in this way is now nine years old. In the district tests its pupils read English at the average for the island, a little late. In arithmetic they were eleven points above it. In the two other languages there is nothing to compare them with, as no other school sets the paper.

A linguist at the teachers’ college, Florian Abara, has followed them from the start. He warns against making too much of one school, where the teachers are volunteers and the head is Mrs Iyer-Holt. The effect that he trusts most is one for which there was no test. He recorded who played with whom. In other classes of this age children who share a language at home are about three times as likely to be found together. In 1C he could see no difference.

The ministry of education has sent inspectors twice, first to ask by what right this was done and then to ask how. It is thinking of six more schools. It is short of teachers who can do sums in Hindi, and has asked whether they could be taught in English.

At the end of the day the boy who speaks to nobody fed the rabbit. He told it something. Marigold Tench, who was nearest, said that it was in all of them.
`,
  corrections: [
    {
      minutesAgo: 14500,
      text: 'An earlier version said that the first class had been eleven points above the average in reading. It was in arithmetic; in reading it was at the average.',
      passage: 'In arithmetic they were eleven points above it.',
    },
  ],
};
