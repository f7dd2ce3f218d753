import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'bank-of-harbours',
  language: 'en',
  kind: 'analysis',
  section: 'world',
  topics: ['harbour-expansion', 'cost-of-living'],
  byline: [{ contributor: 'ines-haddad' }, { contributor: 'suri-vance', role: 'graphics' }],
  dateline: 'Tavistan',
  headline: 'The bank that builds everybody’s harbour',
  standfirst:
    'The Tavistan Development Bank has lent for 31 ports in nineteen years and lost money on one. It is a good record, and the way it is kept is worth a look before we become the thirty-second.',
  leadPicture: 'harbour-cranes',
  prominence: 'normal',
  minutesAgo: 31800,
  body: `
::: key-points
- The bank lends to port authorities, but its contracts make the state pay if the ships do not come. Of 31 borrowers, twelve have paid in this way.
- It has never seized a harbour. It has twice been given one.
- Its terms are better than the market’s, and secret. We have read seven contracts; they differ by less than their borrowers think.
:::

In the lobby of the Tavistan Development Bank there is a relief of the world in green marble, and on it thirty-one small brass ships. One is placed for every port that the bank has lent to build. The ships can be moved. A guard told me that children always try to do it, and that the bank has never decided to glue them down, since it likes to think of them as moving.

The Port of Ansel Authority hopes to be the thirty-second. It means to borrow 490 million marks here for its Outer Basin, to be paid back from harbour dues over thirty years. Salvane’s Assembly, which would stand surety, has seen a letter of intent and will see the contract after the election.

I have read seven of the bank’s contracts, which had been published by accident, by courts, or by governments that had lost office. I spoke with people who had negotiated nine more. This is what can be said.

## An institution with a smile

It is not a villain. It is useful to say so, as there is a literature on the other side. The bank was founded nineteen years ago with the surplus from Tavistan’s gas, on the idea, which was not foolish, that a landlocked country with money ought to own a share in other people’s coasts. Its staff are engineers for the most part. They know what a quay costs. In five cases they told a borrower that it was about to build too much, and in three they were believed.

Its interest is about a point and a half lower than a country of Salvane’s standing would pay on the market. It lends for thirty years where others stop at fifteen. It answers letters. A former harbour director on the Norrland Coast, who has dealt with four development banks, called it “the only one where you speak twice to the same person”.

It has lost money once, on a fishing port that silted up in two seasons.

:: also-read The Outer Basin’s sums work only if the ships come

## Clause fourteen

How does one lend to thirty-one harbours, many of them on coasts where nobody else would, and lose once?

Part of the answer is skill. The rest is in a clause which, in all seven contracts that I have read, has the number 14. In it the borrower’s state undertakes to make good *any shortfall in scheduled service*. If the dues do not cover the interest, the treasury pays. The risk that the ships will not come, which is the one real risk in a harbour, is not carried by the bank, nor by the authority that forecast the ships. It is carried by whoever eats school meals.

That is ordinary. All lenders like a guarantee. What is not ordinary is where it stands. A guarantee by a state is commonly a document of its own, voted by a parliament and counted in the national debt. Clause 14 is a paragraph in somebody else’s contract. In eight of the sixteen countries for which I could find out, it had not been in the debt statistics until the day on which it was first used.

| | Ports |
|---|---:|
| Built, and paying from their own dues | 18 |
| State has paid under clause 14, less than a tenth of its debt service | 7 |
| State has paid more than a tenth | 5 |
| Written off | 1 |
| **Total** | **31** |
: Loans of the Tavistan Development Bank. Source: published accounts, court papers, own inquiries.

Twelve of thirty-one, then. It should be set against the alternative. Of ports built by private lenders in the same years, the share that needed public money was, by the one serious study, slightly higher.

## The two that were given

No harbour has ever been seized. The contracts forbid it, and the bank’s president, Idris Volane, brings it up before one can ask. What has happened twice is politer.

In both cases a treasury had paid under clause 14 for some years and was tired of it. In both the bank proposed a *conversion*: it would forgive the arrears, and a company that it partly owned would run the port for a while. The first while was thirty-five years. The second was fifty. Both harbours are well run. They have new cranes. The wages are good, and there is a clinic.

They also have a tariff that is set in Tavistan. When the second of the two countries wished to lower its dues in order to win a line from a neighbour, it wrote to its own harbour and received a courteous reply. The neighbour’s port had been built by the same bank.

> People always ask whether they will take the port. It isn’t the right question. Ask how many ports they have on your side of the ocean, and what they’d like the next one to charge.
> — a former finance minister, who negotiated one of the conversions

There are four on ours. Hallam Roads, in Kesmere, is one.

::: pull-quote
The ships can be moved. The bank has never decided to glue them down.
:::

## What the others asked for

None of this is a reason to build or not to build a basin. It is a reason to read. Over nineteen years borrowers have learnt from one another, though slowly, for the contracts are confidential *in both directions*, so that a government may not show its own to the next. (I was told by three people that this was the part they regretted.) From those which are public one can still draw up a list of what was granted to somebody who asked.

1. **A ceiling.** In four contracts the state’s duty to pay is capped, at between a fifth and a half of the debt service. The price was a quarter of a point of interest.
2. **A vote.** In two, clause 14 takes effect only when a parliament has passed it by itself.
3. **A door.** One borrower may pay back early without penalty. It did so, in the ninth year, and borrowed elsewhere.
4. **A silence that ends.** One contract became public by its own terms after five years. The sky did not fall in.
5. **Its own dredger.** In three, the loan includes the vessel that keeps the basin deep. Ours, to judge from the letter, does not, and a basin off Port Ansel loses thirty centimetres a year.

Salvane’s letter of intent has none of these so far. It is a letter, and may be answered. I asked the authority whether it had put any of the five to the bank. Its director, Yusuf Brandt, said that negotiations were confidential. I asked the bank. Mr Volane said that he could not speak about Salvane, but that in general “we find people do not ask”.

## The thirty-second ship

There is room for it. On the marble the ocean between Kesmere and the south is a bare stretch of polished green, a hand across. When I had finished my interviews the guard, who had seen me look, took a brass ship from the coast of a country that I had better not name, and showed me that there is a pin beneath each, and that the pins fit any hole.

“They drill the hole first,” he said. “You’d be surprised how often they drill it first.”
`,
  corrections: [
    {
      minutesAgo: 30100,
      text: 'An earlier version said that ten of the bank’s 31 borrowers had paid under clause 14. Twelve have.',
      passage: 'Of 31 borrowers, twelve have paid in this way.',
    },
  ],
};
