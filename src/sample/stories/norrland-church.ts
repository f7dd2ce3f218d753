import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'norrland-church',
  language: 'en',
  kind: 'news',
  section: 'world',
  topics: ['migration', 'housing'],
  byline: [{ contributor: 'ines-haddad' }],
  dateline: 'Norrland Coast',
  headline: 'A church goes inland, and leaves its graves to vote',
  standfirst:
    'The coast at Sundvall loses four metres a year. The parish has moved the building; what to do with 611 parishioners under it took longer.',
  minutesAgo: 7900,
  body: `
The church of Sundvall, on the Norrland Coast, was built in 1784 at a distance of 400 metres from the sea. Last month, with the sea at 31 metres, it was lifted on to steel beams by a firm that usually moves transformers, and drawn inland by two lorries at the pace of a procession. It took nine hours to go 1.8 kilometres. The bell was left in, and rang at each change of gear.

The cliffs here are of frozen silt, and what froze them is going. The ground used to be thawed by the end of summer to the depth of a forearm; it now thaws to the waist, slides, and is carried off by waves which arrive earlier and stay later because there is less ice to hold them down. In the 1980s the coast lost sixty centimetres a year. Over the last ten it has lost four metres.

The building was the easy part. The parish voted for it by 212 to 9. The churchyard is another matter. It has 611 graves with a name, and to move a grave one needs the consent of the family.

So the parish secretary, Solrun Aas, wrote 611 letters. She had addresses for 380. For others she had a surname, or a farm, or the word *America*. She is a retired postmistress and regards an incomplete address as an invitation. After two years she had heard from 574.

Most said yes. Forty-one said no, and gave reasons: he had hated being moved; she loved the sea; they should all have thought of this in 1784. A retired fisherman wrote that his father, his grandfather and two uncles were in the sea already and that the rest might as well join them.

> They are the only people in the parish I have never had an argument with. I did not want to begin now.
> — Solrun Aas, parish secretary

The council’s lawyer held that silence was consent. The congregation would not have it. The 37 who could not be found have been given a trustee each, drawn by lot from the confirmation class, who had to read what there was in the parish books about their person, and decide. The class is between fourteen and fifteen years old. Thirty-three voted to move. One, Eskil Moen, decided that a ship’s carpenter who was drowned off Salvane in 1847, and brought home in a barrel, had travelled enough.

There will thus be 42 graves left at the edge. At four metres a year, the first of them will go in about six years. A fence is to be put up so that nobody walks there, with a gate in it.
`,
  corrections: [
    {
      minutesAgo: 6900,
      text: 'An earlier version said that Sundvall’s coast has been retreating by forty metres a year. It is four.',
      passage: 'Over the last ten it has lost four metres.',
    },
  ],
};
