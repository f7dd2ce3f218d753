import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'what-the-interpreter-leaves-out',
  language: 'en',
  kind: 'opinion',
  section: 'opinion',
  topics: ['language'],
  byline: [{ contributor: 'devika-rao' }],
  headline: 'What the interpreter leaves out',
  standfirst: 'I interpreted in the district court at Bessemy for six years. The hardest word was not a long one.',
  minutesAgo: 46500,
  body: `
The judge says: “Tell him that he need not answer.” I tell him. He looks at me and says a word of one syllable, and the court waits to hear what it was.

The word is *ji*. I have been asked how I used to translate it, now that the Assembly has remembered that there are people who do not plead in English. I would like to answer with some care, since a man has been to prison for it.

*Ji* is yes. It is also: go on. It is: I am here. After a name it is respect; before a refusal it is the cushion on which the refusal is set down. My grandmother could say it in such a way that a salesman would apologise and leave. When a witness says it in reply to a judge it means, nine times in ten, *I hear that your honour is speaking*. To write that down as “yes” is to enter a plea on behalf of good manners.

So what does one do? In my first year I said “yes”, because it was quick and I was frightened. In my second I said “he says *ji*, your honour, which might mean yes”. The clerk asked me please to interpret and not to lecture. In my third year I learned to turn to the man and ask him again, more slowly, with the verb in it. *Do you agree that it was you?* It takes six seconds. I have had a judge sigh through all of them.

## The glass

There is an idea that a good interpreter is a pane of glass. Lawyers are fond of it. They would like to look through me at the witness, and find that he has been speaking English.

But glass is not what I was. I was the third person in the conversation and the only one who heard all of it. I knew that the witness had said “around four” and not “at four”, because in Hindi he had said *char-ek baje*, and that little *ek* will not go into English without a shrug. I knew when counsel’s double negative had produced a question to which every honest answer was wrong. I knew that a woman who kept calling the accused “brother” was not related to him and was afraid.

What does one do with *brother*? If I said it, the court would think them kin. If I left it out, I left out the fear. I said “she calls him brother, your honour, as one does”. Counsel objected that the last four words were mine. They were. I still think that they were evidence.

::: pull-quote
I was the third person in the conversation and the only one who heard all of it.
:::

## Three newspapers

I left the court for this newspaper, where I do the same work with more time. Each night about twenty stories come to the Hindi desk, and to Kamran Siddiq’s, next to it, and we make of them two other newspapers that say the same.

They do not say the same. An English headline has room for about nine words and leaves out the verb if it can. A Hindi one that leaves out the verb sounds like a telegram from a relative. In English “the minister said” can be printed forty times. In Urdu, by the third, the reader begins to wonder what the minister meant by all this saying. The English edition writes that a proposal was “met with silence”. By whom? Both of our languages would like to know.

We have got into the habit of asking. Once or twice in a week I walk over to an English colleague and ask who it was that was silent, and it turns out that he doesn’t know. Then a telephone call is made and the English story gets better. I would say that a third of our corrections are found in translation, before anyone has read them. No other department of the paper can claim to have been improved by its own difficulties.

It is the real argument for the new law, and I did not hear it made in the Assembly. They spoke about rights, and they were right. They spoke about cost. Nobody said that a court which hears a thing twice hears it better; that the six seconds in which I turned to the man and put the question again, with the verb in it, were the only six in the day in which anybody checked what had been asked.

## A small proposal

Forty interpreters are to be trained. I hope they will be taught law, and to breathe, and to drink water. I would add one exercise. Let each of them stand before a class and say: *I did not understand. Please say that again.* Let them do it until it costs them nothing.

Then let us have the judges in, and the ministers, and the writers of newspaper columns, and teach them the same sentence in all three.
`,
};
