import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'ferry-deal',
  language: 'en',
  kind: 'news',
  section: 'business/shipping',
  topics: ['ferry-strike', 'assembly-election'],
  byline: [{ contributor: 'tomas-lind' }, { contributor: 'mara-okonjo', role: 'reporting' }],
  dateline: 'Port Ansel',
  headline: 'Ferry crews vote to end strike; first boats sail tomorrow',
  standfirst:
    'Members of the Deck Hands’ Union accept ten hours’ rest between shifts now and eleven in six months, after twelve days without a regular service.',
  leadPicture: 'ferry-dusk',
  prominence: 'lead',
  minutesAgo: 4,
  body: `
The crews of the inter-island ferries have voted by 431 to 118 to accept a settlement on hours of rest, ending a strike that has kept five of the republic’s six passenger boats at their moorings for twelve days.

The first sailing, the *Corro Light* to St Oriel, is set for half past five tomorrow morning. Salvane Island Ferries expects to run half its timetable tomorrow and all of it by the end of the week, once the safety drills that lapse after ten idle days have been repeated.

Under the settlement no member of a crew may start a shift less than ten hours after the end of the last. The rule takes effect with the first boat. In six months, when a new timetable comes in, ten hours becomes eleven, which is what the union asked for on the first day. The company has undertaken to hire 38 deck and engine hands before then and to keep a log of every crew member’s hours, open to the union and to the harbour master.

Pay, which neither side had put at the centre, rises by 4.2 per cent.

“We did not get it sooner, we got it later,” said Bettany Oke, the general secretary of the Union of Deck and Engine Hands, reading out the count from the steps of the ferry terminal. “Eleven is still eleven.”

Lucan Ferreby, the chief executive of Salvane Island Ferries, said that the company had “bought time and paid a fair price for it”. He put the cost of the settlement at 6.8 million marks in the first year. The strike had cost about 310,000 marks a day.

## The boats that broke the deadlock

Both sides said privately that the talks changed when crews broke their own strike to clear the Tern Cays before Storm Perrin. Two boats carried 583 people to Dol Harbour. The hands worked under a roster they wrote themselves, with eleven hours between watches, and the boats sailed on time.

“It was difficult after that to say that the boats cannot be run on eleven hours,” said Amrit Solanki, the retired judge who mediated. He had kept the two delegations in the terminal’s baggage hall through both tides of the storm, he said, partly because nobody could leave.

:: also-read Strikers crew two boats to empty the Tern Cays

The dispute has its origin in the night that the *Kittiwake* hit the pier at Dol Harbour three months ago, injuring eleven people. The mate on watch had been on duty for fifteen hours and forty minutes. The roster allowed it.

::: fact-box What was agreed
- Ten hours’ rest between shifts from tomorrow, eleven in six months
- 38 new hands, a third of them trained at Ravenhithe
- A log of hours that the union and the harbour master can read
- 4.2 per cent more pay, backdated to the first day of the strike
- No action against anybody who struck, or who sailed for the Tern Cays
:::

The transport minister, Corwin Tay, who had refused to intervene, called the outcome “a settlement between adults”. Dov Harrant, the leader of the opposition, said that it could have been had on the first day for the same price. Both men have candidates to think of: the election is four weeks away, and in Little Salvane and Corro, which depend on the boats, nine of the ten seats are thought to be in play.

In St Oriel, where bread flour has been rationed since the weekend, the baker Jonah Prewitt said he would believe in the settlement when he could smell diesel. “I’ll be on the quay,” he said. “I expect there’ll be a queue.”

Freight delayed by the strike will be carried in the order in which it arrived at the terminal. The company asks passengers not to come to the quay without a ticket, and to bring something to read.
`,
};
