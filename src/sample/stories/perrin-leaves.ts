import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'perrin-leaves',
  language: 'en',
  kind: 'brief',
  section: 'world/kesmere',
  topics: ['kesmere-talks'],
  byline: [],
  dateline: 'Hallam Roads',
  headline: 'Perrin passes south of Kesmere and falls apart',
  standfirst: 'Ferries in the Federation’s southern ports are running again.',
  prominence: 'minor',
  minutesAgo: 120,
  body: `
Storm Perrin, which shut the flood gates at Port Ansel twice, passed 190 kilometres south of the coast of Kesmere and has weakened to a depression over open water. The Federation’s weather office has lifted its last warning.

Gusts of 84 kilometres an hour were measured at Hallam Roads. A crane barge broke loose and was caught by its own tug. The container port, where 19 ships are waiting, expects to clear the queue in four days. At the cricket ground, play began on time.
`,
};
