import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'why-three-forty-one',
  language: 'en',
  kind: 'explainer',
  section: 'science',
  topics: ['flood-defences'],
  series: 'how-it-works',
  byline: [{ contributor: 'priya-sandhu' }, { contributor: 'suri-vance', role: 'graphics' }],
  headline: 'How it works: why the sea stood at 3.41 metres',
  standfirst:
    'The highest water ever measured at Port Ansel was made of moon, air, wind and waves, and of four centimetres that nobody can explain.',
  leadPicture: 'storm-map',
  prominence: 'normal',
  minutesAgo: 180,
  body: `
On the seaward side of the gates, for about twenty minutes, the sea stood 3.41 metres above datum. No single thing put it there. It can be taken apart like a bill.

| | Metres | Error |
|---|---:|---:|
| The tide, as printed | 2.08 | ±0.01 |
| Low pressure | 0.35 | ±0.02 |
| Wind | 0.79 | ±0.10 |
| Waves | 0.15 | ±0.05 |
| Left over | 0.04 | ±0.11 |
| **Measured** | **3.41** | **±0.01** |
: What the first peak of Storm Perrin was made of

## 1. The moon

Twice a month, at new and at full moon, sun and moon pull along one line and the tides are large. These are spring tides, which have nothing to do with spring. The table on the kitchen wall had promised 2.08 metres for that hour, years ago, and it was right to a centimetre. Nothing else in the sky or on earth is forecast so well. If the storm had come a week later, the same bill would have begun with 1.31.

## 2. The weight of the air

The air above a square metre of sea weighs about ten tonnes. Where it weighs less the sea rises, as the water in a mattress does when somebody gets up. The rule is simple and good:

> One hectopascal less of pressure is one centimetre more of sea.

At Port Ansel the glass fell to 978 hectopascals, against a usual 1,013. That is 35 centimetres. It follows from the density of water, and you can do it on an envelope:

\`\`\`text
Δh = Δp / (ρ × g)
   = 3500 Pa / (1025 kg/m³ × 9.8 m/s²)
   = 0.35 m
\`\`\`

## 3. The push of the wind

Wind drags the surface along with it, and when there is a coast in the way the water has nowhere to go but up. How far depends on three things: on the wind (twice the speed makes about four times the push), on how far it has blown over water, and on how *shallow* it is. In deep water what is driven ashore on top runs back underneath. Over a shelf it cannot. The Outer Roads are twelve metres deep for nine kilometres, and this is why a storm that raises the sea by twenty centimetres on Corro, which stands in deep water, gives Port Ansel four times as much.

It is also the term that forecasts get wrong. The first run for Perrin had the wind ten degrees farther to the west. It would have made the surge thirty centimetres smaller. That is the difference between the warning given in the morning and the order to close.

## 4. The waves

A wave that breaks gives its push to the water in front of it. Behind a line of breakers the sea stands higher than outside. At the gates this came to some fifteen centimetres. It does not include the waves themselves, which were two metres high, and which the gauge ignores because it sits in a pipe with a small hole.

## 5. What is left

Add these up and you get 3.37. The gauge said 3.41. There is a sensible list of things that might make up four centimetres: the river coming out against the tide, the shape of the harbour, a slow slopping to and fro of the whole bay with a period of about fifty minutes. There is also the error in the wind, which is larger than the four centimetres, so that perhaps there is nothing to explain.

::: fact-box And the part that is not in the bill
The tide gauge measures against a bronze mark set in the customs steps in 1903. Since then the mean sea has risen by about 25 centimetres. The storm of 1926, which cut the lowest line on the school wall in Marrowgate, was in pressure and wind very nearly the equal of Perrin. It reached 3.17.
:::

The second tide, twelve hours on, had the moon’s help (2.04 metres) but little of the wind’s. It made 3.19.

:: also-read Lenn gates hold through two tides: Storm Perrin as it happened
`,
};
