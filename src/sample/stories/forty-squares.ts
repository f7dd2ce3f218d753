import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'forty-squares',
  language: 'en',
  kind: 'news',
  section: 'science/sea',
  topics: ['coral-reefs'],
  byline: [{ contributor: 'priya-sandhu' }],
  dateline: 'Port Ansel',
  headline: 'Skerry Bank has regained a third of the coral that it lost',
  standfirst:
    'Forty squares of reef, photographed every year since 1994, show the quick corals coming back and the slow ones not.',
  leadPicture: 'reef',
  prominence: 'normal',
  minutesAgo: 2900,
  body: `
Skerry Bank, the largest reef of Great Salvane, has won back about a third of the coral that died in the hot season three years ago, according to this year’s survey. What has returned is not what was lost.

Live coral now covers 26.1 ± 0.7 per cent of the forty squares that the survey photographs each year at the end of the dry season. Before the heat it was 30.2, and at the worst 24.0. At this rate the reef would be whole again in six or seven years, if there were six or seven years without another.

| | Before the heat | Worst | Now |
|---|---:|---:|---:|
| Staghorn and other branching corals | 11.8 | 7.4 | 10.2 |
| Table corals | 6.1 | 4.9 | 5.1 |
| Boulder corals | 9.7 | 9.1 | 8.3 |
| Others | 2.6 | 2.6 | 2.5 |
| **All live coral** | **30.2** | **24.0** | **26.1** |
: Share of the bottom covered on Skerry Bank, per cent. Errors are about 0.7 on the total and 0.4 on each group.

The branching corals, which grow by ten centimetres a year, account for all of the gain. Boulder corals grow by one. Some of those that were alive in the survey’s first photograph had been alive when the first ships anchored here, and the heat has killed them slowly: they were still counted as living at the worst, and have been dying since.

“If you look at the total, it’s a recovery,” said Marit Solheim-Dass, who has run the survey for fourteen years. “If you look at the squares, a forest has burnt and it has come up birch.”

Corals bleach when water stays for weeks about a degree above the usual summer maximum. They drive out the algae that live in them and that feed them by light. If it cools soon enough they take them back.

The survey has one new finding. In nine of the forty squares, all at the northern edge, where cold water comes up from the deep, almost nothing died. Young corals have settled on the rest of the bank, and a genetic test of 120 shows that some seventy per cent came from there. This edge is three kilometres from where the Outer Basin is to be dredged, and it is where the tribunal’s buoy will float.

The forty squares are marked with brass pins, put in by a diver named Ossian Thorne in 1994. Number 23 has been empty sand from the first year. It is photographed with the others. He had meant to move it, and died before he said where.

:: also-read Tribunal lets Outer Basin go ahead, with eleven conditions
`,
  corrections: [
    {
      minutesAgo: 2300,
      text: 'An earlier version said that branching corals grow by ten millimetres a year. It is ten centimetres.',
      passage: 'The branching corals, which grow by ten centimetres a year, account for all of the gain.',
    },
  ],
};
