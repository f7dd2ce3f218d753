import type { SamplePicture } from '../sample.ts';
import { between, chance } from './chance.ts';
import { inks } from './inks.ts';
import { lens } from './nature.ts';
import { blob, ellipse, type Point, polygon, times } from './shape.ts';
import { filled, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const regatta: SamplePicture = {
  key: 'regatta',
  width: 1600,
  height: 1067,
  alt: 'Three rowing eights seen from straight above, side by side on dark water, their oars drawing rings behind them; a red buoy marks the lane.',
  caption: 'Three eights in the Outer Roads, seen from a kite.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.52, y: 0.5 },
  draw: () => sheet(1600, 1067, inks.navy, [water(), ...boats(), buoys()]),
};

const slope = -17;

function water(): Markup {
  const random = chance('regatta water');
  const wave = (far: number): string => {
    const [x, y] = [random() * 1900 - 150, random() * 1500 - 200];
    return lens(x, y, between(random, 60, 260), between(random, 3, far));
  };
  return [
    roll('deep', ['#2f6f78', '#1f5566', inks.navy], 20),
    filled(
      'url(#deep)',
      1,
      polygon([
        [0, 0],
        [1600, 0],
        [1600, 1067],
        [0, 1067],
      ]),
    ),
    placed(
      0,
      260,
      [
        solid('#1b4a5c', ...times(130, () => wave(12))),
        solid('#3f8389', ...times(90, () => wave(7))),
        solid(inks.sea, ...times(26, () => wave(4))),
      ],
      slope,
    ),
  ].join('');
}

function boats(): readonly Markup[] {
  return [
    boat([210, 372], inks.cream, inks.vermilion, 0),
    boat([390, 706], inks.ochre, inks.cream, 1),
    boat([180, 1130], inks.mist, inks.ochre, 2),
  ];
}

/** An eight from above, bow to the right: `crew` is the colour of the shirts, `phase` how far the stroke is. */
function boat([x, y]: Point, hull: string, crew: string, phase: number): Markup {
  const seats = times(8, (i) => 190 + i * 92);
  const shell = 'M0 0C120 -24 300 -30 560 -30C840 -30 980 -20 1180 0C980 20 840 30 560 30C300 30 120 24 0 0Z';
  return placed(
    x,
    y,
    [
      filled(
        inks.night,
        0.55,
        'M30 46C160 20 340 16 590 18C870 18 1010 26 1200 44C1010 70 870 76 590 76C330 76 150 66 30 46Z',
      ),
      wake(),
      ...seats.map((seat, i) => oar(seat, i % 2 === 0 ? -1 : 1, phase)),
      solid(hull, shell),
      solid(
        inks.ink,
        'M120 0C220 -14 330 -17 560 -17C800 -17 940 -10 1010 0C940 10 800 17 560 17C330 17 220 14 120 0Z',
      ),
      strokes(inks.brown, 3, ...seats.map((seat) => `M${seat + 22} -16V16`)),
      ...seats.map((seat, i) => rower(seat + phase * 6, i % 2 === 0 ? -1 : 1, crew)),
      solid(crew, ellipse(128, 0, 17, 15)),
      solid(inks.ink, ellipse(130, 0, 10, 9)),
      solid(inks.vermilion, ellipse(1180, 0, 7)),
    ],
    slope,
    0.86,
  );
}

function rower(x: number, side: -1 | 1, crew: string): Markup {
  const torso = blob([
    [x - 14, -20],
    [x + 8, -23],
    [x + 18, 0],
    [x + 8, 23],
    [x - 14, 20],
    [x - 18, 0],
  ]);
  return [
    strokes(inks.sand, 8, `M${x} -15L${x - 30} ${side * 16}M${x} 15L${x - 32} ${side * 12}`),
    strokes(inks.ink, 9, `M${x - 16} -8H${x - 44}M${x - 16} 8H${x - 44}`),
    solid(crew, torso),
    filled(
      inks.ink,
      0.3,
      blob([
        [x - 4, 6],
        [x + 14, 4],
        [x + 8, 23],
        [x - 14, 20],
      ]),
    ),
    solid(inks.ink, ellipse(x + 2, 0, 11, 10)),
    solid(inks.brown, ellipse(x, -2, 6, 5)),
  ].join('');
}

function oar(x: number, side: -1 | 1, phase: number): Markup {
  const sweep = [-40, 34, 84][phase] as number;
  const tip: Point = [x + sweep, side * 186];
  const ring = (reach: number, ink: string, width: number) =>
    strokes(ink, width, ellipse(tip[0] - 96 - reach * 0.4, tip[1] + side * 4, reach, reach * 0.62));
  return [
    ring(40, '#3f8389', 4),
    ring(24, inks.sea, 4),
    solid(inks.mist, ellipse(tip[0] - 100, tip[1] + side * 4, 11, 7)),
    strokes(inks.ink, 3, `M${x - 26} ${side * 26}L${x + 4} ${side * 60}M${x + 30} ${side * 26}L${x + 4} ${side * 60}`),
    strokes(inks.sand, 5, `M${x - 34} ${side * 6}L${tip[0]} ${tip[1]}`),
    placed(
      tip[0],
      tip[1],
      [solid(inks.vermilion, 'M-8 0H8L13 46Q0 54 -13 46Z'), solid(inks.cream, 'M-10 20H10L11.500 32H-11.500Z')],
      side > 0 ? -sweep * 0.2 : 180 + sweep * 0.2,
    ),
  ].join('');
}

function wake(): Markup {
  return (
    solid(inks.sea, 'M-10 0L-300 -34L-250 -18L-420 0L-250 18L-300 34Z') +
    solid(
      inks.mist,
      'M0 0L-190 -14L-150 -5L-260 2L-150 9L-180 18Z',
      'M1180 0L1060 -30L1090 -14ZM1180 0L1060 30L1090 14Z',
    )
  );
}

function buoys(): Markup {
  const buoy = (x: number, y: number) =>
    [
      filled(inks.night, 0.6, ellipse(x + 14, y + 16, 32, 24)),
      strokes(inks.sea, 4, ellipse(x, y, 48, 42)),
      solid(inks.vermilion, ellipse(x, y, 28)),
      solid(inks.rose, ellipse(x - 9, y - 10, 9, 7)),
      strokes(inks.cream, 5, ellipse(x, y, 15)),
    ].join('');
  return [buoy(96, 120), buoy(1490, 560), buoy(1360, 960)].join('');
}
