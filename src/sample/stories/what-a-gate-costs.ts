import type { SampleStory } from '../sample.ts';

const account = `
There is a room in the ministry of works with a long table, at which, nine years ago, it was decided that the sea should be kept out of the Lenn for 138 million marks. The minutes of the meeting fill two pages. Under “cost” they say: *Agreed. Some discussion of paint.*

The gates were opened three years ago by a premier who was not at the table, for a sum that was not on the paper. They had cost 212 million. A year later one of them failed and it took another 31 million to put it right. Marrowgate, which they were built for, has had one flood since. It killed seven people.

Where did the money go? The authority’s final account has been with the ministry for four months and has not been published. But almost every mark of it has left a trace somewhere, in tenders, in questions asked in the Assembly, in the annexes to the Sollis report. We have put together what can be put together. It comes to 237 of the 243 million.

| | Estimate | Paid | Difference |
|---|---:|---:|---:|
| Foundations and sill | 41 | 78 | +37 |
| Gates and towers | 52 | 58 | +6 |
| Drives and controls | 17 | 15 | −2 |
| Locks and walkway | 9 | 19 | +10 |
| Land, including the Oxbow | 11 | 22 | +11 |
| Supervision and other | 8 | 20 | +12 |
| Repair of gate 3 | – | 31 | +31 |
| **Total** | **138** | **243** | **+105** |
: The Narrows gates, in millions of marks. “Other” includes six million that we could not trace.

## The hole

The largest surprise was underneath. Four boreholes had been drilled across the Narrows before the contract was let, and they found rock at eleven metres. A fifth, where gate 2 now stands, was left out when a drilling barge was needed elsewhere. There the rock is at twenty-six. The river has a buried channel, cut when the sea was lower, and the gates had been laid out across it.

A borehole then cost 90,000 marks. The piles that were needed to get to the bottom of the channel cost 37 million.

It is tempting to call that stupidity. The people who decided it had been told that the chance of a buried channel was small, and it was small. They multiplied it by the price of a barge. They did not multiply it by the price of being wrong, because there was no box for that in the form. There is now; it was added by the engineer who had asked for the fifth hole, and it is known in the authority as Obuya’s box.

## The line that fell

Look at the third row. In a table of things that cost more than expected, one cost less.

The drives, which lift and lower the gates, were put out to tender when the foundations had eaten the reserve. The ministry told the authority to find savings, “in particular in mechanical items not visible to the public”. The winning bid was two million under the estimate. It reached that by using, in each of the four drives, a coupling from stock.

The coupling had been drawn for a lighter gate. The designers saw this and corrected the drawing. The stores did not change the part. The Sollis report has traced the slip of paper: it was filed, correctly, under *Paid*.

When gate 3 came down into a moving sea on the night of the flood, with the load that it had been built for, the coupling sheared in the last forty centimetres. It was a saving of 1,900 marks on each gate.

:: also-read Everyone had the drawing, Sollis report on gate 3 finds

It is the sort of detail that makes people angry, and it has been passed round the election on a lectern. It also misleads. The two million were not saved by a wicked person in the stores. They were saved by a rule which said that a job that is over its budget in one place must be under it in another. That rule is still in force.

::: pull-quote
There was no box in the form for the price of being wrong.
:::

## The other rows

Not every overrun is a mistake. The land cost twice what was foreseen since the Oxbow was added to the plan when the contract had already been let. Without the basin the gates would have kept the sea out of Marrowgate and let the river in; it is the cheapest eleven million in the table.

The lock cost more because the fishermen went to court. As drawn, it would have been open to boats for two hours in each tide. They showed that a boat which has to wait for the next one sells its catch for a third less, and the judge, who was from Dol Harbour, needed little persuading. The walkway cost four million. It was not in the estimate, nobody has found the decision to build it, and it is the only part of the works that is used every day by people who are not paid to be there.

And the towers cost what they were meant to. They are by far the largest thing that the republic has ever built above ground, eleven thousand tonnes of concrete poured in two seasons, and came in six million over, nearly all of it for cement whose price had doubled. We could find no one who had been praised for that. The site manager, Tobias Renn, has retired to Kilnbrook and keeps bees. He said that he had once been invited to a committee, but it was to explain the paint.

## Who signed

Contracts of more than five million marks are signed by the minister. In nine years there have been four ministers of works, two from each of the large parties, and each inherited a decision, changed one thing, and left.

1. **The layout**, with four boreholes: League.
2. **The contract**, let on the layout, with a reserve of five per cent: Civic Union.
3. **The piles**, and the order to save elsewhere: Civic Union.
4. **The acceptance**, without a test under load, since a test would have had to wait for a storm: a coalition of both.

It is because the list is so fair that nobody uses it. Either party could print half of it. Dov Harrant was the junior minister at the long table. Ilse Varga-Quill signed the piles. We asked both what they would do differently. Mr Harrant said that he would have drilled the fifth hole. Ms Varga-Quill said that she would have asked what else was in stock. Both are good answers and we believe them.

## What it bought

Put the 243 million against what they are for. Two years ago the damage in Marrowgate and on Lower Quay came to 188 million marks. The authority reckons that a sea of that height, or more, is now to be expected once in about fourteen years, and by the middle of the century once in five. If the gates hold on each of those nights, they will have paid for themselves with the second flood that does not happen.

It is the trouble with them politically. A flood has photographs. A gate that works produces a morning on which people go to work.

Hanne Obuya, who has run the authority’s engineering since the flood, keeps on her desk the sheared half of the coupling from gate 3. The other half is in evidence. She does not use it as a paperweight. “I use it to open meetings,” she says. She puts it in front of whoever has come to propose a saving and asks them what it costs. “They all look underneath for the price.”
`;

const tested = `
## Added: the first real test

The gates have now been shut against a sea higher than that of two years ago, on two tides, and have held. By the reckoning above that is the first of the two floods that have to fail to happen. The authority puts the damage avoided at about 170 million marks; it has promised to show how it arrives at that.

The six million that we could not trace remain untraced.
`;

export const story: SampleStory = {
  key: 'what-a-gate-costs',
  language: 'en',
  kind: 'analysis',
  section: 'politics',
  topics: ['flood-defences', 'assembly-election'],
  series: 'the-long-water',
  byline: [{ contributor: 'mara-okonjo' }, { contributor: 'suri-vance' }],
  dateline: 'Port Ansel',
  headline: 'What a gate costs',
  standfirst:
    'The long water, part 2. The Narrows gates were to cost 138 million marks and cost 243. The final account has not been published. We have reconstructed all of it but six million.',
  leadPicture: 'flood-gate',
  prominence: 'normal',
  minutesAgo: 23000,
  body: account,
  updates: [
    {
      minutesAgo: 52,
      body: `${account}${tested}`,
      note: 'The gates have closed against a real storm for the first time; what that does to the reckoning.',
    },
  ],
};
