import type { SampleStory } from '../sample.ts';

const before = `
::: key-points
- The four gates at the Narrows are shut, for the first time since gate 3 was rebuilt.
- The first tide peaked at 3.41 metres, higher than in the flood of two years ago, and is falling.
- A second high water follows in twelve hours. People below the three-metre line are asked to stay upstairs.
:::
`;

const between = `
::: key-points
- All four gates are shut or shutting on demand; the first tide peaked at 3.41 metres and did not get in.
- The Oxbow basin has been opened to take the river.
- The second high water is due before the storm has passed.
:::
`;

const after = `
::: key-points
- The gates closed on both tides and opened between them. The highest sea ever measured here stayed outside.
- 57 houses in Marrowgate took in rainwater through blocked drains. Nobody was killed.
- All warnings for Great Salvane have been lifted; the one for the Tern Cays stands.
:::
`;

const firstTide = `
::: live-post! -16h The first tide has turned
Hanne Obuya, the chief engineer, on the loudspeaker to the platform: “It is falling. Two centimetres. Nobody cheer yet.” Somebody cheers.

The peak outside was 3.41 metres. The peak inside was 2.06. Two years ago, with gate 3 forty centimetres short of its sill, it was 3.28 outside and, an hour and a half later, 3.11 inside.
:::

::: live-post -16h40m On the wall
Joaquín Bell, at the Narrows: the sea is a hand’s breadth from the top of the old stone wall and the spray comes over in sheets. From the landward side the gates are dry to the eye. You can hear them, a low note like a lorry that does not move on.

:: picture flood-gate
: Gate 3 at a test, half raised.
:::

::: live-post! -17h30m Gate 3 is down
Gate 3 reached its sill and locked, four minutes after gate 4. This is the one that stopped in the flood. The new coupling was tested 306 times, always in calm water.

Silas Renwick, the gate-master, asked for the indication to be read back to him twice. It was.
:::

::: live-post -18h5m Gates 1 and 2 are down
Each gate weighs 310 tonnes and is lowered in eighteen minutes. They go in pairs from the banks inwards, so that the current does not set hard against one side.
:::

::: live-post -18h40m The order to close
The Lenn Works Authority has ordered all four gates shut. The forecast surge has gone from 1.0 metres to 1.3 since the last model run, and it will arrive within half an hour of a spring tide.

What to do if you live below the three-metre line:

- Carry upstairs what you would not want wet.
- Turn off the electricity at the board if you leave.
- The rest centres are the Assembly Rooms in Port Ansel and the upper school in Marrowgate. Dogs are welcome at the second.
:::
`;

const secondTide = `
::: live-post -7h5m Closing again
The second closing has begun, in the same order as the first. The crews changed two hours ago; Ms Obuya did not.
:::

::: live-post -9h20m Water in Tanner’s Row
The rain cannot get out. Drain flaps along the bank at Marrowgate have shut because the river is higher than they are, and water is standing in Tanner’s Row and the lower part of Bank Street. The fire service has three pumps there and has asked for a fourth from Bessemy.

Some houses have it over the step. “It’s clean, as these things go,” says a man with a bucket, who does not want to be known as the man with a bucket.
:::

::: live-post -10h50m Corro in the dark
The wind farm on Corro shut itself down when gusts passed 25 metres a second, as it is built to. The line from Dol Harbour then tripped. About 4,200 customers in and around St Oriel have no electricity. Salvane Power has two crews on the island and says that they will not climb until the wind is under fifteen.
:::

::: live-post! -12h10m The Oxbow basin is open
For the first time, the authority has let the Lenn into the pasture at the Oxbow. The 140 cattle that graze there were moved yesterday. Priya Sandhu, our science editor, writes:

> With the gates shut the lower river is a bath with the tap running. At 140 cubic metres a second it would rise about twenty centimetres an hour. The basin is a second bath. It buys something like nine hours, and they need six.
> — Priya Sandhu
:::

::: live-post -13h45m Up, to let the river by
The sea outside has dropped below the river inside and the gates are being raised. This is the part that nobody thinks of: between the tides, two days of rain has to go out through the same four openings.
:::

::: live-post -15h20m From the Tern Cays, by radio
Mattis Grue, in Dol Harbour: the weather station on the western cay reported gusts of 122 kilometres an hour and then stopped reporting. The 29 people who chose to stay are in the church, which has walls a metre thick. They have a radio, and came up on it ten minutes ago to say that the jetty has gone and that they are playing cards.

:: picture tern-cays
: The western cay in better weather. The jetty was built in 1938.
:::
`;

