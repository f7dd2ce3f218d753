import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'court-interpreters',
  language: 'en',
  kind: 'news',
  section: 'politics',
  topics: ['language', 'migration'],
  byline: [{ contributor: 'mara-okonjo' }, { contributor: 'devika-rao', role: 'reporting' }],
  dateline: 'Port Ansel',
  headline: 'Courts to offer interpreters without being asked',
  standfirst:
    'The right to be tried in one’s own language is as old as the republic. Until now one had to claim it in English.',
  minutesAgo: 47800,
  body: `
Anybody who appears before a court in Salvane, as accused, party or witness, is to be asked in English, Hindi and Urdu which of the three they would like to use, and will get an interpreter for the rest. The Assembly passed the law by 40 votes to none.

The constitution has promised as much since 1948. But under the rules of court the promise had to be claimed, by a form. The form is in English.

Figures collected by the justice committee show what that has meant. Of every hundred people who came before the district courts last year, 38 spoke mainly Hindi or Urdu at home. An interpreter was sworn in for nine. Some of the others managed well. Some, according to a judge who gave evidence in private, nodded.

The case that brought about the change was that of a fish porter, Yaqub Noorani, who in answer to the question whether he had understood the charge said “*ji*”, which is a yes, and also what one says to show that one is listening. It was written down as a plea. He spent five weeks in Ravenhithe gaol for the theft of a bicycle that proved to be his.

Mr Noorani was in the gallery for the vote. He was given five weeks’ wages and a letter, he said, and the letter had been in English.

## Forty names

The law will need about forty more interpreters. There are 23 on the register, eleven of them over sixty, and they are paid 19 marks an hour, less than the court pays for having its windows cleaned. That is to be doubled. The teachers’ college will offer a course of a year.

It is harder than it looks, says Rukmini Farid, who has interpreted in Port Ansel for twenty-eight years. A good interpreter must be ready to say *I do not know that word* in front of a full court. “The bad ones always know.”

Kesmeri, spoken by some 4,000 people in the islands, is not included. An amendment to add it was withdrawn after the minister promised to look into it when the talks with Kesmere are over.

:: also-read What the interpreter leaves out
`,
};
