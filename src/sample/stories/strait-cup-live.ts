import type { SampleStory } from '../sample.ts';

const first = `
::: live-post -7h50m Sandvik gets going
Kesmere 41 for none after nine overs. Lotte Sandvik has hit five fours, all along the ground, all to the same board, which advertises marine paint. Saleha Finch has the wind behind her and seems to be trying to bowl it off.
:::

::: live-post! -8h35m Kesmere win the toss
Brigid Haverkamp called right and will bat. Meher Costello would have batted as well. The pitch is the colour of a biscuit; there is a gale across it from the dock side, so that one end is for bowlers and the other for penance.

**Salvane:** Prewitt, Menon-Tull, Costello (captain), Obi (wicketkeeper), Adeyo, Lowe, Rahman, Abara, Tench, Finch, Oke.
:::

::: live-post -9h How they got here
With the ferries on strike and the storm on the way, the team flew over with the post. The plane has nine seats. Two of the bowlers sat on mail sacks, and Tamsin Oke reports that one had a cheese in it.

The kit was limited to twelve kilos each. Most left something out. Juno Abara left out her pads; she says she will borrow.
:::
`;

const added1 = `
::: live-post -5h Prewitt goes early
Salvane 19 for one. Ottilie Prewitt, who is the St Oriel baker’s sister and hits a cricket ball as if it were dough, has lifted one to mid-off for 12. It brings in Costello to join Radha Menon-Tull, who has faced 21 balls and has made three, and looks comfortable.
:::

::: live-post! -5h40m Kesmere 231 for eight
That is thirty fewer than it was going to be. After 28 overs they had 170 for two. Then Abara came back at the windward end and bowled four overs for nine runs and three wickets, Sandvik’s among them.

- Sandvik 84, Haverkamp 47, Roos 31, Dahl 22 not out
- Abara 3 for 34, Finch 2 for 41

> I just aim at the stump that annoys me.
> — Juno Abara
:::

::: live-post! -6h15m Sandvik out for 84
She has been bowled by a ball that did nothing. She had allowed for the wind, and for the slope, and very likely for the tide; it went straight on. Kesmere 181 for four. She walked off looking at the pitch like someone who has been given the wrong change.
:::

::: live-post -6h50m News from the Narrows
A message has been read out over the loudspeaker: the gates are shutting for the second tide. The Salvane players on the boundary had stopped moving. The crowd, which is mostly Kesmere dockers, applauded for some time, and the over was begun again.

:: picture flood-gate
: Gate 3, in better weather.
:::
`;

const added2 = `
::: live-post! -24m Salvane win by one wicket
Two to win from two balls. Finch, on strike; a full toss, on the pads; over square leg, one bounce, they ran the first before I had looked up, and the second with the throw coming in at the wrong end. **232 for nine.** Oke is lying on the pitch. Finch is telling her to get up, as it is not theirs.

I have covered this sport for thirty years and I stood on my chair.
:::

::: live-post! -29m Six from six
226 for nine. Kesmere have brought everyone in, then sent everyone out, and then had a meeting. Finch will face. Oke has asked the umpire what happens if it’s a tie. (They share it, for a year, six months each. It has happened once. They did not bring it back.)
:::

::: live-post -36m Number eleven
Abara has been bowled for 17, and now Tench is run out for 6, going for a run that existed only in one mind. 224 for nine. Eleven balls, eight runs; and here comes Tamsin Oke with a bat that she has borrowed from the other dressing room.
:::

::: live-post! -58m And now they are 209 for seven
It would take too long to say how. In five overs: Menon-Tull, caught at slip off the only bad shot of her day; Obi, two balls later; Lowe, first ball; Rahman, bowled; Adeyo, who had looked set. Costello has left the balcony and is walking round the ground with her hands behind her back.

Abara is at the crease in someone else’s pads. They want 23 from 22.
:::

::: live-post -1h50m Strolling
170 for two with eleven overs to go. Menon-Tull has fifty, her slowest, and Obi has hit the marine-paint board so hard that it has shed a letter. They have put on 71. A Kesmere supporter next to me has offered me a sandwich; I take this to be a concession.
:::

::: live-post -3h30m Costello out for 38
Salvane 99 for two after 18. It was a good innings and a poor call. The asking rate is six an over, and Menon-Tull has 31 from 60 balls. She has been told. She nodded.
:::
`;

export const story: SampleStory = {
  key: 'strait-cup-live',
  language: 'en',
  kind: 'live',
  section: 'sport',
  topics: ['cricket'],
  byline: [{ contributor: 'rafe-colm' }],
  headline: 'Strait Cup final, ball by ball where it mattered',
  standfirst:
    'Kesmere against Salvane at the Dockside ground in Hallam Roads, forty overs a side, in the tail of a storm.',
  leadPicture: 'cricket-ground',
  prominence: 'major',
  minutesAgo: 460,
  body: first,
  updates: [
    { minutesAgo: 290, body: `${added1}${first}`, note: 'The Kesmere innings, and the start of Salvane’s.' },
    { minutesAgo: 20, body: `${added2}${added1}${first}`, note: 'The end of the match.' },
  ],
  corrections: [
    {
      minutesAgo: 14,
      text: 'An entry gave the Kesmere total as 213 for eight. It was 231.',
      passage: 'That is thirty fewer than it was going to be.',
    },
  ],
};
