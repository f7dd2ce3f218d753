import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'oona-sleep',
  language: 'en',
  kind: 'opinion',
  section: 'opinion',
  topics: ['ferry-strike', 'public-health'],
  byline: [{ contributor: 'oona-pell' }],
  headline: 'The strike was about sleep',
  standfirst:
    'Everybody who has worked nights knows what the second mate of the Kittiwake saw. It was a pier that was not there yet.',
  minutesAgo: 58,
  prominence: 'normal',
  body: `
They are counting the votes as I write, in the hall where the baggage trolleys are kept, and I do not know how it will come out. I know what it was about, though, which is more than could be said for most of what I have heard in twelve days.

It was not about money. The union said so and the company said so, and each was so surprised to be believed that they both went on to argue about money for a while. It was about whether a person may be asked to stop work at ten in the evening and start again at six.

I did that for twenty years. Not on a boat; on a ward. A late shift and then an early one, with eight hours in between that had to hold the washing-up, the bus, the bath, the bus again and whatever was left. What was left was about four and a half hours. We were proud of it. There was a sister on Men’s Surgical who used to say that she could sleep standing, and one morning she did, with a jug.

Here is what nobody tells you. You do not feel tired. Tired is what you feel at the end of a day’s gardening. After the third late-and-early you feel fine. You feel rather brilliant. You notice that the corridor has got longer, you notice that you have been reading the same chart for some time, and you notice these things with interest, as you would notice a bird.

The second mate told the inquiry that he saw the pier at Dol Harbour and steered for the place beside it, and that the pier then turned out to be in the place beside it. People laughed, and I expect he did not mind. He had been up for fifteen hours and forty minutes. I have given the right injection to the wrong bed on less.

## A roster is a piece of engineering

We have spent two years, rightly, on the subject of a coupling. There was a drawing and there was a part; the part was not as strong as the drawing; the load came, and it sheared. We asked who knew. We printed their names. We made a new one out of better steel and tested it three hundred and six times.

A roster is a coupling too. It is the piece between the timetable and the man. It also has a strength that can be worked out in advance, and it has been worked out; there are tables. Somebody in an office drew up a week in which a human being stops at ten and starts at six, and I should like to know whether it was tested once, in calm water, on himself.

::: pull-quote
You do not feel tired. You feel rather brilliant.
:::

I am told that the objection to eleven hours was that it cannot be made to fit. The boats are six and the hands are so many and the day is what it is. I heard the same from four hospital secretaries. It is an odd argument. Nobody says of a gate that the right coupling could not be made to fit and that we shall therefore use a weak one and ask it to be careful.

And then, as we know, two boats went to the Tern Cays on a roster written on the back of a strike notice, and it fitted, because the people who drew it up were the people who would have to stand the watches. I do not want to make too much of that. Anybody can do anything for two days with a storm coming. But I notice that not one of them hit a pier.

## What I would ask

If they vote yes, the rule will be ten hours and later eleven. Good. I should like two things more, and they cost nothing.

The first is that the log of hours be kept by somebody who gains nothing by it being short. The second is harder. I should like us to stop admiring it. The doctor who has been up all night, the minister whose light is on at three, the editor (ours) who tells you that he never takes his days: we hear these things and we say *goodness*. We ought to say what we would say of a man who told us he had driven home drunk, and was fine, and had felt rather brilliant.

I shall be on the first boat to Dol Harbour. I hope that whoever brings it in has had a very dull evening and gone to bed.
`,
};
