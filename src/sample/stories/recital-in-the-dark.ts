import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'recital-in-the-dark',
  language: 'en',
  kind: 'brief',
  section: 'culture',
  topics: ['language', 'energy-grid'],
  byline: [{ contributor: 'mattis-grue' }],
  dateline: 'St Oriel',
  headline: 'Recital goes on without lights',
  standfirst: 'The poets of St Oriel knew it all by heart.',
  prominence: 'minor',
  minutesAgo: 530,
  body: `
The monthly recital of poems in three languages at St Oriel’s fish hall took place during the power cut, by the light of two bicycles. About seventy people came, many because it was warm.

Eleven poets read, or rather did not, since nobody could see a page. Old Master Iqbal Tench, who is ninety, gave a ghazal of nine couplets. After each the hall called out for it again, as is the custom, so that it lasted for twenty-five minutes. One of the cyclists was replaced at the seventh.
`,
};
