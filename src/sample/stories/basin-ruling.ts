import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'basin-ruling',
  language: 'en',
  kind: 'news',
  section: 'business/shipping',
  topics: ['harbour-expansion', 'coral-reefs', 'fisheries'],
  byline: [{ contributor: 'tomas-lind' }],
  dateline: 'Port Ansel',
  headline: 'Tribunal lets Outer Basin go ahead, with eleven conditions',
  standfirst:
    'Dredging is allowed in five months of the year, and only while a buoy on Skerry Bank says that the water is clear enough for coral.',
  leadPicture: 'harbour-cranes',
  prominence: 'major',
  minutesAgo: 13140,
  body: `
The planning tribunal has allowed the Port of Ansel Authority to build an Outer Basin beyond the north mole, and has tied the permission to eleven conditions that the authority’s director, Yusuf Brandt, called “tight but sailable”.

The plan is for 640 metres of new quay, dredged to 14.5 metres, on which two large container ships could lie at once. Ships of that size now pass Salvane by and unload at Hallam Roads in Kesmere, from where goods come here on smaller vessels at a cost that the authority puts at 140 marks a container. The work is priced at 890 million marks and would take five years.

The tribunal heard 43 witnesses over fourteen days. [Its decision](https://tribunal.salvane.example/outer-basin) runs to 236 pages, of which the first says yes and the rest says how.

## A buoy with a veto

The condition that matters most concerns mud. Skerry Bank, the largest reef of Great Salvane, lies three kilometres down-current of the place where 6.4 million cubic metres of seabed are to be dug out. Corals feed by light. They can stand a cloud for some days, not for a season.

The tribunal did not accept the authority’s model of how far the cloud would drift, nor the objectors’ model. It ordered that the water be measured. A buoy at the northern edge of the reef will report every ten minutes how cloudy the water is; if the average of any six hours passes 15 milligrams of sediment to the litre, dredging stops until it has been under ten for a full day. The readings are to be public at the same moment as the dredger’s master sees them.

Digging is confined to the five months in which the current sets away from the reef and the corals do not spawn.

“I have never seen a tribunal do that,” said Marit Solheim-Dass, who gave evidence for the reef survey. “They were offered two guesses and they asked for a thermometer.” The reef lost about a fifth of its live coral in the hot season of three years ago and has since regained perhaps a third of that.

:: picture reef wide
: Skerry Bank at eleven metres. The survey has photographed the same forty squares of it every year since 1994.

## The fishermen’s lane

The Ansel inshore fishermen, 74 boats, lose a ground where they have set pots for longer than there have been records of it. They asked for the basin to be refused. They got a lane 90 metres wide along the mole, kept open day and night, and 11 million marks to be shared over ten years.

“It’s not nothing,” said their chairman, Cosmo Rennie. “You can’t set a pot in it, though.” They will decide within the month whether to appeal on a point of law.

::: fact-box Five of the eleven conditions
1. Dredging for five months of the year, by daylight within a kilometre of the reef
2. Stop at 15 mg/l of sediment, start again at ten
3. A fishing lane of 90 metres along the north mole
4. Shore power for ships at berth from the first day
5. A bond of 40 million marks, forfeit to the reef if conditions are broken
:::

## The money

Permission is not finance. The authority means to borrow 55 per cent from the Tavistan Development Bank, to be repaid from dues over thirty years, and to ask the state for a fifth. The Assembly has to vote on that part and will not do so before the election. All three large parties are in favour of the basin. None has said what it would cut.

Mr Brandt said that the authority would call for tenders in two months. A first ship might berth in six years. He has been director for four; the basin has been planned, under various names, for twenty-seven.
`,
  corrections: [
    {
      minutesAgo: 11600,
      text: 'An earlier version said that dredging must stop at 15 grams of sediment to the litre. The limit is 15 milligrams. Fifteen grams would be soup.',
      passage:
        'if the average of any six hours passes 15 milligrams of sediment to the litre, dredging stops until it has been under ten for a full day',
    },
  ],
};
