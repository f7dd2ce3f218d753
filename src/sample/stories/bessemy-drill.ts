import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'bessemy-drill',
  language: 'en',
  kind: 'news',
  section: 'islands',
  topics: ['volcano-watch', 'schools'],
  byline: [{ contributor: 'joaquin-bell' }],
  dateline: 'Bessemy',
  headline: 'Bessemy practises leaving in forty minutes',
  standfirst:
    'Eleven thousand people walked out of town behind a brass band. It took fifty-three, and there was one marriage proposal.',
  leadPicture: 'orrin-plume',
  minutesAgo: 11800,
  body: `
The siren on the roof of Bessemy town hall went at ten, and 11,200 people put down what they were doing, picked up what they had been told to pick up, and walked down the hill to the sea. They were meant to be there in forty minutes. The last of them, a choir, came in at fifty-three.

It was the first drill since Mount Orrin was last moved up a step by the observatory, and the largest ever. The mountain took no part. It stood over the town with its usual wisp.

Bessemy lies nine kilometres from the summit. In 1961 ash fell on it for four days, to a depth of thirty centimetres on the market roof, which came down. What the plan is for is worse and less likely: the kind of hot, fast cloud that can run off a volcano at the speed of a train. There is no hiding from one. There is only having left.

The plan gives every street a colour and a leader. People with cars are asked not to use them, since there is one road and the last drill that allowed cars ended, for some of those in it, at teatime. The band of the onion growers’ cooperative walks in front of the longest column, because it was found that people keep step.

## What went wrong

- The siren could not be heard in the cold store or in the swimming baths.
- Two of the eleven street leaders were on holiday. One had left the whistle to her daughter, who is eight and was *“extremely effective”*, according to the report.
- The hospital’s 64 patients were out in 36 minutes, but four had been taken to the wrong pier.
- At the bottom of Kiln Lane, where two columns join, it stopped for six minutes. The civil guard will widen the gate.

“Thirteen minutes is a lot,” said Halvard Esposito, who directs the observatory and walked with the yellow column. “On the other hand we’d expect to give days. What I was watching was whether people looked annoyed. You can’t evacuate people who are annoyed.”

They looked, on the whole, as if they were at a fair. There was a collection for the market roof. At the pier a man named Orlo Dent went down on one knee in front of the leader of the green column, who told him that she was counting and would answer when she had finished. She counted 538. Then she said yes.

The observatory repeated that nothing it measures points to an eruption soon. The next drill will be at night and will not be announced.
`,
};
