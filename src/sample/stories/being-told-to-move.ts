import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'being-told-to-move',
  language: 'en',
  kind: 'opinion',
  section: 'opinion',
  topics: ['flood-defences', 'housing'],
  byline: [{ contributor: 'oona-pell' }],
  headline: 'On being told to move',
  standfirst:
    'Ten days after the flood, the sensible people have arrived in Marrowgate. They are quite right, and they should keep their voices down.',
  minutesAgo: 1037000,
  body: `
They came on the Tuesday, in clean boots. I do not say it against them; mine were clean as well. There was a man with a clipboard and a woman with a staff painted in red and white, and they went along Bank Street holding the staff against people’s walls.

I was in Mrs Anselm’s kitchen, which was on the pavement. We were washing knives. She watched them do the Pettifers’ and then the shop, and she said: “They’ve come to see if we’re worth it.”

Somebody will say it before the month is out, so let me be the first. It is not sensible to live there. A river that has been over the doorstep in 1926, and 1953, and 1978, and now, will be over it again, and all the gates in the republic will only change the odds. If you were founding a town today and had a map, you would put it on the hill. Everybody who lives in Marrowgate knows that. They have, as one of them remarked to me, been shown.

I was for twenty years in a trade where you must tell people things which are sensible. You must stop smoking; you must not go home to those stairs; it would be best if your mother did not live alone. You are right, nearly always. And I can tell you how often it was enough to be right, because I counted, one winter. It was seven times in ninety.

What did work took longer. You sat down. It is astonishing how much depends on it; patients will tell you that a doctor who sat stayed longer than one who stood, when the clock says that they stayed the same. You asked what was on the stairs. And there would be something. There was a photograph at the turn of them, or a cat, or the stairs had been built by him. Until you knew about it, all of your arguments went by on the other side of the street.

I expect that in a year or two there will be a plan for Marrowgate. There will be a hill in it, and houses of the same number of square metres, and a sum which shows that it is cheaper. The sum will be correct. I should like to ask whoever draws it up to do something first. Go without the staff. Knock. Say that you would like to know what there is here that is not in the sum, and that you have all afternoon. Take notes. Come back another day with the notes, and read them out, and ask what you got wrong.

You may find at the end that they will go. People are not stupid about water. You may even find that you can take with you some of what they told you about. It will cost a little more. There ought to be a line for it in the form.

We finished the knives. The man with the clipboard had come to Mrs Anselm’s wall, and he put his hand flat against it, to steady the other one with the staff. He left it there for a while after she had done. I thought that he was checking for damp. But he said, not to us, “It’s still warm.”

It was a south wall, and the sun had come out. I have not been able to decide what I think of it. I put it down here because he had the right boots on, and the clipboard, and for about as long as it takes to read this he had forgotten what they were for.
`,
};
