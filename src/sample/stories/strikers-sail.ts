import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'strikers-sail',
  language: 'en',
  kind: 'news',
  section: 'islands/outer-islands',
  topics: ['ferry-strike', 'flood-defences'],
  byline: [{ contributor: 'mattis-grue' }],
  dateline: 'Dol Harbour',
  headline: 'Strikers crew two boats to empty the Tern Cays',
  standfirst:
    'With Storm Perrin a day away, the pickets took their own roster aboard and brought 583 people across. Twenty-nine stayed behind with the church and the hens.',
  leadPicture: 'tern-cays',
  prominence: 'normal',
  minutesAgo: 2280,
  body: `
The picket line at Dol Harbour broke up at noon because most of the people on it had to go to work. They walked along the quay, took off the sashes, and boarded the two ferries that they had been stopping from leaving for ten days.

By nightfall the *Halcyon* and the *Kittiwake* had made three crossings each to the Tern Cays and brought off 583 of the 612 people who live there, with 41 dogs, an incubator of eggs and the parish registers.

The islands lie four metres above the sea at their highest. The weather office expects Storm Perrin to pass within sixty kilometres, with waves that it describes, in its only adjective of the week, as considerable.

Nobody ordered the boats out. The company said that it had no crews. The union said that it was on strike. What happened, according to four people who were there, is that Wenna Strake, who is second engineer of the *Halcyon* and was born on the eastern cay, said at the morning meeting that she was going to fetch her mother and that it would be easier with a ship.

“There was a bit of a silence,” said Ivo Marl, the branch secretary. “Then somebody asked who had the keys.”

The company had them. Its harbour superintendent, Gretel Osk, brought them down herself, along with a form for the crews to sign that said they were not at work. They signed it under protest and she countersigned it under the same.

The union wrote the roster on the back of a strike notice. Three watches, eleven hours off between them. It is the pattern that the crews have been asking for and that the company has said cannot be made to fit six boats and the present number of hands. It fitted two.

## Room for the hens

On the western cay people came down to the jetty in the order of the church pews, which nobody had planned either. Each was allowed two bags. There was some discussion of whether a sewing machine was a bag.

Twenty-nine stayed. Most are over seventy. Aurelio Bask, who is eighty-one and keeps the weather station, said that somebody had to write down the barometer. He and the others have moved into the church, where the walls are a metre thick, with food for nine days.

“I’m not being brave,” he said by radio. “I’ve seen the camp beds at the school hall in Dol Harbour.”

:: picture lighthouse
: The light at the north end of Corro, which the boats pass on the way to the cays.

The evacuated are in that hall, in the fishermen’s mission and in the spare rooms of about ninety families who put a chair outside their doors to show that there was one. By ten in the evening, fourteen chairs were still out.

Ms Strake’s mother came on the second crossing. She had brought her own chair.
`,
};
