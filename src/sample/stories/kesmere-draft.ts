import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'kesmere-draft',
  language: 'en',
  kind: 'news',
  section: 'politics',
  topics: ['kesmere-talks', 'fisheries', 'energy-grid'],
  byline: [{ contributor: 'mara-okonjo' }, { contributor: 'ines-haddad', role: 'reporting' }],
  dateline: 'Port Ansel',
  headline: 'Assembly committee asks to see the Kesmere draft',
  standfirst:
    'The foreign committee, meeting by candle in a hall without power, voted seven to two to demand the text before the election and not after it.',
  minutesAgo: 330,
  prominence: 'normal',
  body: `
The Assembly’s foreign affairs committee has asked the government to hand over the draft agreement with the Federation of Kesmere, four weeks before an election that may change who signs it.

The vote was seven to two. Three members of the premier’s Civic Union voted with the opposition, among them the chair, Rosalind Achebe-Thorne. The committee sat by candlelight because the Assembly’s own generator, unlike the flood gates, had failed.

The talks have gone on for three years and cover three things: who may fish where in the strait, a power cable across it, and permits for the 9,000 or so Salvaners who work on the other side. Two of the three are understood to be settled. The third is fish.

“We are told that it is nearly finished and we are told that it would be premature to look at it,” Ms Achebe-Thorne said. “I have raised teenagers. I know that combination.”

## A line through Corro Bank

The dispute is about 210 square kilometres of shallow water known as Corro Bank. A line drawn halfway between the two coasts cuts it in two. Kesmere would like to draw its half from a rock, the Anvil, that is dry for about two hours in each tide. If the Anvil counts as coast, the line moves nine kilometres towards Corro. Under the general law of the sea a rock that is bare only at low tide may count when it lies close enough to the mainland, and the Anvil is 200 metres inside that limit by Kesmere’s measurement and 300 metres outside it by Salvane’s.

Fishing families in St Oriel say that they were promised there would be no line before they had been heard. A meeting planned for last week was cancelled because of the ferry strike.

The foreign minister, Theo Marchbank, offered the committee a briefing instead of the text. Agreements under negotiation had never been shown to a committee, he said, and the other side would be entitled to wonder what else was shown to whom. A spokesman said later that the minister would “reflect”.

He has ten days. Under the standing orders a committee that asks twice may summon. It has done so three times since 1948, the last time over a consignment of buses.

::: fact-box The three parts of the talks
- **Fish.** The line through Corro Bank, and quotas for octopus and tuna on either side of it. Open.
- **Power.** A cable of 86 kilometres and 120 megawatts, paid for in equal halves. Agreed, subject to the first.
- **People.** Work permits of five years in place of one, and pensions that cross the strait. Agreed, subject to the first.
:::

Dov Harrant, whose party provided four of the seven votes, said that a League government would publish the draft on its first day. He was a member of the government that began the talks, which did not publish its instructions.
`,
};
