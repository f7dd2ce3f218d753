import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'kitchen-taro',
  language: 'en',
  kind: 'news',
  section: 'culture',
  topics: ['language'],
  series: 'island-kitchens',
  byline: [{ contributor: 'leonie-marsh' }],
  dateline: 'Upper Lenn',
  headline: 'How to be forgiven by a taro leaf',
  standfirst:
    'Island kitchens, 2. It is full of needles, it has four names, and on the terraces they will tell you within a minute whose daughter you are by the way you fold it.',
  leadPicture: 'terraces',
  minutesAgo: 42900,
  body: `
Raw, it will punish you. The leaf of the taro is packed with crystals of calcium oxalate, fine as glass wool, in bundles that go off like a quiver when you bite. You feel it in the lip first. Then the throat closes, and you remember everyone who told you.

Forty-five minutes over steam dissolves the argument. What comes out is dark and silken and tastes of spinach that has read something.

I had come up to the terraces to learn one dish, and found that there are three, that they are the same, and that I must on no account say so.

## Mrs Deshmukh rolls

At the top house, Sharda Deshmukh makes *patra*. She spreads a paste of chickpea flour, tamarind, jaggery and chilli on the back of a leaf, lays another on it the other way round, and so on up to six; folds in the sides; and rolls it tight, like a letter that is not to be read on the way. It is steamed, cooled, cut into wheels. The wheels are fried with mustard seed till the edges catch. Each has a green spiral in it that you could hang on a wall.

“If it opens in the pan,” she says, “somebody was talking.”

## Mrs Penhallow ties

Two terraces down, the leaves are not rolled but stacked with coconut cream and onion in the middle, gathered up by the corners and tied with a strip of their own stalk. The parcels are baked in a pit. Grizel Penhallow, whose people have been here since there was a wall, calls them *ladies*, and could not tell me why. They do look like something in a bonnet.

The stalk is the test. A bought leaf comes without it. “Then you use string,” says Mrs Penhallow, in the voice in which one says that you could always use glue.

## Mrs Qureshi chops

And by the ford, where the shop is, Zubaida Qureshi has no time for parcels. She shreds the lot with a knife as long as her forearm and stews it for two hours with dried shrimp, green mango and more black pepper than I thought the law allowed. She calls it *saag*, which means greens, and is a kind of modesty.

> There is the leaf that you make for guests, and there is the leaf that you make every day. I have six children. I have not had guests since 1998.
> — Zubaida Qureshi

They are related by marriage, all three, twice over. They have cooked for the same weddings for forty years, each bringing her own. At the last one, I am told, some cousin from the city put the three dishes side by side and asked aloud what the difference was. The band started playing.

:: picture market
: Taro leaves are sold by the bundle of six. A seller who gives five is spoken of.

::: fact-box Patra, after Sharda Deshmukh
*For four. You need twelve leaves of the small kind, no wider than a hand.*

- 200 g chickpea flour
- 3 spoons of tamarind pulp, 3 of jaggery
- green chilli, turmeric, a pinch of asafoetida, salt
- oil, mustard seed, sesame, grated coconut

Shave the thick rib off the back of each leaf. Mix a paste that drops slowly from the spoon. Spread, stack by six, fold, roll, steam for **45 minutes and not 40**. When cold, cut as thick as a finger and fry with the seeds. Coconut on top. Do not talk.
:::

:: also-read The pot that is never washed
`,
};
