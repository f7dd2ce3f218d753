import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'first-page-by-hand',
  language: 'en',
  kind: 'gallery',
  section: 'culture',
  topics: ['books', 'language'],
  byline: [{ contributor: 'abel-tiernan', role: 'pictures' }, { contributor: 'leonie-marsh' }],
  dateline: 'Port Ansel',
  headline: 'A front page, pulled by hand',
  standfirst:
    'Once a year the Courier gets out the press on which it began, and the public is allowed to pull the bar. It takes eleven people to print one page in three scripts.',
  leadPicture: 'old-press',
  minutesAgo: 49000,
  body: `
It weighs 900 kilograms and has a brass dome on top, which does nothing. The first *Courier* was pulled on it in 1871, two pages, four hundred copies, and it took until the following afternoon. On the open day you may come and see why.

:: gallery old-press bookshop classroom assembly-hall market harbour-cranes

English is set from the left, out of a case of 98 boxes, upside down, so that the compositor reads the line from left to right with its feet in the air. Hindi needs 180 boxes, and most of the sorts are in two parts that must be fitted under one another; old hands could do four lines an hour. Urdu was never set at all, in the beginning. A calligrapher wrote it with a reed on a coated sheet, and from that it was passed on to stone. It had its own press, which broke, and its own room, which is now the photocopier.

This year the page was made up of small news from the paper’s first week: a bookseller takes new premises, a school is short of slates. There was a speech in the Assembly, “which our reporter could not hear, and is assured he did not need to”. The price of eggs at market. A ship is expected.

All but the eggs might have been from this week, and the eggs were dearer.

::: fact-box To pull one sheet
1. Two people ink the type with rollers, *thinly*.
2. One lays the damp paper on the tympan.
3. One folds it down and rolls the bed in.
4. One pulls. There is a knack, and it is in the feet.
5. Bed out, paper up, hang it. A good team makes 200 in an hour. Ours made 31.
:::

The youngest to pull the bar was Yusra Sall, aged seven, who had to hang from it. She got a faint page, with her own name at the foot of the third column, where there was a gap. She held it up to a mirror. Then she held it up to the mirror upside down, and said that it was much easier.
`,
};
