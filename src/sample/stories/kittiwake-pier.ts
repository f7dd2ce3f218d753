import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'kittiwake-pier',
  language: 'en',
  kind: 'news',
  section: 'islands/outer-islands',
  topics: ['ferry-strike'],
  byline: [{ contributor: 'mattis-grue' }],
  dateline: 'Dol Harbour',
  headline: 'Eleven hurt as ferry Kittiwake hits pier at Dol Harbour',
  standfirst:
    'The last boat of the day came in at six knots, in clear weather, beside the berth. The second mate had been on duty since before breakfast.',
  minutesAgo: 126900,
  body: `
Eleven people were hurt, two of them badly, when the ferry *Kittiwake* struck the pier at Dol Harbour at the end of the last crossing of the day from Port Ansel.

There were 174 passengers aboard. Most had stood up and were waiting at the forward doors. The boat hit the timber head of the pier some eight metres to the left of her berth, stopped dead, and swung round against the steps.

“You’d have said that he was aiming for it,” said Leopold Strake, who was fishing from the pier and jumped. The night was clear and the wind light. The lights of the berth were lit.

A woman of seventy-one with a broken hip and a man of thirty-four with injuries to the head were flown to Port Ansel, where the hospital describes both as stable. The others were treated at the clinic, by its nurses, under the direction of a doctor in Port Ansel on a video link, which held.

The second mate had the watch. Salvane Island Ferries has taken him off duty, as it must after any accident, and asks that he not be named. According to two members of the crew he had started at seven minutes past five in the morning, as a replacement for a colleague who was ill, and had been on board since: fifteen hours and forty minutes. The company’s roster allows sixteen “in exceptional circumstances”. The union says that there were exceptional circumstances on 94 days of the past year.

Bettany Oke, the general secretary of the Union of Deck and Engine Hands, said that she had asked for a limit of thirteen hours in four successive years and would now ask for something else. “I’m not going to argue about how long a person can be kept awake. I’m going to argue about how long they’re allowed to sleep.” The company said that it would be premature to comment while an inquiry was under way.

The harbour master, Captain Rowena Teague, has closed the pier until its piles can be examined. Boats will use the fish quay, which has steps but no ramp; passengers in wheelchairs are asked to telephone first.

The *Kittiwake* has a dent in the bow about as long as a bath and no leak. She sailed to Ravenhithe under her own power, with another mate.
`,
  corrections: [
    {
      minutesAgo: 125400,
      text: 'An earlier version said that the first mate had the watch. It was the second mate. The first mate was not on board.',
      passage: 'The second mate had the watch.',
    },
    {
      minutesAgo: 122300,
      text: 'We gave the number of passengers as 147. It was 174.',
      passage: 'There were 174 passengers aboard.',
    },
  ],
};
