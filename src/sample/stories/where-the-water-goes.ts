import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'where-the-water-goes',
  language: 'en',
  kind: 'analysis',
  section: 'science',
  topics: ['flood-defences', 'housing'],
  series: 'the-long-water',
  byline: [{ contributor: 'priya-sandhu' }, { contributor: 'joaquin-bell', role: 'reporting' }],
  dateline: 'Marrowgate',
  headline: 'The tide table for the year in which my niece is fifty',
  standfirst:
    'The long water, part 5 and last. The gates will do for about thirty years. What comes after is being decided now, mostly by people who think that they are deciding something else.',
  leadPicture: 'flood-gate',
  prominence: 'major',
  minutesAgo: 66,
  body: `
::: key-points
- At today’s rate of rise, gates that now close four times a year will close about thirty times a year by mid-century, and on most days by the 2090s. A gate that is always shut is a dam, and the Lenn must get out.
- There are three ways on: pump the river over, give it room, or move. The costs differ less than expected. The times do not.
- The cheapest measure that we found is a sentence in a planning rule.
:::

Storm Perrin tested the gates at the Narrows and they passed. It would be a good moment to close the subject. I should like instead to use it, since attention is a wetland resource and dries out fast, to ask how long they will go on passing.

The gates are to be shut whenever the sea is expected above 2.30 metres. Lower Quay floods at 2.60. The difference is the margin for a river that piles up behind them while they are down. On the record of the last thirty years that is four times in an ordinary year. While gate 3 was being rebuilt the sea was kind, and it was none.

Now raise the sea.

## What a centimetre does

The tide gauge at the customs steps has been read since 1903. Over the whole of that time the mean level of the sea has risen by 2.1 ± 0.2 millimetres a year, and over the last thirty years by 4.1 ± 0.5. Nobody who works on it expects the figure to fall. For the middle of the century the range for these islands is 18 to 33 centimetres above today’s; for its end 40 to 110, and most of that spread is not ignorance about ice. It is ignorance about us.

It does not sound like a lot. But the high tides of a year are packed closely together, like heights in a school class, and a line that is passed by four of them will be passed by very many if you lower it by a hand’s breadth.

| Sea level, against today | Closings a year | Longest run of closed tides | Hours a year with the river shut in |
|---|---:|---:|---:|
| today | 4 | 2 | 25 |
| +15 cm | 13 | 4 | 80 |
| +25 cm | 31 | 7 | 195 |
| +40 cm | 94 | 19 | 600 |
| +60 cm | 290 | 88 | 1,900 |
: The gates at the Narrows, worked out from 120 years of tides. Errors are about a fifth either way.

The last row is the tide table for the year in which my niece, who is eight, may be seventy, or, if we are unlucky, fifty. The gates will be fine. They are built for it; each may be worked twice a day for a century. It is the river behind them that has nowhere to go.

## The bath

While a gate is shut the Lenn fills the lower valley. At its usual 11 cubic metres a second that is nothing. In a wet week it is sixty, and over a six-hour tide it raises the water at Marrowgate by about half a metre. There is room for that, if it can run out before the next. With ninety closings a year there will be weeks when it cannot. With three hundred there is a lake.

Perrin has shown what a bath does. The sea was kept out. In Tanner’s Row 57 houses got wet from rain which could not leave the street, as the flaps of the drains were held shut by a river that was held up by a gate. It was not a failure of anything. Everything worked. It was the first ordinary flood of the next kind.

:: also-read The gates held, and Marrowgate swept its own floors

## Three ways on

**Pumps.** One can lift the river over the gates. The Lenn in a wet week would need a station of sixty cubic metres a second, some 2,000 kilowatts, which is not extravagant. On the night of the flood it carried 390. For that you would want one of the largest pumping stations anywhere, to be used for nine hours in fourteen years, and to start without fail in a storm, from a grid that trips in storms. The authority’s estimate is 310 million marks, ±100.

**Room.** One can leave the gates open more often and let the sea in on purpose, over lower ground, where it has less far to rise. The Oxbow holds 4.8 million cubic metres. Between Kilnbrook and the Narrows there are about 900 hectares that were marsh until 1902, lie below the spring tide and are farmed. If the banks there were moved back by four hundred metres on either side, the water at Marrowgate would be lower by 35 ± 10 centimetres in a flood like the last. The land would cost about 45 million. There are 71 farms on it.

**Moving.** The third is what Tanner’s Row was asked, nine times over: 410 houses by the middle of the century.

They are not alternatives. Each of them buys some years for the others. What matters is the order, and this follows from how long each takes: six years for pumps, twelve for banks, and to move a street well, as far as anyone can tell from the first one that was asked, about twenty.

:: also-read The street that voted to leave

::: pull-quote
It was not a failure of anything. Everything worked. It was the first ordinary flood of the next kind.
:::

## What the marsh is for

There is a piece of it left. Below the brickworks lie four hectares that were never drained because of a lawsuit. I went there with Imke Sall, the bank warden, and the spaniel.

It is an odd place to stand. The ground is higher than the fields behind the bank, by about the height of a chair. It has been wet twice a day for as long as there has been a river, and on each occasion the river left it something. A marsh grows. Cores taken by the marine station show that this one has come up by 3.6 ± 0.4 millimetres a year for a thousand years, just about as fast as the sea. The fields were at the same level until 1902. Since then they have been kept dry, and dry silt shrinks, and peat that meets the air is eaten by it and goes off as CO~2~. They are 1.1 metres down.

That is how banks work in the end. They protect the land against the thing that would have raised it.

> If you let it in tomorrow you’d have a lake for ten years. Then you’d have mud. Then you’d have this. I’ll be dead, and he’ll be dead, and it’ll be just about ready when they need it.
> — Imke Sall, bank warden, with a look at the dog

## What is being decided

Nobody has put this to the Assembly. It would be strange if they had: an election is four weeks off, and the year 2090 has no vote. But it is being decided all the same.

It is decided in the rule by which the authority buys land. It may buy what is needed for a *work*; a marsh is not a work. It is being decided by the bank, which grants mortgages for thirty years on houses that the state’s own model puts under water in twenty-five. It is decided in the council’s budget, where the pumps for Tanner’s Row have been put off because the row may leave, while the row stays because nothing has been built to go to. And it was decided a little last month when a shed for 40 cows was approved at Kilnbrook, eighty metres from the bank, by a committee that had before it a map of the flood two years ago and none of the next.

:: picture river-map wide
: The lower Lenn. What is hatched was under water two years ago; it was also, very nearly, the marsh of 1868.

The measure that I promised is one sentence. It would be added to the rule for building near the river, and it exists in a draft by Solveig Adair of the authority’s planning office, who has tried it on three ministers. *No permanent building shall be put up within four hundred metres of a bank of the Lenn.* It takes nothing from anyone who is there. It moves nobody, floods nothing and costs, for lost value of land, perhaps two million marks. All that it does is to keep the river’s room empty until we have the nerve to give it back.

She was told that it was a good sentence, and that one would have to look at the timing.

## The wall

On the last day I went to the school in Marrowgate, where the heights of the floods are cut into a wall. The caretaker was there with a chisel. He had been asked whether Perrin ought to go up. The sea was the highest ever measured; and it had not come.

He had talked it over with the headmistress and they had decided on a line outside, on the street, at the height where it would have been. He was going to put it on the gatepost. It came to just above the bell.

*This was the last part of the series.*
`,
  corrections: [
    {
      minutesAgo: 35,
      text: 'An earlier version gave the land below Kilnbrook that was once marsh as 9,000 hectares. It is 900.',
      passage: 'there are about 900 hectares that were marsh until 1902',
    },
  ],
};
