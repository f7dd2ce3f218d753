import type { SampleStory } from '../sample.ts';

const opening = `
::: key-points
- The Outer Basin pays for itself if 95 large ships a year call by its fourth year. Hallam Roads, across the strait, took eleven years to reach that.
- Each ship below 77 leaves a gap of about 420,000 marks a year, for which the state is guarantor.
- The loan’s rate is fixed for seven years and the building takes five.
:::

The Port of Ansel Authority’s case for an Outer Basin fills three volumes and rests on one row of one table. The row is on page 214 of the second volume. It gives the number of large container ships that will call at Port Ansel in each of the first thirty years, and it starts at 40.

Everything else can be worked out from it. We have done so, with the authority’s own figures where they are public and with those of two ports of similar size where they are not. The answer is not that the basin is a mistake. It is that nobody has been asked to stand behind the row.

## What a ship is worth

A ship of the size that the basin is dug for carries between 6,000 and 8,000 containers, of which it might put ashore 900 here and take away 500. For this the authority would earn about 610,000 marks in dues and handling. It would spend about 190,000: pilots, tugs, power, wages, wear. Each call leaves some 420,000 marks.

The loan from the Tavistan Development Bank is for 490 million marks over thirty years. At the rate in the letter of intent, 5.1 per cent, it costs 32.2 million a year. Divide one by the other and the basin needs 77 ships a year, or three every two weeks, to pay its lender and nothing else. With maintenance dredging, insurance and the bond that any sensible tribunal will ask for, it is nearer to 95.

| Calls a year | Left after costs | After the loan | After dredging and insurance |
|---:|---:|---:|---:|
| 40 | 16.8 | −15.4 | −22.9 |
| 60 | 25.2 | −7.0 | −14.5 |
| 77 | 32.3 | 0.1 | −7.4 |
| 95 | 39.9 | 7.7 | 0.2 |
| 120 | 50.4 | 18.2 | 10.7 |
: What the basin earns in a year, in millions of marks, by the number of large ships. Source: authority’s figures, Courier’s arithmetic.

The authority expects 95 in the fourth year and 120 in the seventh. On that path it loses about 48 million in the first three years, borrows it, and is clear of that by the tenth. It is a respectable plan. Ports are long-lived. The inner harbour, built in 1884 by a company that went bankrupt doing it, has paid for itself about forty times.
`;

const ships = `
## Why a ship would come

A shipping line does not choose a port. It chooses a round trip, and a port gets onto it if stopping costs less than what is loaded. There are three reasons to stop at Port Ansel.

The first is us. Salvane’s 411,000 people take in about 58,000 containers a year and send out 31,000, many of them empty. If all of it came directly it would fill the basin’s 40 ships. This is where the first figure in the row comes from, and it is sound.

The second is transhipment: boxes that are put ashore only to be picked up by another ship going elsewhere. From the 41st ship on, the row is nothing but this. A port that lives by transhipment competes with every other port on the way, on price, by the week. Kesmere’s Hallam Roads opened its deep berth fourteen years ago with a forecast much like ours. It reached 40 ships in its third year, 60 in its seventh and 95 in its eleventh. It has a railway.

The third reason is that Hallam Roads is full. Ships have waited there for two days on average over the past year, and two days at anchor cost a line about 180,000 marks. That is real, and it is why two lines have written letters of interest that the authority shows to visitors. We have seen them. They are warm. Neither contains a number.

:: picture harbour-cranes
: The inner harbour was built for ships a fifth as long as those that now pass it by.

Kesmere can also count. Its ports ministry announced in the spring that it would lengthen the quay at Hallam Roads by 300 metres. It will be done two years before the Outer Basin’s first bollard is bolted down.

## Who loses if they do not

The bank lends against dues, but it does not lend against dues alone. Clause 14 of the letter of intent makes the republic guarantor for “any shortfall in scheduled service”. In the authority’s case it is not in the section on risk. It is in the section on legal form.

At 60 ships the shortfall is seven million marks a year, rather less than the state spends on school meals. At 40 it is 15.4 million, which is rather more. That is before dredging, for which the bank is not responsible but somebody has to be: a basin that is not dredged here loses about thirty centimetres a year.

::: fact-box Three questions for the Assembly
1. **Who checked page 214?** The forecast was made by the consultants who would manage the building. A second opinion would cost about 400,000 marks, the margin of one ship.
2. **What happens in year eight?** The rate is fixed for seven years, and the building takes five of them. Each point more costs about five million a year.
3. **Can it be built in halves?** The first 320 metres would take one large ship at a time, need about 52 calls to break even, and could be lengthened when they came.
:::

The third is not ours. An engineer of the authority’s own proposed it four years ago, in a paper that was circulated to eleven people. Building in halves costs nine per cent more in all. It would mean deciding twice. Mr Brandt, the director, told us that it had been looked at and that “lines do not write letters to half a port”.

He may be right about that. He has been in shipping for thirty years, and it is a trade in which confidence has some of the properties of concrete. But then the basin is a bet on confidence, and the people who will owe the money should be told the odds by someone who does not get a quay out of it.
`;

const ruling = `
## What the tribunal changed

*Added after the ruling.* The permission that the tribunal has given allows dredging in five months of the year, not nine. The authority had planned to dig in two seasons; it will now need three or four. That is a year more before the first ship and a year less at the fixed rate. By our reckoning it moves the point at which the basin pays its way from 95 ships to 99. The bond of 40 million marks, which will have to be borrowed, moves it to 104.

None of this is a reason against the conditions. It is a reason to print the row again.

:: also-read Tribunal lets Outer Basin go ahead, with eleven conditions
`;

export const story: SampleStory = {
  key: 'basin-sums',
  language: 'en',
  kind: 'analysis',
  section: 'business/shipping',
  topics: ['harbour-expansion'],
  byline: [{ contributor: 'tomas-lind' }, { contributor: 'suri-vance' }],
  dateline: 'Port Ansel',
  headline: 'The Outer Basin’s sums work only if the ships come',
  standfirst:
    'The plan for a new deep-water quay rests on one row of one table. We put the row next to what happened across the strait.',
  prominence: 'major',
  minutesAgo: 30240,
  body: `${opening}${ships}`,
  updates: [
    {
      minutesAgo: 11520,
      body: `${opening}${ships}${ruling}`,
      note: 'What the planning tribunal’s conditions do to the sums.',
    },
  ],
};
