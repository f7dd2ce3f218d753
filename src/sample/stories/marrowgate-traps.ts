import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'marrowgate-traps',
  language: 'en',
  kind: 'news',
  section: 'science',
  topics: ['public-health', 'flood-defences'],
  byline: [{ contributor: 'priya-sandhu' }],
  dateline: 'Marrowgate',
  headline: 'After the water, the mosquitoes: Marrowgate sets 60 traps',
  standfirst:
    'A flood washes the larvae away and then makes room for ten times as many. There are about twelve days to prevent it.',
  minutesAgo: 44,
  body: `
The health department will put out sixty mosquito traps in Marrowgate and on Lower Quay this week, and asks everybody in the flooded streets to turn over whatever is holding water.

A flood does not bring mosquitoes at once. It flushes the larvae out of drains and gutters, and for some days there are fewer than before. Then the water goes and leaves small pools behind, in tyres, buckets, blocked gutters and the folds of tarpaulins. The kind that carries dengue, *Aedes*, needs no more than a bottle-top. From egg to adult takes eight to twelve days in this heat.

After the flood two years ago nobody counted until the third week. By then the traps held 11 times the usual number, and there were 214 cases of dengue in Marrowgate in two months, against 30 in an ordinary season. Two people died.

“We know now what the clock is,” said Ruby Castellan, the department’s entomologist. “It began when the pumps stopped.”

The traps are black pots with a little water and a strip of blotting paper, on which the females lay. The strips are collected twice a week and the eggs counted by twelve volunteers from the upper school. If a street goes above 40 eggs a strip, a team visits every house in it within a day. Spraying comes last. It kills what is flying and leaves what is in the bucket.

What the department asks:

- Empty anything that holds water, and scrub it. The eggs stick to the side and survive for months dry.
- Put sand in what cannot be emptied, such as the feet of flower pots.
- Clear gutters, or ring the council, which will lend a ladder and somebody to stand on it.
- Report a fever with pain behind the eyes to the clinic at the church hall. Take paracetamol, and not aspirin, until it is known what it is.

Perrin left much less water than the flood did, and left it in fewer places. Dr Castellan expects the count to double rather than to grow elevenfold, give or take a factor of two. She has bought pots for the other case.

The first strips have been hung in Tanner’s Row. Hetty Solis, at number 17, was asked whether she had any containers in the yard. She said that she had had a shed.
`,
};
