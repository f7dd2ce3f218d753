import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'anvil-survey',
  language: 'en',
  kind: 'news',
  section: 'world/kesmere',
  topics: ['kesmere-talks', 'fisheries'],
  byline: [{ contributor: 'ines-haddad' }, { contributor: 'mattis-grue', role: 'reporting' }],
  dateline: 'Hallam Roads',
  headline: 'Kesmere and Salvane will measure the Anvil from one boat',
  standfirst:
    'The rock on which three years of talks have stuck is to be surveyed in fifteen days, at the lowest tide of the year, by two teams with one set of instruments.',
  leadPicture: 'kesmere-bridge',
  prominence: 'lead',
  minutesAgo: 12,
  body: `
Kesmere and Salvane have agreed to measure, together and once, the rock that decides who may fish on Corro Bank. Two surveyors from each side will land on the Anvil in fifteen days’ time, at the lowest tide of the year, and have promised to accept what they find.

The agreement was reached in Hallam Roads after a session of eleven hours. It does not settle the line. It settles a quarrel of 500 metres about where the line would begin.

Under the law of the sea, a rock that dries at low tide counts as coast if it lies within twelve nautical miles, or 22.2 kilometres, of the mainland. By Kesmere’s charts the Anvil is 200 metres inside that limit. By Salvane’s it is 300 metres outside. If it counts, the boundary moves nine kilometres towards Corro.

It now appears that both charts are right. Kesmere measures from the lowest tide that the moon can make. Salvane measures from the average low tide of a year. On a steep coast it would hardly matter, but the nearest mainland to the Anvil is a mudflat with a slope of one in nine hundred, and there a difference of fifty-five centimetres in height is half a kilometre of ground.

“We have been negotiating for three years about the moon,” said Hesper Lunde, Kesmere’s fisheries minister, who did not look as if she thought it funny.

The survey will use the lowest tide, as Kesmere wished. In return the distance will be taken from mud that is “firm enough to bear a person standing”, a phrase that took up the last four hours. A Salvane surveyor, who weighs 61 kilograms, will be the person.

Theo Marchbank, Salvane’s foreign minister, called it a good day’s work. He would not say what either side would do if the answer was within the error of the instruments, which is put at two metres.

On the quay at St Oriel, Reuben Halloran, whose family has set lines outside the Anvil for four generations, asked who had been promised a hearing first. A meeting for the fishing families will now be held on Corro the day before the survey. “I could have told them about the mud,” he said.

:: also-read How it works: drawing a line in the sea
`,
  corrections: [
    {
      minutesAgo: 5,
      text: 'An earlier version said that the average low tide gives the larger figure for Kesmere. It is the lowest tide that puts the Anvil inside the limit, and Kesmere uses the lowest.',
      passage: 'Kesmere measures from the lowest tide that the moon can make.',
    },
  ],
};
