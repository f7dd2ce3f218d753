import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'electing-a-premier',
  language: 'en',
  kind: 'explainer',
  section: 'politics',
  topics: ['assembly-election'],
  series: 'how-it-works',
  byline: [{ contributor: 'mara-okonjo' }],
  dateline: 'Port Ansel',
  headline: 'How it works: electing a premier',
  standfirst:
    'Voters choose the Assembly and the Assembly chooses the premier, in a sealed room, with a wooden box and at most three tries. What happens in between is politics.',
  leadPicture: 'assembly-hall',
  minutesAgo: 9400,
  body: `
No voter in Salvane has ever voted for a premier. The name is on no ballot paper. On the second Tuesday after an election, forty-five people are locked into the Assembly chamber and not let out until they have one.

The procedure takes up four pages of the constitution of 1948 and has not been changed since, apart from a line about heating. It has been used nineteen times. Here is how it goes.

## Before the doors are shut

### The oldest member

The sitting is opened by the member who has been alive longest, whoever that is. He or she has one duty, to see that a Speaker is elected, and by custom makes one joke.

### The Speaker

The Speaker is a member like any other, chosen by simple majority. From then on he or she votes only if the others are tied. For a party with a narrow lead this is a problem: whoever provides the Speaker is one short.

In the present Assembly the Civic Union won 23 seats of 45 and gave up one to the chair. It has therefore governed with 22 against 22, and a Speaker. We shall come back to her.

### Who may stand

Any member may be proposed, by five others. It need not be the leader of a party. In 1974 it was the man who had come to read the meters, in so far as he had been elected the week before.

## The three ballots

### In the locked chamber

The room is cleared and locked. The clerk places on the table a box of red cedar, made by the prisoners of Ravenhithe gaol in 1949, and calls the members by constituency from the farthest to the nearest, so that those from Corro vote first. They write a name on a slip. There are no printed ones: the constitution says that a member “shall be able to spell whom he chooses”.

#### First ballot

To be elected one needs the votes of more than half of *all* members, present or not, which is 23. In nineteen elections it was enough eleven times.

#### Second ballot

This follows an hour later, under the same rule. Candidates may withdraw and new ones may be proposed. The doors stay shut. Tea is brought in, through a hatch, by somebody who is not permitted to speak.

#### Third ballot

On the next day, with only the two who had most votes in the second. Now it is enough to have more than the other. If they are level:

1. the Speaker decides, if she will;
2. if she will not,
   - the older of the two is elected,
   - unless both agree on the younger,
   - which has happened, in 1961, when the volcano was in eruption and the older had a house in Bessemy.

### What the members do in the hour

There is no rule on what may be said between the first ballot and the second, and it is the hour in which most premiers have been made. The chamber has four corners. By habit the largest party takes the one by the stove, the second that under the clock, and everybody else stands near the hatch, where one can hear both.

Messages may not be sent out. Until 1978 this was ensured by the sergeant, who collected hats, as people used to throw notes in them from the window. Telephones go into a locked chest with numbered pigeonholes. It has 45, and in 2015 a member was found to have handed in two.

Something else happens in that hour for which there is no rule. The clerk goes round with a ledger and each member signs it, to show that he or she is there. The ledger is kept open at the page for the last election. Some turn back and look for their own name, or somebody’s. Rosalind Achebe-Thorne, who has been through it four times, calls it the only moment in politics at which one is obliged to look at one’s handwriting.

## Why it is secret

The vote for premier is the only one in the Assembly that is secret. Everything else is done by walking through doors, in public, by name.

The men and women who wrote the rule (there were nine and two) had just come through a time in which premiers had been made by whoever could read the list of those who had voted for them. They wanted, as one of them put it, “a chamber that cannot be thanked”.

> Vote for the man in the open and you are his. Vote for him in secret and he is yours.
> — Lavinia Cray, in the constituent assembly, 1948

It has costs. In 2003 the League had 24 members and its leader got 21 votes, then 20. Nobody has ever said who the four were. Each of the 24 has denied it, some in their memoirs.

::: fact-box From the polls to the premier
- **Day 0:** polling, in 231 stations
- **Days 1–3:** the count, by hand
- **Day 9 at latest:** results are certified
- **Second Tuesday after the poll:** the Assembly meets; Speaker; first and second ballots
- **The day after:** third ballot, if needed
- **Within ten days:** the premier names ministers, who must be members
- **Until then:** the old government remains, and *may do nothing that cannot wait*
:::

## What a majority is for

Being elected is one thing and staying another. The Assembly can dismiss a premier at any time, but only by electing a successor in the same vote, openly and by 23. It has done so twice. The rule is meant to prevent what it usually prevents, a majority that can agree to be rid of somebody and on nothing else.

So a government without 23 seats can last. It has to find its votes one law at a time, and it has to fear only an opposition that can agree. From 1991 to 1994 the islands were governed in this way by a party with sixteen. Those who remember it speak of it warmly, and mostly were children.

The budget is the exception. If no budget has passed by the last day of the financial year, that of the year before applies, month by month, a twelfth at a time. A government that cannot pass one can therefore go on, but it cannot begin anything. That is how Port Ansel came to have half a tram.

## And if nobody wins?

That is the likeliest outcome, on present polls. With the Civic Union on 21, the League on 18 and the Outer Islands List on five, say, no one has 23 until someone talks to someone.

There is no rule on who must talk first. There is a custom: the leader with most seats sends the others a basket of fruit, and whoever sends back an empty basket is willing to meet. In 1991 one came back full, with different fruit. It took five weeks.

The Speaker, of whom more was promised, is Pim Oduya. She was elected for the Civic Union in Upper Lenn, has held the chair for three years, and had cast no vote at all in that time until last week. We have described elsewhere what happened then. She is standing again. The proposal that she be Speaker again has been signed, so far, by members of three parties; they are not all the ones whom she voted with.

:: also-read Rent bill passes on the Speaker’s vote
`,
};
