import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'silt-wicket',
  language: 'en',
  kind: 'news',
  section: 'sport',
  topics: ['cricket', 'flood-defences'],
  byline: [{ contributor: 'rafe-colm' }],
  dateline: 'Marrowgate',
  headline: 'The flood left Marrowgate the best pitch on the island',
  standfirst:
    'Eleven centimetres of river mud came in over the square. The groundsman was told to dig it off. He asked for a week.',
  minutesAgo: 58800,
  body: `
When the water had gone from the cricket ground at Marrowgate there was a pike in the scorer’s box, and eleven centimetres of silt on the square. The council sent a digger. Wilf Sundaram stood in front of it.

He has kept the ground for twenty-six years, and in that time the pitch had one reputation. It was low and slow. Visitors made fifty and went home with bad backs. He had tried everything that you can buy in a bag.

“I put my thumb in it,” he said. “And I thought: hello.”

What makes a good pitch is clay, of the right kind and enough of it, so that it binds as it dries and goes hard and shiny like a plate. Marrowgate had eighteen per cent. Good ones have between twenty-five and thirty-five. The Lenn, which starts on a volcano and rubs it down for sixty kilometres, had carried to his door about ninety tonnes with thirty-one.

He rolled it for eight months. He began with a roller pulled by children, since anything heavier would have sunk, and he worked up to the two-tonne one a fortnight before the first match. He let it crack, filled the cracks with more of the same from behind the sightscreen, and rolled again. He slept badly.

In the first match on it, Ravenhithe were out for 74. They had never seen a ball at Marrowgate get above the knee and could not at first believe it. Since then the average first innings here has gone from 141 to 203, fast bowlers have asked for transfers, and the ground has been given a match in the island trials.

There’s enough left for about six more years. It is in a heap, under a tarpaulin, and Mr Sundaram has had offers. He won’t sell. The people who live round the ground lost their floors to that mud, he says, and he would like them to have something they can come and watch.

He has thought about what happens when it’s finished. “I wouldn’t *wish* for it,” he said.
`,
};
