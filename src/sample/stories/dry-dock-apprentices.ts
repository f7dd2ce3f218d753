import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'dry-dock-apprentices',
  language: 'en',
  kind: 'news',
  section: 'business/shipping',
  topics: ['ferry-strike', 'schools'],
  byline: [{ contributor: 'tomas-lind' }, { contributor: 'abel-tiernan', role: 'pictures' }],
  dateline: 'Ravenhithe',
  headline: 'Ravenhithe dry dock takes on thirty apprentices and a ghost ship',
  standfirst: 'A freighter that nobody will pay for has become the best classroom in the north.',
  leadPicture: 'dry-dock',
  minutesAgo: 38900,
  body: `
The *Amaranth Bay* came to Ravenhithe for a new shaft bearing, and while the bearing was being made her owners ceased to exist. That was fourteen months ago. The crew went home. The dock, which is owed 2.3 million marks, has a ship of 96 metres that it may not sell, may not move and would rather not feed with electricity.

Last week it put thirty apprentices into her.

They are between sixteen and forty-three years old and there were 163 applicants. For two years they will learn to weld, burn, fit and pipe on a vessel on which, as the foreman, Dorrit Hale, puts it, “you cannot make anything worse”. Some of them will be the hands that the ferries lack: Salvane Island Ferries says that it has 51 vacancies below deck, and the union says that is why nobody sleeps.

Ms Hale is the first woman to run the dock floor and learnt the trade from her grandfather in the same shed. She takes the apprentices through the *Amaranth Bay* from the bottom up. On the first day they are shown the double bottom, a space 90 centimetres high between the tanks and the sea. They go in on their stomachs, with a lamp and a partner. Three came straight out again, and one of those went back.

“I tell them the sea is on the other side of eleven millimetres,” she says. “Then I tell them to find me the place where it’s nine.”

## What the ghost cost

The dock was built in 1911 and was the largest on this side of the ocean for about five years. In the 1960s it employed 700 people. There were 88 at the last count, and half of them will retire within ten years. Without the apprentices it would close for want of hands before it closed for want of ships.

The programme costs 1.9 million marks a year, of which the state pays half and the dock the rest. The ship costs nothing more than she did. A court in Port Ansel has ruled that teaching on her does not reduce her value, since she has none.

There are rules. The apprentices may take apart what they can put together again. The master’s cabin is left as it was, with a calendar, a kettle, and a chess problem set up on a board that slides into its slots, white to move.

Lunch is at noon on the dock side, out of the wind, on benches made from her hatch covers. Benedict Amory, who is forty-three and was a bus driver, says that he applied because of his knees. He had assumed there would be less bending.

The chess problem was solved in the second week by a seventeen-year-old from Kelpwick called Tansy Orme. It is mate in four. She has left the pieces where they were.
`,
};
