import type { SampleStory } from '../sample.ts';

const first = `
A seed in a jar is not asleep. It breathes, a little. It uses up what its parent gave it, and after a number of years, which is different for every kind, there is not enough left to put up a shoot. For onions it is three. For beans at four degrees it may be thirty. The room at the Bessemy crop station exists so that somebody should remember which.

It holds 1,180 jars. They came from gardens, for the most part, and out of kitchen drawers, collected by a schoolteacher called Evadne Coil, who went round the islands on a bicycle between 1951 and 1974 and asked at every house what they grew that nobody else did. She wrote the name on a slip of paper, and what it was good for. *Holds in wind. Good for the chest. My husband’s bean.*

Nirmala Deshpande has charge of it now. Every year she takes down about 130 jars and sends out what is in them to be grown, harvested and put back. The station has land for forty. The rest go to ninety households who have taken on a jar each. They must keep it away from its cousins, so that it does not cross, and return half a kilo, “clean, dry and not improved”.

In all of that time eleven have been lost. Most died in 1989 when a compressor failed over a long weekend. One was eaten.

## Something for nothing

The room is of use about once in ten years, and nobody can say beforehand to whom. In the drought nine years ago every maize on the eastern terraces failed except for a red one, from a jar of 1958 marked *small but will not be told*. It is now on a fifth of the fields. A breeder in Kesmere has found in it a gene for keeping its leaves rolled at noon.

Under a treaty which both countries have signed, anything that he sells from it must pay a share to a fund for those who kept it. So far that has come to 2,114 marks. It bought a compressor.

::: fact-box How seed is put away
1. Dry it to between five and seven per cent of water, at no more than 35 °C, over silica gel.
2. Seal it in glass. Plastic breathes.
3. Keep it cold. Each five degrees less, and each one per cent of water less, roughly doubles its life.
4. Test fifty every five years on wet paper. If fewer than 42 come up, grow it now.
:::

She showed me the one that worries her. It is on the middle shelf, between two ordinary cowpeas, and has a yellow lid. The slip says: *Tern Cays, east. No name. Grows in sand, sets in salt. Mrs Bask.* It is a bean, black, about as large as a shirt button. Nothing else in the collection will fruit in salt water of any strength, and hardly anything in the world does. There are 61 left. At the last test 31 of fifty came up, and those fifty are gone.

Twice it was sown on the station’s land, and it flowered, and set nothing. “It wants something that we haven’t got,” said Ms Deshpande. She has written to the cays. There is one Mrs Bask left on the eastern one, who is a granddaughter, and she remembered it. It grew behind the church, she wrote, on the seaward side. You did not do anything to it. You only stopped the hens.

In the coming season eleven of the sixty-one will go back there, in a jar, with a letter about hens.
`;

const added = `
*Added.* The eleven beans were planted on the eastern cay five weeks before Storm Perrin. When Mrs Bask was taken off with the others she brought a flower pot with her. It has three of them in it, and they are up.
`;

export const story: SampleStory = {
  key: 'seed-room',
  language: 'en',
  kind: 'news',
  section: 'science',
  topics: ['public-health'],
  byline: [{ contributor: 'priya-sandhu' }],
  dateline: 'Bessemy',
  headline: 'The jar with the yellow lid',
  standfirst:
    'Bessemy’s crop station keeps 1,180 kinds of seed at four degrees. Every nine years each must be grown again, or it dies of old age on a shelf.',
  leadPicture: 'seed-vault',
  minutesAgo: 52400,
  body: first,
  updates: [{ minutesAgo: 1500, body: `${first}${added}`, note: 'What became of the eleven beans in the storm.' }],
};
