import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { bush, lens } from './nature.ts';
import { contour, hills, rough } from './relief.ts';
import { ellipse, type PathData, rectangle, times } from './shape.ts';
import { crayon, filled, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const ternCays: SamplePicture = {
  key: 'tern-cays',
  width: 1600,
  height: 900,
  alt: 'Low coral islands seen from the air, ringed by pale sand, turquoise shallows and a dark reef edge, with four terns flying across in the foreground.',
  caption: 'The Tern Cays from the mail plane.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.45, y: 0.5 },
  draw: () => sheet(1600, 900, inks.navy, [water(), cays(), woods(), lives(), terns()]),
};

const islets = [
  { at: [430, 330], reach: 190, lift: 1.7, squeeze: 1.5 },
  { at: [620, 380], reach: 150, lift: 1.4, squeeze: 1.4 },
  { at: [260, 270], reach: 130, lift: 0.9, squeeze: 1.2 },
  { at: [1060, 560], reach: 170, lift: 1.8, squeeze: 1.3 },
  { at: [1200, 480], reach: 150, lift: 1.3, squeeze: 1.2 },
  { at: [880, 660], reach: 150, lift: 0.9, squeeze: 1.4 },
  { at: [1340, 230], reach: 110, lift: 1.6, squeeze: 1.3 },
  { at: [520, 700], reach: 120, lift: 1.5, squeeze: 1.3 },
  { at: [330, 640], reach: 90, lift: 0.9, squeeze: 1.2 },
  { at: [900, 210], reach: 80, lift: 1.3, squeeze: 1.1 },
  { at: [90, 560], reach: 90, lift: 1.2, squeeze: 1 },
  { at: [1500, 730], reach: 100, lift: 1.2, squeeze: 1.1 },
] as const;

function shape(level: number): PathData {
  const unevenness = rough(chance('tern-cays rough'), 0.75);
  const ground = hills(islets);
  return contour((x, y) => ground(x, y) + unevenness(x, y), level, 1600, 900, 25);
}

function water(): Markup {
  const random = chance('tern-cays water');
  return [
    roll('strait', ['#1d4c66', inks.navy], 30),
    filled('url(#strait)', 1, rectangle(0, 0, 1600, 900)),
    solid('#2b6179', ...times(120, () => lens(random() * 1600, random() * 900, 30 + random() * 130, 3 + random() * 5))),
  ].join('');
}

function cays(): Markup {
  const depths = [
    [0.3, '#236a78'],
    [0.42, '#2f8a8c'],
    [0.56, '#57aba0'],
    [0.72, '#8fcab4'],
    [0.92, inks.cream],
    [1.02, inks.sand],
  ] as const;
  const reefEdge = shape(0.36);
  return [
    ...depths.slice(0, 2).map(([level, ink]) => solid(ink, shape(level))),
    `<g stroke-dasharray="46 14 12 20">${strokes(inks.cream, 4, reefEdge)}</g>`,
    ...depths.slice(2).map(([level, ink]) => solid(ink, shape(level))),
    crayon('tern-cays coral', '#1f6470', { x: 0, y: 0, width: 1600, height: 900 }, 2600, 4, (x, y) => {
      const height = hills(islets)(x, y);
      return height > 0.42 && height < 0.72 ? 0.8 : 0;
    }),
  ].join('');
}

function woods(): Markup {
  const random = chance('tern-cays woods');
  const ground = hills(islets);
  const crowns = times(520, () => ({ x: random() * 1600, y: random() * 900, size: 18 + random() * 20 })).filter(
    ({ x, y }) => ground(x, y) > 1.16 + random() * 0.06,
  );
  return [
    solid('#2a4a30', ...crowns.map(({ x, y, size }) => bush(random, x + 5, y + 7, size * 1.2, size * 0.95))),
    solid(inks.leaf, ...crowns.map(({ x, y, size }) => bush(random, x, y, size, size * 0.8))),
    solid(
      inks.olive,
      ...crowns
        .filter((_, i) => i % 2)
        .map(({ x, y, size }) => ellipse(x - size * 0.14, y - size * 0.14, size * 0.22, size * 0.16)),
    ),
  ].join('');
}

function lives(): Markup {
  const roof = (x: number, y: number): Markup =>
    solid(inks.ink, rectangle(x + 4, y + 5, 22, 15)) +
    solid(inks.vermilion, rectangle(x, y, 22, 8)) +
    solid('#8f2f24', rectangle(x, y + 8, 22, 7));
  return [
    ...(
      [
        [520, 420],
        [556, 436],
        [592, 428],
        [1130, 618],
        [1164, 604],
      ] as const
    ).map(([x, y]) => roof(x, y)),
    strokes(inks.brown, 5, 'M566 452L590 520M580 500H612'),
    solid(inks.cream, 'M604 520q20 -8 34 0q-14 10 -34 0Z', 'M640 540q24 -9 40 0q-18 12 -40 0Z'),
    placed(
      760,
      470,
      [
        solid(inks.cream, 'M0 0Q30 -16 70 0Q30 16 0 0Z'),
        strokes(inks.mist, 3, 'M-6 0Q-80 -22 -150 -20M-6 0Q-80 22 -150 24'),
      ],
      -24,
    ),
  ].join('');
}

function terns(): Markup {
  const tern = [
    solid(
      inks.cream,
      'M-150 -84C-90 -78 -40 -50 -8 -14L60 -10L104 -16L120 -6L70 14L20 24C-10 70 -40 110 -96 140C-70 96 -52 60 -44 22L-86 20L-160 34L-108 8L-160 -8L-66 -8C-84 -40 -110 -64 -150 -84Z',
    ),
    solid(
      inks.mist,
      'M-150 -84C-100 -64 -60 -34 -36 0L-8 -14C-40 -50 -90 -78 -150 -84Z',
      'M-96 140C-60 100 -40 60 -30 24L20 24C-10 70 -40 110 -96 140Z',
    ),
    solid(inks.ink, 'M62 -10L104 -17L112 -8L82 0Q66 0 62 -10Z'),
    solid(inks.vermilion, 'M108 -16L152 -2L112 2Z'),
  ];
  const shade = filled(
    inks.ink,
    0.3,
    'M-150 -84C-90 -78 -40 -50 -8 -14L60 -10L104 -16L120 -6L70 14L20 24C-10 70 -40 110 -96 140C-70 96 -52 60 -44 22L-86 20L-160 34L-108 8L-160 -8L-66 -8C-84 -40 -110 -64 -150 -84Z',
  );
  const flock = [
    [330, 520, -24, 1.15],
    [700, 180, -34, 0.8],
    [1010, 350, -18, 0.62],
    [1300, 640, -28, 0.95],
  ] as const;
  return [
    ...flock.map(([x, y, turn, size]) => placed(x + 60 * size, y + 110 * size, [shade], turn, size * 0.8)),
    ...flock.map(([x, y, turn, size]) => placed(x, y, tern, turn, size)),
  ].join('');
}
