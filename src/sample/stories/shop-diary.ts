import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'shop-diary',
  language: 'en',
  kind: 'news',
  section: 'business',
  topics: ['ferry-strike', 'cost-of-living'],
  byline: [{ contributor: 'mattis-grue' }],
  dateline: 'St Oriel',
  headline: 'On day five the onions ran out: a shopkeeper’s strike',
  standfirst:
    'Perpetua Lowe has kept the shop on Chapel Hill for twenty-six years. We asked her to write down what was on the shelves.',
  minutesAgo: 6480,
  prominence: 'normal',
  body: `
Perpetua Lowe’s shop on Chapel Hill in St Oriel is five metres wide and has two doors, a legacy of the time when one was for Methodists. She sells what the island cannot grow, mend or catch. On the first day of the ferry strike the Courier asked her to keep a list. She kept it on the backs of delivery notes, of which she had, she says, suddenly enough.

## Day one

*Full. The boat yesterday brought everything but the yeast.* People came in to talk. She sold eleven batteries, which is a month’s worth.

## Day two

Flour began to go. Nobody bought two bags; several people came twice. Her neighbour, Mr Prewitt the baker, came in to ask how much she had and they looked at each other, she says, “like two men at cards”. They agreed on ten sacks for him and six for the shop.

## Day three

The mail boat, which sails under the lifeline rule, brought medicines, the post and a coffin. It may not bring groceries. Ms Lowe asked the mate whether yeast was a medicine. He was sorry about it.

## Day four

*Lamp oil out. Candles down to the scented.* A boy came for nappies and there were none, and by the evening there was a pile of squares of old sheet by the door, washed, with a card that said **take**.

## Day five

The onions ran out at twenty past ten. She remembers because three women were in the shop. “You don’t know what you cook,” she says, “until you can’t start it.”

After that she began to write down what people asked for in place of what they bought:

- onions, or anything that could be an onion
- news of the talks
- string
- whether she would take eggs
- whether the wholesaler in Port Ansel would hold their order, for which she had
  - the telephone, when it worked
  - no answer, when it did

## Day six

She took eggs. By noon she was a bank. There are, it turns out, some four hundred hens in St Oriel, many of them undeclared, and a dozen eggs bought a candle, or a kilogram of rice, or a place on the list for the first flour. She wrote each transaction in the back of the account book and stopped putting prices to it.

> I was taught that money came in because barter was a nuisance. It’s quite a nuisance. But I’ve learnt everybody’s name.
> — Perpetua Lowe

## Day seven

The chairman of the Chamber of Trade said on the radio that the strike was costing the republic 1.1 million marks a day. Ms Lowe turned it off to save the battery. Her own takings were down by four fifths. Her brother-in-law is a deck hand on the *Saint Oriel* and is on the picket; he has been coming in at night, when the pickets change, to stack the shelves that there was something to put on.

She does not think that he is wrong. She saw the *Kittiwake* come in, three months ago; she was on the pier to meet a crate of lamps. “I’ve still got one of the sashes off that boat. It came down like a guillotine. And I’d seen the mate the day before going *on*, same coat.”

She would like the strike to be over, and she would like him to sleep. She has noticed that she is never asked about both.

---

At closing time on day seven, the shelf list read as follows: salt, vinegar, birthday candles, fly papers, a case of artichoke hearts ordered in error two years ago, school exercise books, rat poison, one pineapple.

The pineapple was not for sale. It was, she said, for morale. She had put it in the window.
`,
};