const morning = `
::: live-post -45m The figures, so far
This is the last entry here. What we know:

1. Highest sea outside the gates: 3.41 metres, a record since measurements began in 1903.
2. Highest water inside: 2.06 metres on the first tide, 1.98 on the second.
3. Hours closed: six hours and ten minutes, then five hours and forty minutes.
4. Houses with water on the ground floor: 57, all in Marrowgate.
5. Injured: one, a broken wrist.

Our report from Marrowgate stands on the front page. Thank you for reading, and to those who rang in with the height of their cellars.
:::

::: live-post -1h50m Warnings lifted
All flood warnings for Great Salvane and Little Salvane have been withdrawn. The warning for the Tern Cays remains until somebody has looked at the landing places from the water.
:::

::: live-post! -2h10m The gates are up
Gate 3 left its sill first and the others followed. The river is running out brown through all four. People on the spit have put down their flasks and are applauding a hydraulic structure.
:::

::: live-post -3h10m The politicians
Both party leaders are on their way to Marrowgate, by different roads. A spokesman for the premier said that the gates were “a vindication”. A spokesman for Mr Harrant said that they were “a repair”.
:::

::: live-post! -4h5m The second tide has turned
Peak outside 3.19 metres, inside 1.98. The wind has gone round to the south-west and is dropping. On the platform they are eating bread and tinned fish, standing up.

Asked how she felt, Ms Obuya said: “Ask me when they are open. Shutting a door is not the difficult half.”
:::

::: live-post -5h30m Still in the baggage hall
While the river waits, so does the ferry strike. Tomas Lind, at the terminal: the mediator and both delegations have been shut in the baggage hall since the quay road was closed. A tray of tea went in an hour ago. The tray has not come out.
:::
`;

const where = `
:: embed https://www.openstreetmap.org/#map=6/-17.2/68.4
: The sea south of the islands, where Perrin formed
`;

export const story: SampleStory = {
  key: 'gates-live',
  language: 'en',
  kind: 'live',
  section: 'islands',
  topics: ['flood-defences', 'energy-grid'],
  byline: [
    { contributor: 'joaquin-bell' },
    { contributor: 'mattis-grue', role: 'reporting' },
    { contributor: 'suri-vance', role: 'graphics' },
  ],
  headline: 'Lenn gates hold through two tides: Storm Perrin as it happened',
  standfirst:
    'The flood gates at the Narrows closed twice against the highest sea on record. Our reporters followed both tides from the wall, from Marrowgate and from Dol Harbour.',
  leadPicture: 'storm-map',
  prominence: 'major',
  minutesAgo: 950,
  body: `${before}${where}${firstTide}`,
  updates: [
    {
      minutesAgo: 420,
      body: `${between}${where}${secondTide}${firstTide}`,
      note: 'The river, the Oxbow basin and the second closing.',
    },
    {
      minutesAgo: 43,
      body: `${after}${where}${morning}${secondTide}${firstTide}`,
      note: 'The second tide, the opening of the gates and the final figures.',
    },
  ],
  corrections: [
    {
      minutesAgo: 200,
      text: 'An entry gave the weight of a gate as 130 tonnes. It is 310 tonnes.',
      passage: 'Each gate weighs 310 tonnes and is lowered in eighteen minutes.',
    },
  ],
};
