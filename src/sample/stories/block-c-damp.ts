import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'block-c-damp',
  language: 'en',
  kind: 'news',
  section: 'islands/port-ansel',
  topics: ['housing', 'public-health'],
  byline: [{ contributor: 'joaquin-bell' }],
  dateline: 'Port Ansel',
  headline: 'Tenants of Block C win their case against the damp',
  standfirst: 'The landlord blamed their cooking. A retired physicist on the fourth floor measured it for 400 days.',
  minutesAgo: 21700,
  body: `
The 96 households of Block C, Harbour Flats, are owed three years of reduced rent because their walls are wet and it is not their fault, the district court in Port Ansel has ruled.

The judge, Cecily Amadi-Fox, found that the landlord, Ansel Estates, had known since the flats were bought in 2011 that the insulation of the north wall stopped thirty centimetres short of each floor, so that there is a strip in every flat on which water condenses as on a cold glass. The company had told its tenants that mould came from boiling rice without a lid.

Rents must be lowered by 22 per cent back to the day of the first complaint and until the wall is mended. For a flat of two rooms that is about 5,300 marks. Ansel Estates said that it was “disappointed for all concerned” and is considering an appeal.

## Two thermometers and a diary

The case was won by Wilhelmina Osei, who is seventy-nine, taught physics at the upper school for thirty years and lives on the fourth floor. She put two thermometers and a hygrometer into each of eleven flats, on the strip and a metre above it, and had the tenants write down the readings three times a day, and what they had cooked.

There were 400 days and some 39,000 figures. She plotted them by hand on graph paper and laid them on the table of the court. In flats where nobody had cooked at all, one of them empty, the strip was as wet as in the others. The wall followed the weather outside, three hours late.

Counsel for the company asked her whether she was an expert. She said that she did not know, and that he was welcome to check the arithmetic. The court adjourned for a day so that he could.

“Mrs Osei’s evidence was clear, complete and, I regret to say, unlike any other that was put before me,” the judge wrote.

Ansel Estates owns four other blocks of the same design. Mrs Osei has been asked for the loan of her thermometers. She has them out with a school in Marrowgate at present, and there is a list.

The rent bill that the Assembly is to vote on would require a landlord to show that a flat is dry before raising its rent. It says nothing of how. There is an amendment from the member for Marrowgate, and it has a footnote that will be familiar to those in Block C.
`,
};
