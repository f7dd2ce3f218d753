import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'a-promise-with-a-number',
  language: 'en',
  kind: 'news',
  section: 'science',
  topics: ['flood-defences'],
  series: 'the-long-water',
  byline: [{ contributor: 'priya-sandhu' }, { contributor: 'suri-vance', role: 'graphics' }],
  dateline: 'Port Ansel',
  headline: 'A promise with a number in it',
  standfirst:
    'The long water, part 3. Four people in a room above a chandler’s decide how high the Lenn is going to be. They are wrong every time, and have become very good at saying by how much.',
  leadPicture: 'storm-map',
  prominence: 'major',
  minutesAgo: 15200,
  body: `
At ten past two on a dry Tuesday, Ilka Sorrel tells me that there is a one per cent chance that Marrowgate will flood by Friday. Outside the sun is shining on the masts. I ask her whether she would bring in her washing.

“At one per cent? No,” she says. “I’d know where it was.”

Ms Sorrel is the duty forecaster of the Lenn Works Authority. There are four of them and they work one at a time, day and night, in a room above a ship’s chandler on the Ansel quays that smells of rope. On one wall is a map of the river. On another are twenty-four thin blue lines, which is what the future looks like here, and a shelf of cups from the forecasters’ sweepstake, of which more later.

In this newspaper’s account of the Lenn so far, we have followed the water and the money. This part is about knowing. Between the first thunder on Mount Orrin and the peak of a flood at Marrowgate lie about nine hours. A gate takes eighteen minutes to shut, a cow twenty to be persuaded, a person who is asleep and does not believe you rather longer. Everything that can be done must be decided in the time when it is not yet certain that it needs to be.

## What is known

The Lenn is measured at seven places. At each there is a pipe in the bank with a float in it, and a box that telephones. It does not report how much water there is. It reports how high it stands, which is a different matter, and the whole of hydrology lives in the difference.

To get from height to flow, somebody has to have stood in the river. For three seasons that was me. You wade across on a rope with a propeller on a stick, and measure the speed at twenty places and three depths, and multiply; then you do it again at another height, and in the end you have a curve. The one for the ford at Upper Lenn, from 214 wadings, is

\`\`\`text
Q = 18.4 × (h − 0.31)^1.72

Q  flow, cubic metres a second
h  height on the staff, metres
\`\`\`

and it is good to ±6 per cent for as long as the river stays within the range in which anybody was prepared to wade. My highest point is at 1.9 metres. On the night of the flood the staff stood at 3.7. The curve said 150. It may have been 120 or 190. No one was in it with a stick.

There are also eleven rain gauges, of which four are on the mountain, and a radar on the roof of the airport that sees the rain over the north fork well and over the south fork through a volcano.

## What is guessed

The rest is a model. There are two, in fact, end to end.

The first is of the air. It is run three times a day by the weather centre that the island states of this ocean keep in common. It cannot start from the truth, since nobody knows the state of the air at every point; and small errors at the start grow, until after a week or so they have eaten the forecast. So it is run not once but twenty-four times, each time from a start that is changed by about as much as the measurements might be wrong. If the runs stay together, one may believe them. If they part, one knows how much one does not know.

The second is of the ground. It takes each of the twenty-four rains and sends it down 540 square kilometres of slope, bog, cane and tarmac to Marrowgate. Here the great unknown is how wet the ground is already. A dry hillside can swallow the first 60 ± 20 millimetres of a storm. A wet one passes on nearly all.

This gives twenty-four rivers. Those are the blue lines on the wall.

::: pull-quote
It isn’t wrong when the thing doesn’t happen. It’s wrong when things I give ten per cent happen half the time.
— Ilka Sorrel
:::

“People think that my job is to say which one,” says Ms Sorrel. “I count them.” On the Tuesday of my visit none of the twenty-four got to the top of the bank. The one per cent is for the line that they did not draw.

## What a percentage is for

It is here that the trouble with forecasts begins, and it is not a trouble of physics. Give people a single number, four metres ten, and they will remember it, and be angry when it turns out to be three ninety. Give them a percentage, and they will ask you what you *really* think.

But a percentage can be checked, if you have enough of them. Take every occasion on which the room has said ten per cent. If it is any good, the thing happened on one in ten of them.

| It said | Times | It happened | Should have |
|---|---:|---:|---:|
| 1–5 % | 388 | 9 | 11 |
| 10 % | 121 | 14 | 12 |
| 30 % | 47 | 13 | 14 |
| 50 % | 26 | 11 | 13 |
| 70 % | 19 | 14 | 13 |
| 90 % and more | 22 | 21 | 20 |
: Every forecast of high water at Marrowgate in nine years, made a day ahead. “High water” is the foot of the bank.

I know of ministries that would give a good deal for such a table. Against each row you may hold the error to be expected from chance alone, which in the fourth is about ±2.5; no row is outside it.

There was one bad month, the first after the flood. The room said seventy per cent four times, and four times nothing came. “We were frightened,” says Ms Sorrel. It was found from the table. A colour was brought in for it, so that it can be seen in the column that this was when they had stopped counting lines and had begun to think about Bank Street.

## What a warning costs

There is a sum that every forecaster can do in her sleep. Call *C* what it costs to act, and *L* what you lose if you did not and should have. It is worth acting whenever the chance is greater than *C*⁄*L*.

It costs the upper school in Marrowgate about 900 marks to be made ready as a rest centre. Not to have it ready in a flood would cost perhaps 90,000, in hotels and in blankets bought at night. So it should be opened at one per cent. Moving the cattle off the Oxbow costs 4,000 and saves 140 cattle, which are worth a quarter of a million: act at two. To evacuate all the streets below the church costs 160,000 marks and, what does not enter into it, some of the willingness to go the next time. That is done at forty.

:: also-read Sixty-one kilometres and one bad corner

So different people need to be told at different numbers. It is the reason for the colours.

::: fact-box The colours
- **Yellow**, from one per cent: schools, farmers, the fire service. By text message, to those who asked for it.
- **Orange**, from ten: the authority opens the control platform. Boats off the moorings.
- **Red**, from forty: everybody below the three-metre line. By siren, radio, and Mrs Amadi of Bank Street, who has a bell and a list.
- **Black**: it is happening. There has been one.
:::

On the night two years ago the forecast was good. Red had been given eight hours ahead, at 55 per cent, when the sea was still quiet. It was for a river flood with the gates shut. No line of the twenty-four had the sea coming in through gate 3, for none of them had been told that a gate can stop at forty centimetres.

It has now been put in. One run in each set has a gate that fails, drawn by lot. It makes the forecasts very slightly worse.

## The sweepstake

About those cups. In the wet season the four forecasters each write down, before the models have run, what they believe the highest level of the week at Marrowgate will be. There is a fifth slip in the box, which says only *the same as last week*. In hydrology this is called persistence, and one has to beat it in order to be paid.

Over nine years the models have beaten persistence by 41 per cent, and the forecasters have beaten the models by four. It is not much. But nearly all of it comes from a few days on which a person has looked at twenty-four lines and has thought: no. The south fork was wetter than that; I walked the dog there.

Ms Sorrel has six of the cups. The chandler, who was allowed to enter once, has one, with a level that he got, as he says, from the price of rope. He sells more of it before a flood. He has no idea how they know.

I asked her, as we went down the stairs, what she would want people to understand. She thought that over until we had come to the street.

“That I don’t mind being asked what I really think,” she said. “That *is* what I really think. It’s ten per cent. I think it ten per cent.”

The week ended dry. The level at Marrowgate on Friday was 0.84 metres, two centimetres above the middle line.

---

*Part 4 is about a street.*
`,
};
