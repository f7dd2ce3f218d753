import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'strait-relay',
  language: 'en',
  kind: 'news',
  section: 'sport',
  topics: ['kesmere-talks'],
  byline: [{ contributor: 'rafe-colm' }],
  dateline: 'Corro Point',
  headline: 'Six swimmers cross the strait, and are asked for passports',
  standfirst:
    'A relay from Kesmere took 31 hours and eleven minutes to reach Corro. The customs officer had been there since breakfast.',
  minutesAgo: 1019000,
  body: `
Six women swam from Kesmere to Corro at the weekend, an hour at a time and one after another, and came ashore on the slip below the lighthouse in 31 hours and 11 minutes. Nobody has swum the strait before, alone or together.

It is 86 kilometres at that point. They swam 94, as the current took them out to the east for the first night and back for the second. Each of them was in the water five times. Two were sick, one was stung by a man-of-war across the neck, and one, Marit Solheim-Dass, who is a coral biologist and forty-four, says that in her fourth hour she overtook a turtle.

The rules are strict. The swimmer in the water must be passed from behind by the next before she may touch the boat. No wetsuits. At night a green light was fixed to the back of each cap, so that the pilot steered after what looked like a very slow ship.

“You don’t think about the distance,” said the captain, Dinah Obuya-Crane, a bus inspector from Ravenhithe. “You think about the flask.”

They had sent their papers ahead. On the slip were Edda Ravn, the keeper of the light, with six blankets, and Clement Ogilvy of the customs, with a stamp. Arrivals by water must present themselves before they have gone above the high-water line. Mr Ogilvy had found out where it was and put down a rope.

He asked each whether she had anything to declare. The fifth, Fenna Roos, is a citizen of Kesmere. She needed a permit to enter Salvane and did not have it on her. There was a pause. The keeper went up to the house and came down again with the tide book, and showed him that the water, by the printed table, had another four centimetres to rise. Miss Roos sat down on the rope. In nineteen minutes it was wet, and somebody had found a form.
`,
};
