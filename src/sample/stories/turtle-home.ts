import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'turtle-home',
  language: 'en',
  kind: 'brief',
  section: 'science/sea',
  topics: ['coral-reefs'],
  byline: [{ contributor: 'mattis-grue' }],
  dateline: 'Kelpwick',
  headline: 'Turtle 0417 comes home after 31 years',
  standfirst: 'She was tagged as a hatchling by a boy of nine. He read the number.',
  prominence: 'minor',
  minutesAgo: 5600,
  body: `
A green turtle that came ashore to lay near Kelpwick carried a tag put on her as a hatchling on the same beach 31 years ago, the marine station says. It is the longest gap between two sightings on Corro.

Female turtles return to where they were born, probably by the earth’s magnetic field, when they are twenty-five or older. About one in a thousand lives to do it.

The number, 0417, was read by Ivor Mallow, who runs the beach patrol. He looked it up in the book, and found it in his own handwriting, at the age of nine. He had spelled “turtle” with a D.
`,
};
