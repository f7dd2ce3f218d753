import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'kesmere-map-school',
  language: 'en',
  kind: 'news',
  section: 'world/kesmere',
  topics: ['schools', 'kesmere-talks', 'language'],
  byline: [{ contributor: 'ines-haddad' }],
  dateline: 'Ostrey, Kesmere',
  headline: 'In a Kesmere classroom, the strait has two names',
  standfirst:
    'A new school atlas prints both, one in each direction. It took nineteen meetings, and the cartographer’s mother.',
  minutesAgo: 40200,
  body: `
The body of water between Kesmere and Salvane is called the Salvane Strait in Kesmere, where it is the way to Salvane, and the Kesmere Strait in Salvane, where it is the way to Kesmere. On charts it has been the Strait, since ships are practical. In schools it has been whatever the teacher was told.

The Federation’s new atlas for children of ten prints both. The southern name runs from left to right along the southern shore. The northern one runs along the northern shore. Between them is an empty band some four millimetres wide, and this, according to the woman who drew it, is where the nineteen meetings were held.

“There was a proposal to put them in the middle, one above the other,” said Liesl Haverkamp, the chief cartographer. “Then we would have had to decide which was above.”

The ministries had been quite close to leaving the water nameless when Ms Haverkamp mentioned the matter to her mother, who was for forty years a ticket clerk at the ferry terminal of Ostrey. She said that there had never been any difficulty. One asked people where they were going.

The atlas went into 2,300 schools this term. In the fifth class at Ostrey I watched it being used. The teacher, Mr Ondrej Vask, asked for the name of the strait and got both. He asked which was right, and there was some debate. A boy at the back said that it depended on which side you stood.

“And if you’re in the middle?” asked Mr Vask.

The boy gave it thought. “Then you’d call it *help*,” he said.

Salvane’s education ministry has ordered forty copies for examination. It has one query, about the spelling of Corro.
`,
};
