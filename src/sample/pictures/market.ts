import type { SamplePicture } from '../sample.ts';
import { between, type Chance, chance } from './chance.ts';
import { inks } from './inks.ts';
import { standing } from './people.ts';
import { blob, ellipse, type Point, polygon, rectangle, times } from './shape.ts';
import { crayon, filled, hatch, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const market: SamplePicture = {
  key: 'market',
  width: 1600,
  height: 1067,
  alt: 'A street market under striped awnings: pyramids of oranges, limes and aubergines, a trader with a balance, and shoppers in silhouette against a bright street.',
  caption: 'Ansel market, before it moved indoors.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.52, y: 0.55 },
  draw: () => sheet(1600, 1067, inks.sand, [street(), shoppers(), awnings(), trader(), stall()]),
};

function street(): Markup {
  const houses = [
    [0, 150, 360, inks.rose],
    [330, 90, 220, inks.sea],
    [540, 190, 200, inks.cream],
    [740, 250, 160, inks.sand],
    [900, 180, 220, '#a8675f'],
    [1110, 110, 250, '#b98f78'],
    [1340, 60, 280, '#5d8a86'],
  ] as const;
  return [
    roll('noon', [inks.sea, inks.mist, inks.cream]),
    filled('url(#noon)', 1, rectangle(0, 0, 1600, 500)),
    ...houses.map(
      ([x, y, w, ink]) =>
        solid(ink, rectangle(x, y, w, 700)) +
        solid(
          inks.slate,
          ...times(w / 76, (i) => rectangle(x + 26 + i * 74, y + 54, 30, 70)),
          ...times(w / 76, (i) => rectangle(x + 26 + i * 74, y + 176, 30, 70)),
        ),
    ),
    solid(
      inks.paper,
      polygon([
        [0, 690],
        [1600, 690],
        [1600, 1067],
        [0, 1067],
      ]),
    ),
    crayon('market dust', inks.sand, { x: 0, y: 690, width: 1600, height: 160 }, 900, 3, () => 0.7),
  ].join('');
}

function shoppers(): Markup {
  const random = chance('market people');
  const back = times(13, (i) =>
    standing(360 + i * 74 + between(random, -20, 20), 716 + between(random, -8, 14), between(random, 150, 186), {
      dress: random() < 0.5,
      hat: random() < 0.35,
      bag: random() < 0.4,
      stride: between(random, 0.02, 0.08),
      side: random() < 0.5 ? -1 : 1,
    }),
  );
  const front = [
    standing(500, 850, 320, { dress: true, bag: true, side: -1 }),
    standing(770, 840, 300, { hat: true, stride: 0.06 }),
    standing(1010, 860, 330, { dress: true, arm: 'out', side: -1 }),
  ];
  return (
    solid('#8f6f73', ...back.filter((_, i) => i % 2 === 0)) +
    solid(inks.plum, ...back.filter((_, i) => i % 2 === 1)) +
    solid(inks.ink, ...front) +
    solid(inks.vermilion, 'M436 706H476L482 762H428Z')
  );
}

function awnings(): Markup {
  return [
    awning(
      [
        [-20, 210],
        [620, 330],
        [560, 500],
        [-20, 430],
      ],
      9,
      inks.vermilion,
      inks.cream,
    ),
    awning(
      [
        [1620, 170],
        [940, 320],
        [1010, 490],
        [1620, 410],
      ],
      9,
      inks.teal,
      inks.cream,
    ),
    awning(
      [
        [560, 372],
        [950, 372],
        [1000, 470],
        [520, 470],
      ],
      9,
      inks.ochre,
      inks.cream,
    ),
    strokes(inks.ink, 9, 'M586 500V840', 'M992 490V840', 'M60 440V900', 'M1550 420V900'),
  ].join('');
}

/** A striped cloth, its corners given clockwise from the top left, with a scalloped edge. */
function awning(
  [a, b, c, d]: readonly [Point, Point, Point, Point],
  stripes: number,
  dark: string,
  light: string,
): Markup {
  const mix = (from: Point, to: Point, part: number): Point => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part,
  ];
  const strip = (i: number) => {
    const [p, q] = [i / stripes, (i + 1) / stripes];
    const [low, lowNext] = [mix(d, c, p), mix(d, c, q)];
    const middle: Point = [(low[0] + lowNext[0]) / 2, (low[1] + lowNext[1]) / 2 + 50];
    return `${polygon([mix(a, b, p), mix(a, b, q), lowNext, low])}${blob([low, [low[0], low[1] + 22], middle, [lowNext[0], lowNext[1] + 22], lowNext])}`;
  };
  const all = times(stripes, strip);
  return (
    solid(light, ...all.filter((_, i) => i % 2 === 0)) +
    solid(dark, ...all.filter((_, i) => i % 2 === 1)) +
    filled(inks.plum, 0.28, polygon([mix(a, d, 0.8), mix(b, c, 0.8), c, d]))
  );
}

