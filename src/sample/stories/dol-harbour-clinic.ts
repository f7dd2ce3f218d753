import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'dol-harbour-clinic',
  language: 'en',
  kind: 'news',
  section: 'islands/outer-islands',
  topics: ['public-health', 'ferry-strike'],
  byline: [{ contributor: 'mattis-grue' }],
  dateline: 'Dol Harbour',
  headline: 'Dol Harbour clinic gets its doctor back',
  standfirst: 'Nine months after the last one left, the clinic has two who share a post, a house and a bicycle.',
  leadPicture: 'clinic',
  minutesAgo: 4400,
  body: `
The clinic at Dol Harbour has a doctor again. It has in fact two halves of one. Drs Anneke and Samuel Obi-Larsen, who are married, have taken the post together and will divide the week at noon on Wednesday. They came over from Ravenhithe on the mail boat, which under the rules of the ferry strike may carry medical necessities, and were entered on the manifest as such.

The clinic serves the 52,000 people of Little Salvane and, by radio and boat, the 612 of the Tern Cays. For nine months it has been run by its four nurses, who delivered 126 babies, set 74 bones and pulled, to nobody’s pleasure, nineteen teeth. Whatever they could not treat went to Port Ansel: two hours and ten minutes, when there is a boat.

In the nine days since there has been none, the air ambulance has flown 23 times. It flew 28 times in the whole of last year. One of the 23 was a boy of six with a burst appendix, who is well. His mother, Lucille Prewitt, had been told that he would have been operated on in Dol Harbour if there had been anybody to do it.

“I don’t want to be cross with anyone today,” she said. “I’ll be cross next week.”

## Why nobody came

The post was advertised five times. It pays 71,000 marks, the same as one in Port Ansel, with a house. There were seven enquiries and one visit. The nurses had made a list of what the visitors asked about, in order: the school, the boat, the internet, the hours. Nobody asked about the patients.

It was the hours that decided it, says the head nurse, Philippa Joss. A doctor alone is on call for every night there is. The last one stayed for six years and told her on leaving that he had not finished a glass of wine in five.

The health office has for years refused to let two people share such a post, because its form has one line for a name. Ms Joss wrote it in twice, one above the other, rather small.

:: also-read Eleven hurt as ferry Kittiwake hits pier at Dol Harbour

The new doctors saw their first patients an hour after landing, in the order in which these had been waiting. The first had come nine months ago about his shoulder and been told to come back when there was a doctor. He said that it was better now, but that he had wanted to keep the appointment.
`,
};
