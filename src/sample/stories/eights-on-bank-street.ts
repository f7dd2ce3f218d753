import type { SampleStory } from '../sample.ts';

const first = `
The eight of the Marrowgate Rowing Club goes out at ten to five, when it is dark. At five, from the same slip, goes the eight of the Tanners. For eighty-eight years they had a boathouse each, thirty metres apart, and a fence. The fence went in the flood, and so did the Tanners’ boathouse. Nobody has put up either.

You’ll have read what they did. On the night when the Lenn came into the town the only ground that stayed dry was under the Marrowgate club’s boat racks. They had six eights between them, and a sliding seat is no place for a passenger; so they took out four rowers from each and left four. Then they rowed down Bank Street in the dark, with a lamp on the bow, at the height of the shop signs, and brought three hundred and eleven people out through upper windows.

I rowed for Ravenhithe, and I know what an eight weighs and what it does if someone stands up. I’ve asked a dozen of those who were there how it was done. They tell you about the blades. The street is eleven metres wide and an eight with its oars out needs seven, so you can go down it; but you can’t turn. They had to back out, with old people in the boat, on the call of a cox who could see nothing.

“You count the lamp posts,” said Tilda Farr, who coxed, and was nineteen. “There’s twenty-two.”

## The fence

They didn’t speak before that. It had to do with a regatta in 1936, a buoy and a remark. The Tanners were the yard hands and the club was, as the Tanners saw it, their foremen. Boys changed schools over it. When it was proposed in the 1970s that the two should share a launch, there was a vote, and the launch was sunk.

The club had been the faster for some time. It had money. The Tanners had lost nine years running in the town race by what their coach, Dunstan Cray, calls *a length and a social difference*.

In the week after the flood he went next door to ask whether he could put two hulls in their racks. He was shown to the front ones. They had been cleared already. “I had a whole speech,” he says. “I’d got as far as ‘Without prejudice’.”

## Ten minutes

They don’t train together. It was thought of; nobody wanted it. But there’s one slip, and two crews cannot use it at once, so one or other has to be first on the water, and it was settled that they’d take it in turns by the month. The ten minutes in between are the only time when all of them are on the hard.

I stood there for a week of mornings. They talk about blisters. No one has ever proposed a toast or unveiled anything; a plaque was offered by the council, and both committees replied, in words so alike that one suspects a telephone call, that they had no suitable wall.

> It isn’t that you can’t talk about it. It’s that they were there. What would you tell them?
> — Tilda Farr

What has altered is who sits where. A rower who falls out with one coach now walks twelve steps. Farr coxes the Tanners. Cray’s own daughter strokes the club. The two boats have been level, within a second, at every trial since the spring.

The river has changed as well. The flood scoured out the inside of the bend and laid down a bar of gravel on the outside, so that the fast water isn’t where it had been for eighty years. Everyone’s grandfather was wrong, all at once. Both crews are looking for it, in the dark, a metre at a time. I asked Cray whether he had found it.

“I think so,” he said. “But I’d want to hear what *she* thinks.”

::: fact-box The town race
- **Course:** from the brickworks to the church, 2,600 metres, against the stream, one bend
- **Record:** 9 min 41 s, Marrowgate RC, 2008
- **Won by:** the club 61 times, the Tanners 22, neither 4 (sinking)
- **Prize:** a ham
:::
`;

const added = `
*Added.* The Tanners won by a canvas, about two metres, in 9 minutes 52, with Tilda Farr in the coxswain’s seat. The ham was eaten on the slip.
`;

export const story: SampleStory = {
  key: 'eights-on-bank-street',
  language: 'en',
  kind: 'news',
  section: 'sport',
  topics: ['rowing', 'flood-defences'],
  byline: [{ contributor: 'rafe-colm' }, { contributor: 'abel-tiernan', role: 'pictures' }],
  dateline: 'Marrowgate',
  headline: 'The crews who rowed down Bank Street',
  standfirst:
    'Two clubs that did not speak share one boathouse, three coaches and a night that nobody mentions. On Saturday week they race each other again.',
  leadPicture: 'regatta',
  minutesAgo: 45600,
  body: first,
  updates: [{ minutesAgo: 34900, body: `${first}${added}`, note: 'The result of the race.' }],
};
