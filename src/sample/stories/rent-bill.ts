import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'rent-bill',
  language: 'en',
  kind: 'news',
  section: 'politics',
  topics: ['housing', 'cost-of-living', 'assembly-election'],
  byline: [{ contributor: 'mara-okonjo' }],
  dateline: 'Port Ansel',
  headline: 'Rent bill passes on the Speaker’s vote',
  standfirst:
    'It was 22 against 22. Pim Oduya of the Civic Union, who had not voted in three years, looked at the clock and said aye.',
  leadPicture: 'housing-blocks',
  minutesAgo: 17900,
  body: `
A bill to limit rents became law at eight minutes to midnight, on the last day before the Assembly rose for the election, by the vote of a Speaker who belongs to the party that was against it.

The bill was brought in by Agnes Tolliver, the independent member for Marrowgate. It ties the rent of a flat to the index of prices, allows a tenant nine months’ notice in place of three, and forbids any increase until the landlord has shown that the flat is dry. The Island League and the Outer Islands List voted for it, which with Mrs Tolliver made 22. The Civic Union voted against, which without the Speaker made 22.

There are old rules for a Speaker in a tie. She should vote so that there can be further debate, if there can be, and otherwise leave things as they were. Pim Oduya had them in front of her. She read both aloud. There could be no further debate, she said, as the Assembly would cease to sit in eight minutes.

Then she said that she had looked up what *as they were* meant. The old law on rents had lapsed a week before, through an oversight, and with no bill there would be no rule at all. “I find that there is nothing to leave,” said Ms Oduya. “The ayes have it.”

For some seconds nobody seemed to know who should cheer.

## Both doors

The premier had argued that the bill would stop the building of homes when 1,200 are wanted. After the vote she shook Ms Oduya’s hand, rather long. The whip of the Civic Union, Barnaby Strand, said that there would be no consequences. He said it three times.

Landlords said that they would go to court on the clause about damp, which in their view makes a physicist of every tenant. Mrs Tolliver said that this was not beyond the powers of a state education. The clause has a footnote describing how a wall is to be measured: two thermometers, a hygrometer, four hundred days. It follows the evidence in a case that was decided two days before.

:: also-read Tenants of Block C win their case against the damp

The law applies from the first of next month to 34,000 tenancies. About a third are in Port Ansel.

Ms Oduya’s seat is Upper Lenn, where the Union has three of five and few people rent. She left by the back stairs. Asked what she had felt, she said that the bell of the Assembly clock is flat, by a quarter of a tone, and that she had never before been there late enough to hear all twelve.
`,
};
