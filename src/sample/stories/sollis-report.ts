import type { SampleStory } from '../sample.ts';

const findings = `
Four people knew that the wrong part had been fitted to the flood gates at the Narrows. Each of them reported it, correctly, to somebody whose business it was not. That is the finding of Justice Renata Sollis, whose report on the failure of gate 3 was published after nineteen months.

The coupling that sheared on the night of the flood, in which seven people died, had been drawn for a gate of 240 tonnes. When the gates grew to 310 the designers corrected the drawing. The corrected sheet was sent to the contractor, the authority, the ministry and the works store. It was found in all four places, the judge writes, “stamped, dated and in the right drawer”.

The part was in none of them. It had been delivered three weeks earlier, against the old sheet, and when the new one came the clerk in the store checked that a coupling was present and filed it under *Paid*.

“I looked for a villain for a year,” Justice Sollis said. “It would have been a shorter report.”

## The four

The first was a fitter, who saw that the part bore an old number and told his foreman. The foreman told the supplier. An inspector for the contractor noted the number on a list of 811 small defects, at 604. The fourth was a trainee in the authority, Leda Marchbank-Ife, who compared the store’s list with the drawings as an exercise. She wrote to her head of section. He had left the week before, and his letters were forwarded to a post that had not been filled.

None is blamed. Ms Marchbank-Ife is commended, and now runs the section.

The report makes 26 recommendations. The judge asks that three be carried out first:

1. No part that bears a load may be paid for until somebody has held it against the drawing in force.
2. Whoever reports a fault to the wrong person is to be told so within two days. Silence counts as receipt.
3. Gates must be tested against moving water before they are accepted, even if that means waiting for a storm.

> Everyone had the drawing. Nobody had the gate. I do not know how to say it more briefly, and I have had nineteen months.
> — Justice Renata Sollis, page 3
`;

const reactions = `
## What they said

The premier, Ilse Varga-Quill, accepted all of the recommendations. Dov Harrant, for the opposition, said that a report in which everybody was right and seven people were dead was “not finished”, and asked why it did not touch on money. The judge’s terms of reference, which the Assembly agreed by 41 votes to none, did not include money.

In Marrowgate the report was read aloud at the upper school, by turns, over two evenings. Some eighty people stayed to the end. Hetty Solis of Tanner’s Row, whose neighbour was among the dead, said that she had listened for the word *sorry*. It is on page 140. It is Ms Marchbank-Ife’s.
`;

export const story: SampleStory = {
  key: 'sollis-report',
  language: 'en',
  kind: 'news',
  section: 'politics',
  topics: ['flood-defences'],
  byline: [{ contributor: 'mara-okonjo' }, { contributor: 'joaquin-bell', role: 'reporting' }],
  dateline: 'Port Ansel',
  headline: 'Everyone had the drawing, Sollis report on gate 3 finds',
  standfirst: 'Four people noticed the part that would break. Each told the wrong person, and each of those filed it.',
  leadPicture: 'flood-gate',
  prominence: 'major',
  minutesAgo: 52100,
  body: findings,
  updates: [{ minutesAgo: 50500, body: `${findings}${reactions}`, note: 'Reactions, and the reading in Marrowgate.' }],
  corrections: [
    {
      minutesAgo: 49000,
      text: 'An earlier version said that the trainee’s letter had reached her head of section and that he had not answered it. He had left before it was sent.',
      passage: 'He had left the week before, and his letters were forwarded to a post that had not been filled.',
    },
  ],
};
