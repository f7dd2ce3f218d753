import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'sixty-one-kilometres',
  language: 'en',
  kind: 'news',
  section: 'islands',
  topics: ['flood-defences'],
  series: 'the-long-water',
  byline: [{ contributor: 'joaquin-bell' }, { contributor: 'abel-tiernan', role: 'pictures' }],
  dateline: 'Upper Lenn',
  headline: 'Sixty-one kilometres and one bad corner',
  standfirst:
    'The long water, part 1. The Lenn can be walked in three days, from a wet place on a volcano to the gates at the Narrows. We walked it, and asked everybody on the way what it does.',
  leadPicture: 'terraces',
  prominence: 'major',
  minutesAgo: 27600,
  body: `
The river Lenn begins in a field that belongs to Aldous Penhallow, or begins on the far side of his wall, depending on the year. It is at 1,240 metres, on the western shoulder of Mount Orrin. The place is marked on maps with a small blue circle. On the ground there is a patch of rushes about as large as a kitchen, and a pipe.

“That’s mine,” says Mr Penhallow of the pipe. “The rest is the republic’s.”

From there to the sea it is 61 kilometres, and the Lenn does most of its falling in the first eleven. By the time a raindrop has reached the road bridge at Upper Lenn it has lost nine hundred metres and been joined by enough others to fill twenty baths a second. A fit person can walk the whole of it in three days. We took four, because people talked to us.

## The first day: down

The upper river is steep, narrow and loud. It runs in a gully of black rock, under tree ferns, and it reacts to rain at once. In the wet season the people here tell the time of a storm on the summit by it: thunder, then ninety minutes, then the ford is gone.

Dr Priya Sandhu, now the science editor of this newspaper, spent three seasons in a hut beside the ford reading a staff painted on the rock. She recorded a rise of 2.6 metres in forty minutes. She also recorded that it is not the total that matters for the people downstream, but the order. If it rains on the north fork first, the two forks arrive at Upper Lenn one after the other. If it rains on both together, so do they.

“It’s not a river with a flood,” she says. “It’s two rivers with a meeting.”

At the meeting stands a shop, kept by Clarice Obi, in which you can buy rope. She has sold to three generations of people who thought that they could cross.

## The second day: along

Below Upper Lenn the land opens and the river changes its mind about speed. For thirty kilometres it wanders through pasture and cane with a fall of two metres in each. This was once a marsh as wide as the valley. It was drained between 1868 and 1902 by tenants who were promised the land they dried, and who for the most part got it.

They also built the banks. A bank is a simple idea. It keeps the river off the field next to it. What it does to the field after that is somebody else’s affair, and in the Lenn valley it was for a hundred years nobody’s, because each bank was built by a different parish.

> My great-grandfather raised ours by a foot in 1911. So the other side raised theirs by a foot and a half. There’s a photograph of them both standing on top, shaking hands. You can see that the river is higher than the hats of the people behind.
> — Josiah Tull, farmer, Kilnbrook

Since 1950 the banks have been one man’s business, or one woman’s: the bank warden of the lower Lenn. It is Imke Sall, who walks 22 kilometres of them every week with a spade and a spaniel. The spaniel is for moles.

She showed us what she looks for. A wet place on the dry side. A crack along the top, which means that the face is thinking of sliding. A bush; people like a bush, and its roots are a pipe in waiting. In the flood two years ago the water did not come over her banks anywhere. It came *through* in four places, and in each of them, when it was over, she found the stump of something that had been planted for the view.

:: picture river-map wide
: The Lenn from Mr Penhallow’s pipe to the Narrows. The hatched ground was under water two years ago.

::: fact-box The Lenn
- **Length:** 61 km
- **Catchment:** 540 km^2^, half of it on the volcano
- **Flow:** 11 m^3^/s in an ordinary week; 390 m^3^/s at Marrowgate on the night of the flood
- **Bridges:** 14
- **Names:** the Lenn in English, लेन in Hindi, لین in Urdu; on the oldest chart, of 1702, *Long Water*
:::

## The third day: the corner

Nine kilometres from the sea, the river comes up against a ridge of hard old lava and has to turn. It does so twice within six hundred metres, left and then right. Marrowgate stands on the inside of the second bend. Everything there is a consequence of it.

The bend is the reason for the town. Boats from the sea could come up to it on the tide and no farther, so it was here that cargo changed from keels to carts. There was a mill in 1740 and a market in 1751. The bend is why the ground is good, being silt, and why it is low, being silt; and why, when the river is full, the water that wants to go straight on goes down Bank Street.

The school has a wall on which the heights are cut. Children line up against it on the first day of each year to see which flood they have outgrown. The lowest line, 1926, is at the knee of a ten-year-old. The highest is newer than the paint.

There were seven dead that night, and all of them in four streets. Most people here will not be drawn on it. They will talk about the week after: about who turned up. A dairyman from Bessemy came with two tankers of drinking water and slept in his cab until they were empty. The cricket club of Ravenhithe, who had lost here by an innings the month before, came with shovels.

What they say about the flood itself is mostly about sound.

“I’ll tell you how I knew,” said Hetty Solis, of Tanner’s Row. “You can always hear the river from here. You stop noticing. And I woke up because I couldn’t.” By then it was level with the bank and had nothing left to fall over.

::: pull-quote
It’s not a river with a flood. It’s two rivers with a meeting.
— Priya Sandhu
:::

The people of the corner have two floods to fear, and it matters which. One comes down from the mountain, brown, in hours, with a warning. The other comes up from the sea, grey, when a storm pushes the tide in at the mouth and the river cannot leave. The gates at the Narrows were built against the second. Against the first they can do nothing. When the two arrive together, as they did, the gates must be shut against one of them and that makes the other worse.

It is a problem in arithmetic, and people in Marrowgate do it the way that others do crosswords. How long is the tide above the sill? Six hours. What comes down in six hours? Where do you put it? The answer is the Oxbow, a hundred hectares of pasture in the crook of the old channel, bought by the state and surrounded with a low wall so that it can be drowned on purpose. It has not yet been used. It is full of cows.

## The fourth day: the Narrows

Then it is flat, and smells of the sea. The river is a hundred and fifty metres wide now, with mud on either side and egrets on the mud; there are allotments, a brickworks, the back walls of the first streets. In Port Ansel it goes between quays and through four openings in a grey structure with the proportions of a cathedral that somebody has left the roof off, and so out.

On the public walkway a man was fishing. He was Edric Vane, a retired customs officer, and he has fished there since before there were gates. He had caught nothing. He pointed out what we had taken for a stain on the pier of gate 3: a thin line of brown, about the height of a door.

“That’s from two years ago,” he said. “They’ve painted over it three times. It comes back.”

He thought that it was something in the mud.

---

*Part 2 asks what the gates cost, and who signed.*
`,
};
