import type { SamplePicture } from '../sample.ts';
import { between, chance } from './chance.ts';
import { inks } from './inks.ts';
import { bush, ridge } from './nature.ts';
import { standing } from './people.ts';
import { below, ellipse, type Point, polygon, rectangle, short, times } from './shape.ts';
import { filled, hatch, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const observatory: SamplePicture = {
  key: 'observatory',
  width: 1600,
  height: 1067,
  alt: 'An observatory dome with its shutter open on a mountain ridge, under star trails that turn in circles about one point; low cloud fills the valleys.',
  caption: 'Four hours of sky over the observatory on Orrin Shoulder.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.42, y: 0.55 },
  draw: () => sheet(1600, 1067, inks.night, [sky(), trails(), clouds(), mountain(), dome()]),
};

const pole: Point = [980, 330];

function sky(): Markup {
  return (
    roll('midnight', [inks.ink, inks.night, inks.navy, '#3b6f7a', inks.sea]) +
    filled('url(#midnight)', 1, rectangle(0, 0, 1600, 1000))
  );
}

function trails(): Markup {
  const random = chance('observatory trails');
  const arcs = times(190, () => {
    const reach = 14 + random() ** 0.75 * 1150;
    const [start, sweep] = [random() * 6.283, between(random, 0.42, 0.62)];
    const at = (turn: number): string =>
      `${short(pole[0] + Math.cos(turn) * reach)} ${short(pole[1] + Math.sin(turn) * reach)}`;
    return `M${at(start)}A${short(reach)} ${short(reach)} 0 0 1 ${at(start + sweep)}`;
  });
  return [
    strokes(inks.slate, 2, ...arcs.slice(0, 80)),
    strokes(inks.mist, 2.2, ...arcs.slice(80, 140)),
    strokes(inks.cream, 3.2, ...arcs.slice(140, 175)),
    strokes(inks.ochre, 3, ...arcs.slice(175)),
    solid(inks.cream, ellipse(pole[0], pole[1], 4)),
  ].join('');
}

function clouds(): Markup {
  const random = chance('observatory clouds');
  const bank = (y: number, ink: string) =>
    solid(
      ink,
      below(ridge(random, [0, y], [1600, y + between(random, -20, 20)], 20, 4), 1067),
      ...times(17, (i) =>
        ellipse(i * 102, y + between(random, -8, 22), between(random, 50, 110), between(random, 18, 40)),
      ),
    );
  return [
    solid('#1c3550', below(ridge(random, [0, 700], [1600, 640], 110), 1067)),
    bank(820, '#6fa39f'),
    solid('#172a41', below(ridge(random, [900, 900], [1600, 760], 70), 1067)),
    bank(900, '#9dc0b5'),
  ].join('');
}

function mountain(): Markup {
  const random = chance('observatory ridge');
  const left = ridge(random, [0, 960], [300, 760], 46);
  const right = ridge(random, [880, 760], [1600, 1030], 60);
  const top: readonly Point[] = [...left, [420, 744], [640, 740], [800, 748], ...right];
  return [
    hatch('rock-cuts', inks.navy, 17, 5, 28),
    solid(inks.ink, below(top, 1067)),
    filled(
      'url(#rock-cuts)',
      0.9,
      polygon([
        [300, 780],
        [560, 770],
        [420, 1067],
        [60, 1067],
      ]),
    ),
    strokes(inks.sand, 4, 'M860 762Q980 800 1040 860T1240 960'),
    solid(inks.ink, ...times(10, (i) => bush(random, 900 + i * 70, 830 + i * 22, 80, 40))),
    solid(inks.sand, ellipse(1242, 962, 5), ellipse(1256, 966, 5)),
  ].join('');
}

function dome(): Markup {
  const shell = 'M372 560Q372 330 610 322Q848 330 848 560Z';
  return [
    hatch('shell', inks.slate, 12, 4.5, 0),
    solid(inks.mist, shell),
    solid(inks.slate, 'M610 322Q848 330 848 560H700Q716 400 610 322Z'),
    filled('url(#shell)', 0.6, 'M668 330Q848 350 848 560H726Q740 420 668 330Z'),
    strokes(
      inks.slate,
      3,
      'M380 500Q610 452 700 476',
      'M398 442Q560 392 690 410',
      'M440 388Q560 350 660 360',
      'M470 560Q470 400 560 330',
      'M420 560Q420 430 500 350',
    ),
    solid(inks.ink, 'M620 560L628 330L654 334Q748 372 760 560Z'),
    solid(inks.vermilion, 'M636 560L640 372Q716 400 728 560Z'),
    filled(inks.plum, 0.6, 'M684 560L684 390Q718 430 728 560Z'),
    solid(
      inks.ink,
      polygon([
        [630, 560],
        [660, 470],
        [748, 376],
        [786, 408],
        [706, 508],
        [700, 560],
      ]),
    ),
    solid(
      inks.sand,
      polygon([
        [748, 376],
        [786, 408],
        [794, 400],
        [756, 366],
      ]),
    ),
    solid(inks.mist, rectangle(356, 556, 508, 34)),
    solid(inks.slate, rectangle(700, 556, 164, 34)),
    solid(inks.cream, rectangle(380, 590, 460, 160)),
    solid(inks.slate, rectangle(690, 590, 150, 160)),
    filled('url(#shell)', 0.7, rectangle(760, 590, 80, 160)),
    solid(inks.ink, rectangle(430, 660, 54, 92), rectangle(540, 640, 34, 44), rectangle(612, 640, 34, 44)),
    solid(inks.ochre, rectangle(436, 666, 42, 86), rectangle(545, 645, 24, 34)),
    filled(
      inks.ochre,
      0.4,
      polygon([
        [436, 750],
        [478, 750],
        [400, 800],
        [310, 800],
      ]),
    ),
    solid(inks.ink, standing(458, 754, 78, { stride: 0.05 })),
    solid(
      inks.cream,
      rectangle(250, 690, 120, 60),
      polygon([
        [240, 692],
        [262, 664],
        [358, 664],
        [380, 692],
      ]),
    ),
    solid(inks.ink, rectangle(270, 706, 24, 22), rectangle(316, 706, 24, 44)),
    strokes(inks.ink, 4, 'M232 752V640M232 660L214 644M232 660L250 644'),
  ].join('');
}
