import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'orde-and-daughter',
  language: 'en',
  kind: 'news',
  section: 'culture/books',
  topics: ['books', 'language'],
  byline: [{ contributor: 'leonie-marsh' }, { contributor: 'devika-rao', role: 'reporting' }],
  dateline: 'Port Ansel',
  headline: 'The bookshop where you may not buy the last copy',
  standfirst:
    'Orde & Daughter of Ropewalk has traded for fifty-one years on a rule that every accountant has asked it to drop.',
  leadPicture: 'bookshop',
  minutesAgo: 36100,
  body: `
On the spine of about one book in nine at Orde & Daughter there is a small white dot. It means that the shop has no other, and it means that it is not for sale. You may read it, in the chair. You can order it. You cannot take it away, because then it would not be there.

“If I sell you the last one,” says Tamsin Orde, the daughter, who is sixty-three, “the next person comes in and doesn’t know that it exists. That’s not a bookshop. That’s a *stall*.”

Her mother, Rosamund, made the rule in the first week. There were four hundred books then, and for a month nearly all of them had dots. There are now 23,000, on shelves up to a ceiling that can be reached by one ladder, in a house on Ropewalk which was built for the drying of sails. By the latest count 2,600 are dotted. Each accountant that the shop has had, and there have been five, put down the value of these under “stock” and then, upon being told, under “furniture”.

A third of the books are in English, a third in Hindi and a third in Urdu; and this was not planned either. In its second year a customer asked Rosamund Orde for a Hindi novel and was told that she did not read Hindi. “What has that got to do with it?” said the customer. Her name was Lakshmi Nair. She came in on the following day to see to it, and stayed for thirty-four years.

They are not shelved apart. Poetry is poetry, from left to right until it begins to come from right to left, and somewhere in the middle there is a shelf with bookends where the two meet. Children find it very quickly. They stand there and read a line with their finger until it bumps into the other one.

## The ladder

You buy a book downstairs, from Ms Orde, in cash or by the month. You find it by asking Haseena Malik, who is on the ladder.

She has been there for twelve years. There is no catalogue, or rather there is one, which was begun on a computer in 2009 and got as far as *Ba*. Ms Malik knows where things are. Asked how, she explains that she doesn’t think of the books as being in a place. She thinks of who put them back.

> A man comes in and says, it’s blue, it’s about a well, my brother read it at school. I say, what does your brother do? He says, dentist. Then I know.
> — Haseena Malik

I tested this. I said: green, a goat, I cried. She looked at me for a moment, went up nine rungs and came down with it. It was dotted.

## What it lives on

Schoolbooks, for the most part, in two weeks of January. The rest of the year is a way of passing the time until then, as Ms Orde sees it. After the flood the shop was under a metre and a half of water, as was everything on Ropewalk below the pump. The lowest shelves had been cleared at ten at night by thirty people in a chain, up the stairs and into the flat of a tenant whom nobody had met. He is called Mr Aziz. He had seven thousand books in his bedroom for five weeks and read, he says, as much as he could.

They lost 1,900. The dots were the worst, for there was no other copy to tell you what had gone. So Ms Malik sat down on the ladder in the empty shop and said the bottom shelves aloud from left to right, and Ms Orde wrote. It took them two days. They have got back 1,340.

The chain is remembered by a mark on the door frame, at the height of the water. Someone has stuck a white dot on it.
`,
};