function trader(): Markup {
  return [
    solid(inks.ink, standing(1330, 930, 420, { hat: true, arm: 'out', side: -1 })),
    solid(inks.sand, 'M1274 640L1288 588H1374L1388 640L1396 800H1266Z'),
    solid(inks.ink, 'M1314 588h10l4 40h-10ZM1346 588h10l-4 40h-10Z'),
    strokes(
      inks.ink,
      6,
      'M1174 620V690',
      'M1090 690H1258',
      'M1100 690L1066 780M1100 690L1134 780',
      'M1248 690L1214 760M1248 690L1282 760',
    ),
    solid(inks.ochre, 'M1054 780H1146Q1100 824 1054 780Z', 'M1202 760H1294Q1248 804 1202 760Z'),
    solid(inks.vermilion, ellipse(1086, 770, 17), ellipse(1112, 770, 17), ellipse(1100, 750, 16)),
  ].join('');
}

function stall(): Markup {
  const random = chance('market fruit');
  return [
    hatch('crate', inks.ink, 16, 6, 90),
    solid(
      inks.brown,
      polygon([
        [-20, 900],
        [1620, 860],
        [1620, 1067],
        [-20, 1067],
      ]),
    ),
    filled(
      'url(#crate)',
      0.5,
      polygon([
        [-20, 900],
        [1620, 860],
        [1620, 1067],
        [-20, 1067],
      ]),
    ),
    pyramid(random, 190, 906, 5, 46, inks.orange, '#a8502a'),
    pyramid(random, 560, 900, 5, 40, inks.moss, inks.olive),
    pyramid(random, 880, 894, 4, 44, inks.vermilion, '#7c2620'),
    aubergines(random),
    pyramid(random, 1500, 884, 4, 42, inks.ochre, '#8f611b'),
    solid(inks.ink, ...times(5, (i) => rectangle(16 + i * 330, 896 - i * 8, 300, 14))),
  ].join('');
}

function pyramid(
  random: Chance,
  x: number,
  y: number,
  rows: number,
  size: number,
  light: string,
  dark: string,
): Markup {
  const fruit = times(rows, (row) =>
    times(
      rows - row + 1,
      (i) =>
        [
          x + (i - (rows - row) / 2) * size * 1.04 + between(random, -3, 3),
          y - size * 0.4 - row * size * 0.82,
        ] as const,
    ),
  ).flat();
  return (
    solid(dark, ...fruit.map(([fx, fy]) => ellipse(fx, fy, size * 0.53))) +
    solid(light, ...fruit.map(([fx, fy]) => ellipse(fx - size * 0.08, fy - size * 0.07, size * 0.41))) +
    solid(inks.cream, ...fruit.map(([fx, fy]) => ellipse(fx - size * 0.19, fy - size * 0.2, size * 0.08)))
  );
}

function aubergines(random: Chance): Markup {
  return times(12, (i) => {
    const [x, y] = [1110 + (i % 6) * 46 + (i > 5 ? 22 : 0) + between(random, -4, 4), 866 - (i > 5 ? 40 : 0)];
    const body = blob([
      [x - 8, y - 44],
      [x - 26, y + 4],
      [x - 22, y + 30],
      [x, y + 38],
      [x + 22, y + 30],
      [x + 24, y + 2],
      [x + 8, y - 44],
    ]);
    return (
      solid(inks.plum, body) +
      solid('#8d5a80', ellipse(x - 10, y + 8, 5, 16)) +
      solid(
        inks.leaf,
        polygon([
          [x - 14, y - 34],
          [x - 3, y - 62],
          [x + 5, y - 62],
          [x + 14, y - 34],
          [x + 4, y - 40],
          [x - 4, y - 32],
        ]),
      )
    );
  }).join('');
}
