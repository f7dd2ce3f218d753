import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'outer-to-whom',
  language: 'en',
  kind: 'opinion',
  section: 'opinion',
  topics: ['assembly-election', 'ferry-strike', 'language'],
  byline: [{ contributor: 'mattis-grue' }],
  dateline: 'Dol Harbour',
  headline: 'Outer to whom?',
  standfirst: 'My title in this newspaper contains a word that I would like to return.',
  minutesAgo: 14300,
  body: `
It says under my name that I am the outer-islands correspondent. I have been it for nine years and have never met anyone who lives on an outer island.

In Dol Harbour we live on Little Salvane, and it seems to us to be about where it should be. The people of Corro live on Corro. On the Tern Cays, where I was born, they speak of *the islands*, meaning the two cays, and of *over there*, meaning you. The only place in the republic from which anything is outer is a desk on Ropewalk in Port Ansel, and I grant that it is a nice desk. I have sat at it. One can see the ferry from there. One can’t see where it goes.

I would not trouble the reader with a grievance over a word if it were only that. But I have been watching for two days what a word can do.

The ferries have stopped. This newspaper had the strike on its front page on the first morning, with a picture, very fine, of the boats at their moorings. The article said that *passengers to the outer islands* faced delays. Sit for a moment on this side of it. There are 83,000 of us. We were not passengers to anywhere. We were at home. What we faced was no bread flour by the weekend, no doctor, no newspaper, and the sight of the hospital on a clear day. A delay is what happened to someone in Port Ansel who was going to see his aunt.

I rang the desk. They were good about it, as they are. The second edition said *residents of the outer islands*. So we were at home now, but still outer.

## Arithmetic from here

Let me put some distances. From Dol Harbour to the mainland of Kesmere it is 64 kilometres. To Port Ansel it is 48. From St Oriel to Kesmere it is 39, which is less than to anywhere in Salvane apart from us. Our grandparents married across that water. It was only when someone drew a line down it, and set a capital on one side, that we turned from the middle of something into the edge.

I do not want the line to move, whatever they may be offering in the talks. I would like it to be noticed that in a conversation on fish, electricity and work between two governments, the fish, the cable and the workers all pass within sight of my window.

> We are not far away. We are where it happens before it gets to you.
> — my mother, on the weather

She meant that storms reach the cays first. The barometer of the western cay has been read by radio to Port Ansel every three hours since 1931 and has, I believe, saved a number of boats belonging to people who refer to it as remote.

## What I am asking for

The Assembly has a committee on the outer islands. It has met in Dol Harbour once and the minutes describe the crossing. The budget has a line, *outer-islands supplement*, by which we are given back some of what it costs us to be so far from the people who hand it out. The electoral commission posts our ballot papers four days early, on account of the outer islands. It all sounds considerate. It is how one speaks of a cousin who is not quite well.

The remedy costs nothing. Call the islands by their names. If you need a word for three of them together, take *Little Salvane, Corro and the Cays*; it is five syllables longer, and we have spent longer than that in queues. If you must have something short then I suggest *the islands*, and for the large one, which has the government and the desk, you might consider *the mainland*. You will find that you don’t like it.

I have put this to my editor. She pointed out, fairly, that it is in the address of the page, and that an address should last. I accept that. I am a patient man; I am from where the boat stops last. But I have had some cards printed, at my own cost, with the name and the telephone and, where the title was, *Correspondent, Dol Harbour*.

The printer asked me whether that was all. I said that it was a start.
`,
};
