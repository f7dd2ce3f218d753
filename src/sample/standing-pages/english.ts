import type { SampleStandingPage } from '../sample.ts';

export const englishStandingPages: readonly SampleStandingPage[] = [
  {
    name: 'about',
    language: 'en',
    title: 'About the Courier',
    body: `
The Salvane Courier has been printed in Port Ansel since 1871, at first between tides, because the press stood in a cellar on Ropewalk that filled twice a day. It appears in English, Hindi and Urdu. The three editions share one newsroom, one set of facts and one argument about commas.

## Who owns it

The Courier belongs to a trust set up by its last proprietor, Henrietta Salk, in 1954. The trust has seven members: three chosen by the staff, two by subscribers, one by the public library and one by the other six. It may not pay a dividend and may not sell the paper. What is left at the end of a year goes into the next one.

## What pays for it

- Subscriptions and copies sold: 61 per cent of last year’s income.
- Notices, small advertisements and tide tables: 27 per cent.
- Printing for other people: 12 per cent.

We take no grants from the government, from parties or from companies that we report on. The accounts are printed every year and can be read at the front desk.

## How we work

Two people read every story before it is published, and one of them has not written any of it. We name our sources unless it would put them at risk, and then we say so and say why. We go there if there is a boat.

Columns and leading articles stand under Opinion and nowhere else. The people who write the paper’s own view do not write its news.

::: fact-box The Courier in figures
- Staff: 31, of whom 14 write
- Copies printed: 9,400 on weekdays, 15,100 on Saturdays
- Languages: 3
- Days missed since 1871: 6, four of them in the eruption of 1961
:::

When we get something wrong we say so, in the story and on a page of its own. [How we correct](https://salvanecourier.example/corrections-policy) explains what we do.
`,
  },
  {
    name: 'contact',
    language: 'en',
    title: 'Contact',
    body: `
**The newsroom** is at Courier House, 14 Ropewalk, Port Ansel. The bell works if you lean on it. Somebody is in from six in the morning until the last page has gone.

- News and tips: desk@salvanecourier.example
- Corrections: corrections@salvanecourier.example
- Letters for publication: letters@salvanecourier.example, up to 250 words, with a name and a town
- Subscriptions and deliveries: post@salvanecourier.example
- Notices and advertisements: notices@salvanecourier.example

## The other islands

Mattis Grue keeps an office in Dol Harbour, above the chandler’s on the inner quay, open on Tuesdays and Fridays and whenever the light is on. In St Oriel, letters may be left at the post office counter; they come over with the morning boat.

## If you want to tell us something in confidence

Write by post, without a return address, and mark the envelope “Editor only”. It will be opened by one person. Do not use a telephone or a computer that belongs to the people you are writing about.

## Complaints

If you think that we have treated you or somebody else unfairly, write to the editor first. If the answer does not satisfy you, the readers’ representative, who is not employed by the Courier, will look into it and print what she finds: Readers’ Representative, c/o Public Library, Ropewalk, Port Ansel.
`,
  },
  {
    name: 'imprint',
    language: 'en',
    title: 'Imprint',
    body: `
**The Salvane Courier**\\
Courier House, 14 Ropewalk, Port Ansel, Republic of Salvane

Published by The Salvane Courier Trust, registered in the Register of Foundations at Port Ansel under number 17.

| Answerable for | Name |
|---|---|
| The paper as a whole | Editor in council of the Trust |
| Politics | Mara Okonjo |
| World | Ines Haddad |
| Science | Priya Sandhu |
| Sport | Rafe Colm |
| Culture | Leonie Marsh |
| Hindi edition | Devika Rao |
| Urdu edition | Kamran Siddiq |
: Who answers for what, under section 9 of the Press Act

Printed at Courier House by the Trust’s own press.

Text and pictures belong to the Trust or to those named beside them. You may quote from them with the name of the paper and of the writer. For anything longer, write to desk@salvanecourier.example; we usually say yes.

The Salvane Courier is an invented newspaper of an invented country. It comes with Dateline to show what a publication looks like. Nobody in it exists.
`,
  },
  {
    name: 'privacy',
    language: 'en',
    title: 'Privacy',
    body: `
You can read everything on this site without telling us who you are.

## What we do not do

- We set no cookies on the pages that readers see.
- We load nothing from other companies: no fonts, no counters, no advertisements, no buttons.
- We do not build a profile of you, and we do not buy one.

## What happens when you open a page

Your browser asks our server for a page and, as with every site, sends its internet address with the question. The server needs the address to answer. It may stand in the server’s log for up to fourteen days, so that we can find faults and turn away attacks; it is then deleted and is never joined to anything else.

## Videos and maps

Where a story holds a video or a map of another service, you see a box with its title. Nothing is asked of that service until you press the box. From then on its own rules apply, and it will learn your address and which page you came from.

## When you write to us

We keep letters and messages for as long as the matter lasts. Letters for publication are kept with the issue in which they were printed. What you send in confidence is kept on paper, in a safe, and destroyed when it has served its purpose.

## Your rights

You may ask what we hold about you and have it corrected or deleted, except where it is part of a published story; for those there is our [policy on corrections](https://salvanecourier.example/corrections-policy). Write to privacy@salvanecourier.example or by post to Courier House, 14 Ropewalk, Port Ansel.
`,
  },
  {
    name: 'corrections-policy',
    language: 'en',
    title: 'How we correct',
    body: `
Newspapers make mistakes. Ours are made in public and so they are mended in public.

## What we do

1. If a fact is wrong, we put it right in the story as soon as we know.
2. At the same moment a note is added that says what was wrong, what is right and when we changed it. The note names the mistake plainly, even where that is embarrassing.
3. The note stays with the story for as long as the story does, and stands on the page of [all corrections](https://salvanecourier.example/corrections).
4. If the mistake was printed, the correction is printed too, on page two, the next day.

## What we do not do

- We do not change a fact in silence.
- We do not remove a story because somebody would like it gone. If a court orders it, or if leaving it would put a person in danger, the page says that it was withdrawn and why.
- We do not call a correction a clarification. A clarification is for something that was true and badly put.

Spelling, grammar and broken links are mended without a note, unless the mistake was in a name. Names get a note.

## Updates

When a story grows because more is known, it is marked as updated, with the time and a line on what is new. Earlier versions are kept.

## How to tell us

Write to corrections@salvanecourier.example, say which story and which sentence, and, if you can, how you know. A person reads every message. Last year we received 412, of which 167 led to a correction; the median time from message to correction was five hours and ten minutes.
`,
  },
];
