import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'corro-light',
  language: 'en',
  kind: 'news',
  section: 'islands/outer-islands',
  topics: ['energy-grid', 'migration'],
  byline: [{ contributor: 'mattis-grue' }, { contributor: 'abel-tiernan', role: 'pictures' }],
  dateline: 'Corro Point',
  headline: 'The last keeper of Corro Light has one more winter',
  standfirst:
    'The lamp has looked after itself for eleven years. Edda Ravn stayed on to look after everything else. Next year the post goes, and with it a column of figures that nobody else has.',
  leadPicture: 'lighthouse',
  minutesAgo: 57700,
  body: `
At six in the evening Edda Ravn climbs 188 steps to see whether the light has come on. It has come on by itself every evening for eleven years. A cell on the gallery notices that it is getting dark and tells a motor in the lens room, and the lens, two tonnes of glass that float in a trough, begins to turn. Ms Ravn puts her hand flat on the housing, feels it tremble, and goes down again.

“I’m told that it’s called redundancy,” she says.

She is sixty-four and the last keeper of a light in the republic. There were twenty-six once. At the end of next winter, when her contract runs out, the lighthouse office will not appoint another. The lamp will be watched from a desk in Port Ansel, where a screen already shows it as a green square.

She has no complaint about the square. She thinks that it does the lamp well enough. She would like somebody to write down what else it does.

## What else

The list took two days to put together, because she kept remembering things on the stairs.

There is the fog signal, which is also automatic. It listens for fog with a beam of infrared light and cannot tell it from the spray of a westerly. It will then sound for nine hours on a clear night, and three farms will ring up; there is a switch.

There are the birds. In the weeks of passage shearwaters come to the light in thousands and drop on the rocks, dazed. If somebody goes round with a basket before dawn, keeps them in the dark and lets them go off the point in the evening, nine in ten are none the worse. She has let go 14,206. The square does not know about the birds.

There are the men in small boats, who leave a word with her about where they are going and look in when they are back. It is not in any regulation. She keeps the names on a slate by the door, and a name that is still there at dusk is telephoned about. In twenty-two years it has been the wrong thing to do eighty or ninety times and the right thing six.

On the evening of our visit it read:

**Halloran**, two aboard, outside the Anvil\\
**Finch (young)**, pots, back for supper\\
**J.**, thinking

Of the third she said only that he usually came in by eight.

And there is the sea.

## The column

The second keeper of Corro Light, a man named Obadiah Finch, was told by his doctor in 1887 to take an interest. He let a bucket down into the sea from the landing at eight every morning, put a thermometer into it, counted to a hundred, and wrote down what it said. When he died the next keeper found the page open and the bucket by the door.

It has been done every day since. Not quite: there are 53 gaps, all accounted for. *Too rough. Too rough. Wife delivered of a son. Too rough. War declared, forgot.*

That makes about fifty thousand mornings, taken in the same place by nine people with what the present keeper believes to be four buckets. There are not many columns of figures like it in this ocean. The marine station in St Oriel has digitised it, and when a paper was published three years ago on how much the sea has warmed at these latitudes, there was a footnote about the difference between a canvas bucket and a zinc one. (It is three tenths of a degree. Water in canvas cools while you count.)

> We have satellites. They’re marvellous, and they begin in 1981. Before that, for several thousand kilometres in every direction, what we have is Edda’s bucket.
> — Ottoline Marsh-Keita, marine station, St Oriel

:: picture satellite
: A weather satellite sees the skin of the sea. The bucket goes a metre down.

The line on the graph is not straight. It wobbles with the monsoons and dips after the great eruptions elsewhere on earth; you can see them, three years deep, as you can see frost in the rings of a tree. But it leans. Over the first fifty years the mean is 24.6 degrees. Over the last ten it is 25.9.

The station would like to continue. It has offered to hang a recorder from the landing, and would need to run the two side by side for five years to be certain that they agree. The lighthouse office has given it eight months.

There is a second column next to the first, and few people know of it. Beside each temperature the keepers noted the state of the sky and of the sea, in a code of letters laid down by the office in 1880: *b* for blue sky, *o* for overcast, *g* for gloomy, *u* for an ugly, threatening look. It was meant for ships. A student at the station has been counting the letters. Fog has become rarer by about a third since the 1940s; nobody had noticed, as nobody had been there for all of it. Ugly, threatening mornings have not changed in number.

“I’d have said there were more,” Ms Ravn remarks. “But I’d have been saying it about the office.”

## The kitchen

Ms Ravn was born in Ravenhithe, trained as a radio operator, and came to Corro Point for a season. Her husband, who was the assistant, is buried in St Oriel, on the side of the hill from which you can see the flash. There was some correspondence with the parish about which side.

The kitchen is round. Nothing in it was made for that, so there is a wedge of air behind the dresser and another behind the stove, and in them she keeps the logs: 138 volumes, of which she has read all. She has a favourite keeper, the fifth, Mrs Amity Boole, who took the post over from her late husband without telling anybody and held it for six years before the office noticed that the handwriting had improved.

It is from Mrs Boole that she has the habit of the evening climb. The lamp then was oil and had to be seen to every four hours. But there is a line in the log for a night in 1909 when all had been trimmed, filled and wound and nothing could have been wanting, and the keeper wrote: *Went up regardless.*

## One more winter

There have been petitions. The fishermen have sent one, and the school in Kelpwick sent another with pictures of shearwaters. Sefa Marrin raised it in the Assembly, where the minister said that nobody valued the service of keepers more highly than the government, and gave its cost: 41,300 marks a year.

What happens to the house has not been decided. A hotel has asked. The marine station has asked, with less money. There is a rule that a building of the office which has no lighthouse function must be sold to the highest bidder. There is some argument over whether a bucket is a lighthouse function.

Ms Ravn has a cottage promised in St Oriel, on a level street. She has started to pack the things that are hers. It does not take long. She means to leave the slate.

On our last morning the wind was in the north, the sea was like a floor and the bucket went down at eight. She counted to a hundred at a speed which has been handed down with it and is rather slower than seconds.

“Twenty-six point one,” she said. She looked at it as one looks at a child’s school report. Then she wrote it under the others, blotted it, and turned the book round so that it faced the door.
`,
};
