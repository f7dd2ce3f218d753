import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'lost-property',
  language: 'en',
  kind: 'brief',
  section: 'islands/port-ansel',
  topics: ['ferry-strike'],
  byline: [{ contributor: 'joaquin-bell' }],
  dateline: 'Port Ansel',
  headline: 'What the ferries left behind: 184 umbrellas and a tuba',
  standfirst: 'With no boats to meet, the lost-property office has finished its inventory.',
  prominence: 'minor',
  minutesAgo: 10200,
  body: `
The strike has let the lost-property office at the ferry terminal finish its inventory for the first time in eight years. It holds 184 umbrellas, 64 single gloves, 46 sets of keys, nine crutches, a tuba and a wedding dress with the receipt.

Owners have until the end of the month. The clerk, Basil Thorne, asks them to describe the object first. He has already had three people in for the tuba. None could say what was in the case besides.
`,
};
