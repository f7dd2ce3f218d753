import type { SampleStory } from '../sample.ts';

const analysis = `
::: key-points
- On the polls neither large party reaches the 23 seats that it needs.
- Forty of the 45 seats can be called with some confidence. The five that cannot are the last seats in Marrowgate, Ravenhithe, Bessemy, Little Salvane and Corro.
- Second preferences will settle four of the five, and nobody polls them well.
:::

If the opinion polls are right, forty of the forty-five seats in the next Assembly have been decided, by people who have voted the same way since they could. What follows is about the rest.

Salvane elects its Assembly from nine constituencies of five seats each, by single transferable vote. Voters number the candidates. Whoever reaches a quota, which is a sixth of the votes and one more, is in; what they have beyond it goes on to their voters’ next choice, and so, from the bottom, do the votes of those who cannot get in. The first three or four seats in a constituency fall as one would expect. The fifth is made of leftovers, and it is with leftovers that the republic is governed.

| Constituency | Civic Union | League | Outer List | Indep. | In doubt |
|---|:---:|:---:|:---:|:---:|---|
| Port Ansel Harbour | 3 | 2 | 0 | 0 | |
| Port Ansel Hill | 4 | 1 | 0 | 0 | |
| Marrowgate | 2 | 2 | 0 | 1 | the fifth |
| Upper Lenn | 3 | 2 | 0 | 0 | |
| Bessemy | 3 | 2 | 0 | 0 | the fifth |
| Ravenhithe | 2 | 3 | 0 | 0 | the fifth |
| Orrin East | 3 | 2 | 0 | 0 | |
| Little Salvane | 2 | 1 | 2 | 0 | the fifth |
| Corro and the Cays | 1 | 2 | 2 | 0 | the fifth |
| **Total** | **23** | **17** | **4** | **1** | |
: Seats in the present Assembly, and where the last one is open

## Marrowgate

Agnes Tolliver came in last time with eleven per cent of first preferences, two thirds of a quota. She was headmistress of the upper school for twenty-two years, and it is her theory that everybody whom she ever gave a detention put her second. She finished with the highest total in the constituency.

Since then she has voted with the government 47 times and against it 66. This time there are five other independents, all with something to say about drains. If they divide her first preferences among them, she could go out before the leftovers arrive. It is the peculiarity of the system that a candidate whom everyone likes second may be lost for want of those who like her first.

The League hopes for a third seat here and has put up a bank warden, the cousin of a better-known one. The Civic Union hopes not to lose its second. Neither has a leaflet that mentions the other. Both have leaflets that mention Mrs Tolliver, with a photograph, at the age at which she taught the voter.

The committee rooms tell the story better than the leaflets. The Union’s is in the former tannery and has a map on the wall with every house that was flooded marked in blue and every house that was flooded and voted Union marked in a darker blue. The League’s is above the chemist’s and has a list of the households that were promised pumps, with the dates. Mrs Tolliver’s is her kitchen. She has a card index, begun in 1996, of everyone whom she taught, and is working through it from the back, because in her experience people at the end of the alphabet are grateful to be asked.

## Ravenhithe and Bessemy

These two are mirror images, divided by a mountain and a football match. In Ravenhithe the League has three of the five and the last of them by 96 votes. The dry dock has been good for whoever was in government when the apprentices came, and that was the Union. But the town also has more deck hands than any other, and the transport minister’s refusal to lift a finger in the ferry strike is remembered finger by finger.

The last seat was won on the eleventh count, at ten past four in the morning, after the papers of a candidate for the abolition of daylight had been shared out. Of his 1,911 voters, 640 had put the League next and 302 the Union. Nobody has been able to say why. Both parties have since been careful about what they say of daylight.

In Bessemy it is the Union that holds three and is in danger of two. The terraces have had a good year. The onion growers’ cooperative endorses nobody and has let it be known that it was approached by the League first.

::: fact-box How a vote travels
Take 60,000 votes for five seats. The quota is 60,000 ÷ 6 + 1 = **10,001**.

1. A has 14,001 first preferences: elected, with 4,000 too many.
2. All of A’s papers are passed on, each at 4,000⁄14,001 of its worth, to their second choices.
3. If nobody else has reached the quota, the last candidate is struck out and those papers go on at full worth.
4. And so on until five are in.

It takes about twenty hours to count by hand. The commission has been offered machines and prefers witnesses.
:::

## The two beyond the water

Then there are the islands that are called outer. On Little Salvane and Corro the List already has two of five, twice. It polls at thirty-four per cent in the one and thirty-six in the other; two quotas are 33.4, and three are fifty and a bit. To take a third seat anywhere it would need transfers on a scale that has been seen once, in 1974, after a bad storm.

There has been a ferry strike. Sefa Marrin, who leads the List, has been careful not to take a side in it, on the ground that she has cousins on both. She has asked the same question at every meeting: who in Port Ansel noticed, and on which day? It makes no promise and it does not need to.

Were the List to get to six, it could choose the premier. We asked her which. “The one who knows the fare,” she said.

## What the numbers say

We have run the count ten thousand times, with the polls as they are and with transfers as they were last time, give or take as much as they moved between the last two elections. It is a way of being exact about ignorance.

| | Fewest seats in nine of ten runs | Middle | Most in nine of ten |
|---|---:|---:|---:|
| Civic Union | 19 | 21 | 23 |
| Island League | 16 | 18 | 20 |
| Outer Islands List | 4 | 5 | 6 |
| Independents | 0 | 1 | 2 |
: Ten thousand counts. The ranges do not add up to 45 because the runs are not all the same run.

In 11 per cent of the runs the Civic Union gets to 23 alone. In fewer than one per cent does the League. In 74 per cent the List decides, and in nine per cent, Mrs Tolliver. The remaining runs are stranger.

She was not surprised to hear it. “I’ve always told them,” she said, “that it’s the last five minutes that count.”

:: also-read How it works: electing a premier
`;

const afterDebate = `
## After the debate

*Added.* A poll taken over the night of the first debate, of 904 people, is the first to put the List above seven per cent in Port Ansel itself. It has no candidates who could win there, but it has voters with a second preference. In our runs this moves a seat in Port Ansel Harbour into doubt. There are now six.
`;

export const story: SampleStory = {
  key: 'five-that-decide',
  language: 'en',
  kind: 'analysis',
  section: 'politics',
  topics: ['assembly-election'],
  byline: [{ contributor: 'mara-okonjo' }, { contributor: 'suri-vance', role: 'graphics' }],
  dateline: 'Port Ansel',
  headline: 'Forty-five seats, and five that will decide',
  standfirst:
    'Most of the next Assembly has been elected already. The rest depends on who is liked second best in Marrowgate, and on a fare.',
  prominence: 'major',
  minutesAgo: 2950,
  body: analysis,
  updates: [
    {
      minutesAgo: 375,
      body: `${analysis}${afterDebate}`,
      note: 'A poll taken since the first debate puts a sixth seat in doubt.',
    },
  ],
};
