import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'fifty-hertz',
  language: 'en',
  kind: 'explainer',
  section: 'business',
  topics: ['energy-grid'],
  series: 'how-it-works',
  byline: [{ contributor: 'suri-vance' }, { contributor: 'priya-sandhu' }],
  dateline: 'Ravenhithe',
  headline: 'How it works: keeping the grid at fifty hertz',
  standfirst:
    'The islands’ electricity has a pulse. Six people in a room in Ravenhithe keep it steady, and at half past six in the evening it tries to get away from them.',
  leadPicture: 'night-grid',
  prominence: 'major',
  minutesAgo: 17600,
  body: `
There is no electricity in the wires. That is to say, none is kept there. Whatever you use at this moment to read these words was made less than a hundredth of a second ago, most probably by a diesel engine in Ravenhithe, and if you were to stop, the engine would have to be told.

Somebody has to see to it that what is made and what is used are the same, at every instant, for 411,000 people who do not announce their plans. This is how it is done.

## The pulse

The current in a Salvane socket changes direction a hundred times a second, back and forth: fifty full swings, or 50 hertz. The swing comes from something that turns. Inside each of the five engines at Ravenhithe a magnet weighing 41 tonnes goes round 500 times a minute, and because it has twelve poles, the current swings fifty times a second.

All the turning things on a grid are locked together. It is as if they were on one long shaft. If anybody anywhere switches on a kettle, it puts a brake on that shaft, and everything on it slows by a very little.

So the frequency is the news. It tells everyone on the grid, at once and without a telephone, whether too much or too little is being made:

- **Exactly 50 Hz**: what is made equals what is used.
- **Below 50 Hz**: more is used than made, and the machines are slowing.
  - At 49.8 an engineer looks up.
  - At 49.5 an alarm sounds.
  - At 49.0 the first streets are cut off, by relay, without asking.
- **Above 50 Hz**: more is made than used.
  - At 50.2 the wind farm on Corro is told to turn its blades out of the wind.
  - At 51.5 it disconnects itself.

## Three kinds of help

Suppose that an engine stops. On a grid as small as ours a single one may be carrying a sixth of everything. Three things come to the rescue, one after another, and each has only to last until the next.

### In the first second: weight

The machines that are still turning are heavy. They give up some of their motion, as a flywheel does, and that covers the gap for the time that it takes to read this sentence aloud. Nobody decides it. Engineers call it *inertia*, and it is the one thing that solar panels do not have: they have no weight to lend.

### In the first half-minute: governors

Each engine has a governor that opens the fuel when the speed drops. The rule is simple enough to write down. Ours read, before they were replaced with a box that does the same:

\`\`\`python
nominal = 50.0      # hertz
droop = 0.04        # fall of 4 % from no load to full load
rated = 32.0        # megawatts, one engine

def governor(frequency, setpoint):
    """Output in megawatts for a measured frequency."""
    change = (nominal - frequency) / (nominal * droop) * rated
    return max(0.0, min(rated, setpoint + change))
\`\`\`

The interesting number is \`droop\`. It makes each engine give a share of the help in proportion to its size, and no more, so that five governors do not all rush for the door. A fall to 49.8 hertz makes every engine give another 3.2 megawatts.

### In the first ten minutes: people

Governors stop the fall. They do not bring the frequency back. For that, one of the six people in the control room has to start another engine, which from warm takes seven minutes, or empty the battery at Dol Harbour, which takes as long as pressing the key and lasts for half an hour.

::: fact-box The grid in numbers
- Highest demand ever: **208 MW**, on an evening after a cup final
- Lowest in the past year: 61 MW, at four in the morning
- Engines at Ravenhithe: five, of 32 MW each
- Wind: 64 MW when it blows
- Battery at Dol Harbour: 20 MW for half an hour
- Longest day without an alarm: 19 days
:::

## Half past six

The curve of a day in Salvane has a shape that every engineer here can draw with closed eyes. It rises at six, lies flat through the day, sags at noon, when 6,100 roofs are making their own, and then, as the sun goes down and people come home in the same half-hour, goes up like the side of a house. Between half past five and seven, demand climbs by 70 megawatts. That is two engines and a bit.

It can be foreseen. What cannot be foreseen is a goal. When Ravenhithe played Bessemy in the final two years ago, the match went to penalties, nobody left the room for twenty-four minutes, and then everybody did. The control room had the radio on. Three seconds after the last penalty they opened the battery, before the frequency had moved.

“You’re not meant to do that,” says Clement Varga, who was on shift. “You’re meant to follow the needle.” He had looked out at the houses on the hill and counted the windows in which the light of a television had stopped moving.

## Why a cable would help, and how it could hurt

Larger grids are calmer. In one that serves fifty million people, a kettle is nothing and the loss of a power station is a shrug. The proposed cable to Kesmere would not lock us to its pulse, since it carries direct current, but it could pour in up to 120 megawatts within a fifth of a second, faster than any governor.

It would also be the largest single thing that could fail. A rule of prudence says that a grid must always be able to lose its biggest supplier and carry on. With a cable that brings 120 megawatts on a night when we use 80, the rule says: not so much, then.

:: also-read Cable to Kesmere would halve the night tariff, regulator says

## What you can do, and what makes no difference

Unplugging a telephone charger makes no difference that anyone could measure. Running a washing machine at noon does. It uses about one kilowatt-hour, which at noon is made on a neighbour’s roof, and at half past six is made of 230 millilitres of diesel, a little over half a kilogram of CO~2~.

A machine draws about two kilowatts while it heats. If sixteen thousand of those that heat at half past six heated at noon, the evening would need one engine less. It would have a measurable effect on the life of Mr Varga.

The electric clock on the wall of the control room counts the swings and takes fifty of them for a second. At the end of most days it is two or three seconds out. Every night, at the quietest hour, they let the engines run a shade fast or slow until it is right: if the error is *t* seconds, they need an offset of about 50 × *t*/3,600 hertz for an hour, some 4 × 10^−2^ for a clock that is three seconds behind. No rule asks for it any more. There are, they say, still some clocks.
`,
};
