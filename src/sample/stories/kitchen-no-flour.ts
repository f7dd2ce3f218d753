import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'kitchen-no-flour',
  language: 'en',
  kind: 'news',
  section: 'culture',
  topics: ['ferry-strike', 'cost-of-living'],
  series: 'island-kitchens',
  byline: [{ contributor: 'leonie-marsh' }, { contributor: 'mattis-grue', role: 'reporting' }],
  dateline: 'St Oriel',
  headline: 'Bread without a boat',
  standfirst:
    'Island kitchens, 3. For twelve days no flour has come to Corro. The baker’s grandmother had left instructions.',
  prominence: 'normal',
  minutesAgo: 380,
  body: `
Jonah Prewitt baked the last of the wheat on the fourth day of the ferry strike, and on the fifth he went up into his loft with a torch. What he was after was a school exercise book with a marbled cover. It had belonged to his grandmother Hepzibah, who kept the bakery in St Oriel through two blockades and the winter of the eruption. On page one stands: *No flour. Do not panic. There is never no flour. There is only no wheat.*

There follow thirty-one recipes.

He had known that the book existed. He had not read it, any more than one reads the instructions for a lifeboat. Since then he has baked his way through nine of them, and the queue outside, which by day six had mostly come for the company, has begun to come for the bread.

The first was breadfruit. You roast it till it is black, scoop it, dry the flesh on the oven roof for a night and grind it. It will not rise, having no gluten. It makes a flat loaf, heavy as a book and faintly sweet. He sold forty, and thirty-eight people came back to say that it was interesting.

Then green banana, which is paler and keeps better. Then cassava, where she writes in red and underlines: grate, *soak*, press, *wring as if it were your sister-in-law*, dry. (It is the bitter kind, and the wringing gets rid of the cyanide. He was careful with the wringing.) Cassava alone gives a crisp flat cake as broad as a wheel. With a third of breadfruit it can be cut into slices.

## Number fourteen

On day nine, he came to number fourteen. *Mix all that you have. Add the water from boiled potatoes, seaweed jelly a cupful, and one egg if you have somebody who owes you one. Leave it overnight. It knows what to do.*

The jelly is boiled from a red weed that lies on the beach at Kelpwick. It stretches; it does, rather badly, what gluten does. In the morning the dough had risen by a thumb.

I have a slice in front of me that came over in a fishing boat, wrapped in a shirt. It is grey. The crumb is close and slightly damp and the crust could be used to mend a road. It tastes of nuts, of smoke, of the sea a long way off. I have eaten three quarters of the loaf in order to be sure.

> She’s got a note under it: “They will ask you for this one when the boat comes.” I thought, no they won’t, Gran.
> — Jonah Prewitt

The strike is near its end, and so there will be wheat, and a white loaf at the usual price. He has had eighty-four orders for number fourteen.

There are seventeen recipes that he has not tried. He does not mean to. The last one begins with the words *If it has come to acorns*, and he feels that something ought to be kept.

:: also-read How to be forgiven by a taro leaf
`,
};
