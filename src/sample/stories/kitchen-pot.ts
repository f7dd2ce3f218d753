import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'kitchen-pot',
  language: 'en',
  kind: 'news',
  section: 'culture',
  topics: ['fisheries'],
  series: 'island-kitchens',
  byline: [{ contributor: 'leonie-marsh' }, { contributor: 'abel-tiernan', role: 'pictures' }],
  dateline: 'Ravenhithe',
  headline: 'The pot that is never washed',
  standfirst:
    'Island kitchens, 1. In a back kitchen by the dry dock in Ravenhithe, a fish stew has been going since the winter of 1962. It has been off the heat twice.',
  leadPicture: 'kitchen-table',
  minutesAgo: 61300,
  body: `
Philomena Brandt lights the gas under the pot at twenty past four in the morning, and turns it out at ten at night. What is in it at ten is what tomorrow begins with. She adds heads, bones, green pepper, an onion with its skin on, and whatever came up the ramp. She does not add salt, since it has had enough.

“Don’t write that it’s sixty years old,” she says. “People think there’s a piece of fish in there from the sixties. There’s a *taste* in there from the sixties.”

Her grandmother set the pot on in the winter after the eruption, when the ash had killed the gardens and there was nothing in Ravenhithe but fish. It is of cast iron and holds forty litres. It came off a dredger, where it had been used for tar. It fed the dock canteen until the canteen shut, and since then it feeds anyone who comes to the back door with a bowl and two marks, between twelve and when it’s gone.

The men at the dock call it *the Perpetual*. It is brown, thick at the bottom, and quite clear on top. I had it with a spoon, standing, beside a welder who had it with a mug. It does not taste of any fish that I can name. It tastes of the idea that they had in common.

## The rules

Nothing sweet. No crab, which takes over. Never lamb, though it was tried, in 1977, and is remembered. If a stranger brings a fish it is put in and he is told the time at which he can come and eat it. Tomatoes only from February, when they are cheap. No photographs of the inside.

And it must be kept from boiling. A bubble every four seconds is what is wanted, Mrs Brandt says, and if you stand there long enough you find that you are breathing with it.

I asked a bacteriologist at the hospital whether any of this was wise. He said that as long as it is kept above 63 degrees for most of the day and goes through the range below that quickly, there was little to object to. He had looked into it thoroughly. He had it on Thursdays.

## Twice

It went out first in 1989, in the long power cut, before there was gas. Her mother carried the pot with three others to the smokehouse, on an oar, and it finished the week beside the herring. People say that this was when the taste deepened. People say all sorts of things.

The other time was the day of her mother’s funeral. It had been agreed that somebody should stay behind and mind the flame; and nobody could agree on who was to miss it. In the end Mrs Brandt turned the tap herself. When they came home she found the welders sitting in the yard, in their good jackets. They had brought a blow lamp. They had been taking turns.

::: fact-box To begin one of your own
You will need a heavy pot, a cold larder or a very low flame, and descendants.

1. Brown two onions in their skins with a handful of green pepper.
2. Add four fish heads, gills removed, and the bones of whatever you ate last night. Cover with water.
3. Bring it *nearly* to the boil. Skim. Leave it for six hours, a bubble every four seconds.
4. Eat two thirds. Keep one. Tomorrow, do it again.
5. It begins to be good in the third week.
:::
`,
};
