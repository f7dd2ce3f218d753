import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'hallam-queue',
  language: 'en',
  kind: 'news',
  section: 'world/kesmere',
  topics: ['migration', 'kesmere-talks', 'language'],
  byline: [{ contributor: 'ines-haddad' }, { contributor: 'abel-tiernan', role: 'pictures' }],
  dateline: 'Hallam Roads',
  headline: 'Five in the morning, building nine',
  standfirst:
    'Every year nine thousand Salvaners ask Kesmere for one year more. They do it in a queue that has its own laws, its own bank and, since the spring, its own library.',
  prominence: 'major',
  minutesAgo: 18700,
  body: `
The queue for building nine begins at a lamp post. It has begun there for so long that the paint is worn away at the height of a shoulder. When I arrived, at ten to three in the morning, there were fourteen people ahead of me, and a woman with a clipboard asked for my surname and the first letter of my employer’s.

I said that I was a journalist. She considered this. “Are you waiting or looking?” she asked. I said that I was looking. “Then stand on the other side, please, or people will count you.”

Building nine is the Office for Temporary Residence of the Federation of Kesmere. It stands by the harbour at Hallam Roads between a ship’s chandler and a car park. On 230 days of the year it opens at eight and deals with 160 cases, and on each of them rather more than 160 people have come. Roughly nine thousand are Salvaners, who may work in the Federation for a year at a time. In the twelfth month they come here.

What I wanted to see was not the office, which has been described. It was the five hours before.

## The list

The woman with the clipboard is called Farida Nooruddin. She is from Marrowgate and has cleaned offices in Hallam Roads for sixteen years. No one appointed her. The list was there when she first came; it was kept then by a welder called Osman, who had it from somebody else. It has rules, and they are written inside the cover in three languages.

1. You are on the list when you are seen. Nobody can be put on it by a friend.
2. You may leave for twenty minutes in each hour. Say so.
3. The list is read aloud at four, at six and at half past seven. If you do not answer twice you are struck off, and may join at the end.
4. People with a child under three go after number 40, where it is warm.
5. Nobody pays for anything.

Officially the list does not exist. At half past seven a guard comes out of the building with a roll of numbered tickets, and officially he gives them to whoever is standing there. He gives them in the order in which Mrs Nooruddin reads out names. I asked him about it. He said that he saw a number of people standing in an orderly fashion and that it was a credit to them.

## What people carry

By four o’clock there were ninety. They bring folding stools, of a blue kind that the chandler sells at cost. They have flasks. Each has a plastic folder, and in the folder there are eleven documents, of which the tenth is a letter from the employer.

The letter is what people talk about. It must be no more than thirty days old, and it has to say that the employer wishes to keep you. Bakar Tull, a scaffolder of twenty-nine, had asked for his five times. His foreman was not unwilling, he told me, only slow, and a man does not press his foreman in the eleventh month. He had painted the foreman’s boat.

> I don’t mind painting a boat. I like painting. I’d just like to know whether I was asked because I’m a friend or because it’s October.
> — Bakar Tull

Two places behind him stood his own sister, who had not told him that she was coming. Her letter was from a hospital. It had arrived in a day. “They need me,” she explained, without any pride, as one mentions a shoe size.

:: picture kesmere-bridge
: The bridge at Hallam Roads. The office is behind the left tower; the queue can see the ferries go.

## The bank, and the library

At about half past four a man in a good coat came along the line with a tin. I took him for a tout. He was the bank.

The fee for a permit is 340 crowns and must be paid in exact money. There is no machine; the nearest opens at nine. People arrive with notes of five hundred. Stelian Marsh, a retired tram conductor from Kesmere itself who lives across the car park, once watched a man lose his place for want of change, and has come down on every working day since with a tin of small notes. He takes nothing for it. He began with four thousand crowns of his own and reports that after nine years he has four thousand and twelve.

“Somebody was twelve crowns over,” he said. “I’ve asked and asked.”

And there is a crate. It is an ordinary fish crate with a lid, and it stands under the chandler’s awning. In it are books in English, Hindi, Urdu and Kesmeri, a hundred or so, with a pencil on a string. You may take one to the front of the queue and hand it to the person behind you when the door opens. People write in them. I read, in a thriller, at the foot of page 112: *I was number 61. They wanted the insurance paper as well. Good luck, it’s the chauffeur.*

A schoolgirl started it, Mrs Nooruddin told me, who came with her mother in the spring and was bored.

## What a year costs

I had brought some figures. They are from the Federation’s own audit chamber, which looked into temporary residence two years ago and whose report was received, in the language of these things, with interest.

| | For one year | For five |
|---|---:|---:|
| Cost to the office, a case | 610 | 680 |
| Fee | 340 | 1,200 |
| Working days lost by the applicant | 2.3 | 2.3 |
| Refused | 1.1 % | – |
: A permit in Kesmere, in crowns. Source: audit chamber of the Federation.

The last line is the remarkable one. After the eleven documents, the letter and the night, of every thousand people eleven are refused, and of those eleven seven get it on a second try. The chamber asked what the procedure was for. The ministry replied that it ensured the temporary nature of temporary residence.

Under the draft agreement between the two governments, which nobody outside has read, one year is to become five. Everybody in the queue knew it, down to the number of the article. They also knew on what it hangs. “It’s about a rock, isn’t it?” a young man said. “I’d have thought you could look at a rock.”

:: also-read How it works: drawing a line in the sea

## Half past seven

At six the list was read for the second time. A man who had gone for coffee did not answer, and there was a pause, rather long, in which people looked down the street. Mrs Nooruddin read his name again, more slowly than the others. He came running round the corner with four cups. Nobody said that she had waited.

She does not need to be there. She has had a right of permanent residence for six years, and her own folder is in a drawer. I asked her why she came, and she gave me three answers at different times of the night. At three she said that somebody had to. At five she said that her husband snored. The last came when it was getting light and the front of the line had begun to fold its stools.

When she first stood here, she told me, she was number 170. She had been on her feet since midnight. At eight the guard counted off 160 and shut the door, and the welder with the list came down the line to where she was and said: “You’re first tomorrow. I’ve written it. Go home and sleep.” She did not believe him. She stayed where she was till evening, because no one had ever told her that a place could be kept.

At half past seven the guard came out with the tickets. He looked at the line, and then at her, and she opened the clipboard and began to read.
`,
};
