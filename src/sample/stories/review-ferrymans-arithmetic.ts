import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'review-ferrymans-arithmetic',
  language: 'en',
  kind: 'opinion',
  section: 'culture/books',
  topics: ['books'],
  byline: [{ contributor: 'leonie-marsh' }],
  headline: 'A novel in which nobody learns anything, thank heaven',
  standfirst: '“The Ferryman’s Arithmetic” by Anthea Molloy-Das. Narrow Press, 288 pages, 21 marks.',
  minutesAgo: 24700,
  body: `
A man rows people over a river for a penny. There is a plan to build a bridge. He works out what he is owed.

That is chapter one, and a lesser novelist would have gone on to make it mean something. Anthea Molloy-Das, whose fourth book this is, goes on with the sum. Eleven thousand crossings a year; thirty-one years; who paid, and who said that they would. The ferryman, Elias Tooke, has it all in his head. By the end of the second chapter he has established that the village owes him 41 pounds, and that the largest debtor is the church.

So he goes to collect it. That is the book: a walk of nine days, on land, by a man who is not used to corners. There is a widow who pays in jam. There’s a magistrate, who proves to him by a very elegant argument that he does not exist. A pair of brothers have been keeping their own accounts of him, and in theirs he is in the red.

Molloy-Das is funny in the way that a well-made drawer is funny, by shutting. Her sentences run on for a little longer than you expect and then they click. Of the magistrate’s wife: “She had been considered a beauty in Bessemy, where there was a shortage, and had kept it up from a sense of duty, like the silver.” Of the bridge engineer: “He spoke of the river as one speaks of a servant who is about to be dismissed.”

I admired most what she leaves alone. There’s a child in the story who drowned from the boat in its fourth year. It is mentioned on page 19, in a list. It is mentioned again on page 203, in the same list, and nothing has been added to it but a fare. That she had not paid, one sees, is the only thing about her that he can bear to know.

Tooke gets nearly all of his money. He does not find that it was never about the money. He comes home to the bridge, which is finished, and stands for some time at the toll house; he asks what they charge. And he goes down to the water, unties the boat and carries on, for a halfpenny.

> “It’s not enough,” she said.\\
> “No,” said Tooke. “But it’s regular.”
> — The Ferryman’s Arithmetic

If I have an objection, it is to the cover, which has a sunset on it. There is no sunset in the book. There is one evening, and he does his accounts.
`,
};
