import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'league-elects-harrant',
  language: 'en',
  kind: 'news',
  section: 'politics',
  topics: ['assembly-election'],
  byline: [{ contributor: 'mara-okonjo' }],
  dateline: 'Ravenhithe',
  headline: 'Island League elects Dov Harrant as leader',
  standfirst:
    'The former works minister beats two rivals on the second count and promises to be “boring about concrete”.',
  prominence: 'minor',
  minutesAgo: 1133000,
  body: `
Dov Harrant will lead the Island League into the next election. He won 512 of 940 votes on the second count at the party’s conference in Ravenhithe, where a leaking roof obliged the delegates from Orrin East to vote under umbrellas.

Mr Harrant, who is fifty-one and trained as a surveyor, was a junior minister of works in the last League government. He defeated Thalia Renn, the party’s spokeswoman on schools, and Cormac Idowu, who had asked delegates to imagine the future and was eliminated on the first count.

“I’m going to be boring about concrete,” Mr Harrant said. He wants 2,000 homes, a second crossing of the Lenn above Port Ansel, and an audit of the flood gates at the Narrows, which were opened nine months ago. He added that he had nothing against them; he had been in the room when they were thought of. He would merely like to know what they cost.

The premier, Ilse Varga-Quill, sent her congratulations and a plan of the gates.
`,
};
