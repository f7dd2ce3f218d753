import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'street-that-voted',
  language: 'en',
  kind: 'news',
  section: 'islands',
  topics: ['flood-defences', 'housing', 'migration'],
  series: 'the-long-water',
  byline: [{ contributor: 'joaquin-bell' }],
  dateline: 'Marrowgate',
  headline: 'The street that voted to leave',
  standfirst:
    'The long water, part 4. Tanner’s Row has 44 houses and lies a metre and a half below the river in flood. It has been offered a hill. By 29 households to 15 it said yes, and that was the easy part.',
  leadPicture: 'river-map',
  prominence: 'major',
  minutesAgo: 7300,
  body: `
The ballot paper asked one question and took up half a page, because the lawyers had been at it. Would the household be willing, *without prejudice to any claim and subject to the conditions in the annex*, to exchange its house in Tanner’s Row for one of equal floor area on Cooper’s Hill?

The box stood in the back room of the Ferryman, which is at the end of the row and was not itself allowed to vote. On the evening of the count the room was full and the landlord had turned off the music. Twenty-nine said yes. Fifteen said no. Nobody clapped. After a while someone asked whether the bar was open.

Tanner’s Row is the first street in the republic that has been asked whether it would like to stop existing. It will not be the last. There are, by the Lenn Works Authority’s reckoning, 290 houses in Marrowgate that no bank or gate will keep dry in the floods to be expected by the middle of the century. There are another 120 on Lower Quay. Whatever is done here, and whatever it costs, will be the pattern.

## What was offered

The hill is two kilometres off, across the Bessemy road, and was a quarry. The state owns it. It would build 44 houses there, of the same size as the old ones plus six square metres each, with a yard, and hand them over free of debt. The row would be taken down to its foundations and the bank moved back behind it. The river would get the strip, forty metres wide and three hundred long, to spread out on.

The price is 17 million marks. After the last flood the state paid out nearly nine million on this street alone for repairs, and seven hundred thousand for hotels.

It looks like a bargain, and the woman who thought of it expected it to be treated as one. Solveig Adair of the authority’s planning office came to the first meeting, eleven months ago, with a model of the hill made from cork. “I thought we’d talk about kitchens,” she says.

They talked for three hours about the word *equal*.

> They measured my floor. I’ve got no quarrel with how they measured it. But my floor is next to Dolores’s floor. Did they measure that?
> — Hetty Solis, number 17

## What a row is

There are things in Tanner’s Row that are not in the annex. The houses share walls, and in four places they share a chimney. Between numbers 9 and 11 there is a door in the wall that was cut in 1944 when one sister was ill and has been used since by families who are not related. The Rahmans at 22 keep the spare keys of thirteen households on a board with hooks. Old Mr Pettifer at number 3 has no telephone; if his curtain is not open by eight, somebody goes in.

Ms Adair wrote these down. She came back to the fourth meeting with a map which showed not the houses but the keys: who has whose. She had drawn a line for each. It looked, she says, like something made by a very sociable spider.

The hill was redrawn from it. In place of 44 detached houses with a yard all round, as the architects had it, there are now five short rows, and the lines on the map run mostly inside them. Three of the shared chimneys will be built. The door will be built. “It has its own drawing number,” says Ms Adair. “There was a query from procurement.”

::: fact-box How the exchange works
1. A household that says yes gets a house of its own size plus six square metres.
2. It pays nothing and owes nothing. A mortgage on the old house moves to the new.
3. Tenants move with the same rent, fixed for nine years.
4. A household that says no may stay:
   - it keeps its insurance from the state for five years, and none after that;
   - it will be behind the bank as long as the bank can be kept, which the authority puts at *fifteen to twenty years*;
   - if it sells, the state has the first right to buy.
5. The exchange takes place only if two thirds of households agree. 29 of 44 is 65.9 per cent.
:::

The fifth rule is where it stands. Two thirds of 44 is 29 and a third. The ministry says that a third of a household is a household, and that 30 are needed. The residents’ committee says that number 31 has been empty since the flood and should not have been counted, in which case 29 of 43 is enough. It will be decided by a court in Port Ansel.

## The fifteen

It would be convenient if those who said no were old, or stubborn, or did not understand. Some are over eighty and some are twenty-six. Nasreen Rahman, who keeps the keys, voted no, and so did the only hydrologist in the street.

He is Pascal Dunne, at number 40, and he has worked for the authority that wants to move him. His reason is arithmetic. “The model says that this house floods once in eighteen years by then. I have read the model; I wrote a page of it. It doesn’t say *deep*. It says *wet*. I can tile a floor. I can put the sockets at a metre and a half. I can’t walk to the river from Cooper’s Hill.”

Mrs Rahman’s is different. When her husband’s family came from across the water in 1951, this was the street that would let to them, because it was low and nobody else wanted it. It took twenty years for the row to become a place where people left their keys with the Rahmans. “You can move the people,” she says. “I don’t know that you can move that. You’d have to wait twenty years to see.” She will go if the rest go. She was not going to say so on paper.

Then there is Lionel Abbot at number 12, who put a cross in both boxes and wrote *depends* in the margin. The returning officer held it up to the light for some time. It was counted as a no.

::: pull-quote
They talked for three hours about the word equal.
:::

## The twenty-nine

The people who said yes do not talk about the hill with much enthusiasm. They talk about nights. Every household in the row has some version of the same habit. They sleep with the window open on the river side, to listen. They keep the photographs upstairs. When it rains on the mountain the children are told a story about why they are sleeping in with their parents.

Dolores Finch, at 19, said it was not the flood that decided her, or the two years since. It was the drill in the spring, which went well. Everybody was out in twenty-five minutes with a bag. Standing in the car park of the upper school she saw her daughter, who is nine, check the street off on her fingers, house by house, and then go and stand next to Mr Pettifer.

“She was so *good* at it,” Mrs Finch said.

## After the row

If the court says yes, the first houses will stand in two years. That leaves two wet seasons. The pumps that would clear the drains of the row in the meantime have been put off again by the council, on the ground that nobody should spend three million marks on a street that is leaving. On Cooper’s Hill there are pegs and tape.

The Ferryman will stay where it is. A public house, the ministry has found, is not a household, and it is on a rise of its own, all of half a metre. Its landlord, Gus Marchetti, intends to have the only bar on the island with a river on three sides. He has asked for one thing, which is that when the row is taken down the wall with the flood heights at its end should be left standing, so that people can see how high it would have been.

Ms Adair has given it a drawing number.

---

*Parts 1 and 2 followed the river and the money.*

:: also-read Sixty-one kilometres and one bad corner
:: also-read What a gate costs
`,
  corrections: [
    {
      minutesAgo: 5800,
      text: 'An earlier version gave the number of houses on Lower Quay that the authority expects to be unprotected as 210. It is 120.',
      passage: 'There are another 120 on Lower Quay.',
    },
  ],
};
