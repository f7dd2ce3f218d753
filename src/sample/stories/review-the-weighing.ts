import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'review-the-weighing',
  language: 'en',
  kind: 'opinion',
  section: 'culture',
  topics: ['film', 'fisheries'],
  byline: [{ contributor: 'leonie-marsh' }],
  headline: 'The Weighing: two hours in a shed, and I wanted a third',
  standfirst:
    'Calla Reyes-Holm’s first film takes place at a fish scale. Hardly anybody raises their voice. It is the best thing made on these islands in ten years.',
  leadPicture: 'film-screen',
  minutesAgo: 12300,
  body: `
There are two ways of filming work. One is to make it beautiful, with steam. The other is to make it hard, with sweat. Calla Reyes-Holm has found a third in *The Weighing*, and it is so plain that I cannot think why nobody does it: she shows you how it is done, from the beginning, until you could do it yourself; and then something happens that only someone who can do it would notice.

The place is a weighing shed in a village that is not called Kelpwick. Dorothea (Mirela Quaye) has read the scale there for nineteen years. She calls out the number, a boy chalks it up, money changes hands outside. She has a way of laying two fingers on the pan while the needle settles. We see it forty times before we understand that she is not steadying the scale.

She has been adding. A hundred grams here, two hundred there, for widows, for a family with a sick child, for a man who was once kind to her. She takes nothing. It all comes out of the dealer’s pocket, and he has never noticed, as he doesn’t look at the scale. He looks at her.

Then comes a new one, with digits.

That is the plot. It takes two hours and four minutes and I have told you more than I should. What I can’t give away is Quaye’s face, since I have no idea how it is made. She is asked at one point whether the new machine is accurate. She says yes. I have seen actors do less with a death scene.

::: pull-quote
She has a way of laying two fingers on the pan while the needle settles.
:::

It isn’t perfect. A subplot with a brother home from Kesmere could be cut by anybody with scissors, and the score tells us twice to be moved when we were already moved and would have liked some quiet. There is one shot of a gull.

But the last eleven minutes are as good as anything that I know. The morning of the new scale. One after another the women come up, with the same baskets as ever, and the numbers are the true ones. No one says anything. They can all read. Dorothea stands beside the machine with her hands in her apron, and now each of them, as she takes her basket off again, for a moment lays two fingers on the pan.

At the Garden Screen in Ravenhithe, where I saw it, the projector broke down at that point. Four hundred people sat in the dark for six minutes, and not one went for an ice.

*The Weighing is at the Assembly Rooms, Port Ansel, and from Friday on the Garden Screen. In English and Urdu, with subtitles in Hindi.*
`,
  corrections: [
    {
      minutesAgo: 11050,
      text: 'An earlier version gave the running time of the film as an hour and four minutes. It is two hours and four minutes, and the review says why.',
      passage: 'It takes two hours and four minutes and I have told you more than I should.',
    },
  ],
};
