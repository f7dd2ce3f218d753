import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'election-called',
  language: 'en',
  kind: 'news',
  section: 'politics',
  topics: ['assembly-election', 'flood-defences'],
  byline: [{ contributor: 'mara-okonjo' }],
  dateline: 'Port Ansel',
  headline: 'Varga-Quill calls election for seven weeks’ time',
  standfirst:
    'The premier goes five months early, with a majority of one, a repaired gate and an account that nobody has seen.',
  leadPicture: 'assembly-hall',
  prominence: 'normal',
  minutesAgo: 29100,
  body: `
Ilse Varga-Quill has asked for an election in seven weeks, five months before she had to, saying that the republic should choose who will build its defences before it begins to build them.

She made the announcement at the Narrows, in front of gate 3. It went up and down behind her while she spoke, as it does each week for a test; her office said that this was a coincidence of timing, and the gate-master said that nobody had asked him.

Her Civic Union has 23 of the 45 seats, and one of the 23 is the Speaker, who votes only to break a tie. For three years she has governed by making sure that nobody was ill. “I have enjoyed the attendance,” she said.

## Why now

The case for waiting was the economy, since prices are falling and will go on falling. The case for going was everything else. The wet season is coming. The final account of the gates must be published by the end of the financial year. A vote on the state’s part in the Outer Basin would have split her party, and will now fall to the next Assembly.

Dov Harrant, the leader of the Island League, said that he had been ready for eighteen months and would like to thank the premier for noticing. He will fight on the gates and on homes. The League needs six more seats for a majority and has not won six from anybody since 1986.

Sefa Marrin of the Outer Islands List, who has four seats and may soon have the casting ones, asked voters on Little Salvane and Corro to consider how often either of the other two had been seen there. She gave the figures. They were five and three, in four years, and one of the three was a wedding.

| | Seats now | Share of votes last time |
|---|---:|---:|
| Civic Union | 23 | 44.1 % |
| Island League | 17 | 36.8 % |
| Outer Islands List | 4 | 9.9 % |
| Independents | 1 | 6.3 % |
| Others | 0 | 2.9 % |
: The Assembly as it stands

There are 287,400 people on the roll. Registration is open for ten days more, [by form](https://vote.salvane.example/register) or at any post office, on proof of an address or on the word of two neighbours.

Candidates’ lists close in twenty days. The leaders have agreed to two debates. The electoral commission reminds everybody that posters may not be fixed to lighthouses.
`,
};
