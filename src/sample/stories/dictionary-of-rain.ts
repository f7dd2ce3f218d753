import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'dictionary-of-rain',
  language: 'en',
  kind: 'news',
  section: 'culture/books',
  topics: ['language', 'books'],
  byline: [{ contributor: 'devika-rao' }, { contributor: 'leonie-marsh' }],
  dateline: 'Port Ansel',
  headline: 'Twenty-nine words for what is falling on you',
  standfirst:
    'Three friends set out to write a small dictionary of rain. It has taken them eleven years, ended one friendship, and reached the letter M.',
  leadPicture: 'storm-map',
  prominence: 'normal',
  minutesAgo: 20800,
  body: `
It began with a wet trouser leg. In the doorway of the public library on Ropewalk, eleven years ago, three people who had never met were waiting for it to stop. One of them remarked that it was *spitting*. The second said that no, this was *phuhaar*. The third, an old man with a newspaper on his head, observed in Urdu that if it was *phuhaar* he was dry, that what they had here was *boonda-baandi*, and that he wished it would make up its mind.

It did not stop for forty minutes. By then they had nineteen words on the back of a seed catalogue.

The librarian whose catalogue it was, Prudence Achterberg, has it in a frame. The schoolteacher, Girish Kulkarni, is still her friend. The old man was Abdul Wahid Tarrant, a retired sorter of the post office and the best amateur of three languages whom I have met. He died in the fourth year. His notes for the letters N to Z are in a biscuit tin, and are the reason for this story.

## What counts

You would think that rain is rain. The first thing that they found, when they had begun to meet on Tuesdays, was that no two of their words could be laid on top of one another. It was not a matter of three names for each thing. Each language had looked at the same sky and had cut it up in a different way.

English, said Mrs Achterberg, goes by *size*. From mist by way of drizzle to downpour it is one long ladder, and every rung is a bit wetter than the last. It is the language of people who are asking if they should take a coat.

Hindi goes by *time*. It wants to know which rain of the year it is. *Aashaadh ki pehli boond*, the first drop of the month of Ashadh, falls once; people stop talking to smell it. *Saavan ki jhadi* goes on for days without lifting its voice, and girls sing in it; and *maavath* is the thin cold winter rain that a farmer will thank God for and the rest of us would rather not. It’s the language of someone who has sown something.

“And Urdu,” Mr Tarrant would say, “goes by who is not there.” *Baarish* is only water. *Barsaat* is water at a season, with somebody missing. He maintained that there is no rain in an Urdu poem that is not seen from a window.

Mr Kulkarni thought that this was sentimental nonsense. He keeps a rain gauge.

| Word | From | It means |
|---|---|---|
| *mizzle* | English, of the west country | Too small to hear; you are wet before you know |
| *phuhaar* | Hindi and Urdu | A fine spray, pleasant, as from a fountain |
| *boonda-baandi* | Hindi and Urdu | A few large drops that come to nothing |
| *jhadi* | Hindi | Rain that has come to stay, for days |
| *maavath* | Hindi | A winter rain, good for wheat |
| *rim-jhim* | Hindi and Urdu | The sound of light rain, and so the rain |
| *moosladhaar* | Hindi and Urdu | In drops as thick as a pestle: a torrent |
| *widow’s rain* | English, of Corro | With sun; it stops when she is looked at |
| *roof-talk* | English, of Bessemy | Just heavy enough that you may stay in bed |
: Ten years’ work, abridged. From the manuscript.

## The quarrel over *lash*

For three years all went well. They got through A to K. Each of them brought slips, as makers of dictionaries have always done. A slip has the word, a sentence in which somebody used it, and who, and where. Mrs Achterberg insisted on the sentence. “It isn’t a word until it’s been said to a person who had no reason to write it down,” was how she put it.

They followed fishermen about. They went to weddings with umbrellas. In Marrowgate they found a verb, *to be lenned*, meaning to get wet from below. A Corro boy of eight gave them *widow’s rain*, and when they asked why a widow, he replied that his grandmother was one and laughed and cried together.

A fourth person had joined by then. I am asked not to give his name. He was a meteorologist, and exact; he brought in drop sizes, in millimetres, for which the others were grateful. He proposed that each entry should have a number. *Drizzle*: less than half a millimetre. *Rain*: more.

They came to grief over L. Mr Tarrant had brought a slip for *lash*, from a woman at the market: “It was lashing down on my mother when she had me.” The meteorologist asked how much. Mr Tarrant said that she had been in no position to measure. The other said in that case it was not evidence; and Mr Tarrant, who had sorted letters for forty-one years by the handwriting, told him that he was a man who would ask a drowned sailor how deep.

The meteorologist did not come on the next Tuesday or on any other. In the dictionary there is no number for *lash*. “He was right, you know,” said Mr Kulkarni when I asked him about it. “We were all very sorry. None of us would say so, and that is how a thing ends.”

::: pull-quote
Each language had looked at the same sky and had cut it up in a different way.
:::

## What can’t be got across

I translate for a living, and had been asked to look at the entries in Hindi. I came for an afternoon. That was in the spring.

What keeps me there is the empty column. To every word in one language they give what it would be called in the two others, and where there is nothing they don’t explain. They leave a white space of the proper width. *Roof-talk* has none in Hindi, and no more does *widow’s rain* in Urdu. *Maavath* stands by itself with blank on either side, like a house in a field.

A translator’s whole training is to fill such spaces. One puts in four words for one; the reader never knows that there was a hole. I had done it for thirty years without once thinking of the hole as information. But it is. In Hindi there is no word for the rain that lets you stay in bed, since it is not a country in which rain has ever excused anyone.

And there is one that goes the other way. All three have a term for the smell of the first rain on dry ground. The English is scientific and was made up in the 1960s by two chemists out of the Greek: *petrichor*, stone-blood. In Hindi and Urdu one says *sondhi khushboo*, and *sondhi* is used of almost nothing else: roasted grain, new bread, the first water from a clay cup. They had entered it under *S*, so that it was in the tin.

## The tin

It holds 412 slips. Mr Tarrant wrote them out in his last winter, when he could no longer come on Tuesdays, in the small square hand that a sorter has. His daughter brought them round. They did not open it for a year.

What they had not known was that he had gone on without them through the whole alphabet, in all three languages, and had provided each slip with its sentence and its source; and that the source was nearly always one or other of them. *Spitting: P. A., library, said while looking at her shoes. Phuhaar: G. K., the same day, contradicting. Window, rain seen from: myself.* He had put them down from the first afternoon, in the order in which they spoke.

So the dictionary will be finished, Mrs Achterberg thinks, in about two years. The Narrow Press has promised to bring it out in one volume that opens from both ends. The Hindi runs towards the middle from the left, with the English beside it, and the Urdu comes from the right. There was some discussion about what to print on the page where they meet.

It’ll be left white, of the proper width.

:: also-read The bookshop where you may not buy the last copy
`,
};
