import type { SamplePicture } from '../sample.ts';
import { between, type Chance, chance } from './chance.ts';
import { inks } from './inks.ts';
import { ridge } from './nature.ts';
import { standing } from './people.ts';
import { below, blob, curve, ellipse, type PathData, type Point, polygon, rectangle, times } from './shape.ts';
import { cutTo, filled, hatch, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const floodGate: SamplePicture = {
  key: 'flood-gate',
  width: 1600,
  height: 1067,
  alt: 'A steel flood gate between two concrete piers in driving rain; brown water bursts out underneath, and one man with an umbrella stands on the gantry above.',
  caption: 'Gate 3 at the Narrows, half raised to let the river out.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.5, y: 0.45 },
  draw: () => sheet(1600, 1067, inks.slate, [sky(), river(), gate(), piers(), outflow(), gantry(), rain()]),
};

function sky(): Markup {
  const random = chance('flood-gate hills');
  return [
    roll('storm', [inks.navy, inks.slate, inks.mist]),
    filled('url(#storm)', 1, rectangle(0, 0, 1600, 470)),
    solid('#3b5868', below(ridge(random, [0, 330], [1600, 260], 60), 520)),
    solid('#2c4658', below(ridge(random, [0, 390], [1600, 380], 40), 560)),
  ].join('');
}

function river(): Markup {
  return solid('#8c7a58', rectangle(0, 430, 1600, 240));
}

function gate(): Markup {
  const ribs = times(7, (i) => rectangle(512 + i * 92, 350, 20, 350));
  const shadows = times(7, (i) => rectangle(532 + i * 92, 350, 22, 350));
  return [
    solid(inks.vermilion, rectangle(470, 340, 660, 360)),
    filled('#7c2620', 1, ...shadows),
    solid('#da6a4c', ...ribs),
    solid('#7c2620', rectangle(470, 452, 660, 12), rectangle(470, 572, 660, 12), rectangle(470, 684, 660, 18)),
    solid('#da6a4c', rectangle(470, 426, 660, 26), rectangle(470, 546, 660, 26), rectangle(470, 660, 660, 24)),
    solid(
      '#7c2620',
      ...times(14, (i) => ellipse(500 + i * 46.5, 439, 4)),
      ...times(14, (i) => ellipse(500 + i * 46.5, 559, 4)),
    ),
  ].join('');
}

function piers(): Markup {
  const wall: readonly (readonly Point[])[] = [
    [
      [0, 500],
      [250, 520],
      [250, 860],
      [0, 930],
    ],
    [
      [1350, 520],
      [1600, 500],
      [1600, 930],
      [1350, 860],
    ],
  ];
  return [
    hatch('pier-shade', inks.ink, 13, 5, 0),
    solid('#31495a', ...wall.map(polygon)),
    filled('url(#pier-shade)', 0.6, ...wall.map(polygon)),
    solid(inks.mist, 'M0 488L250 508V524L0 504ZM1350 508L1600 488V504L1350 524Z'),
    pier(250),
    pier(1130),
  ].join('');
}

function pier(x: number): Markup {
  const [face, side] = x < 800 ? [x, x + 150] : [x + 70, x];
  return [
    solid(inks.mist, rectangle(face, 230, 150, 640)),
    solid(inks.navy, rectangle(side, 230, 70, 590)),
    filled('url(#pier-shade)', 0.7, rectangle(face + 92, 230, 58, 640)),
    solid(inks.paper, rectangle(x - 20, 206, 260, 34)),
    solid(inks.ink, rectangle(x - 20, 236, 260, 8)),
    solid(inks.ink, ...times(4, (i) => rectangle(face + 22, 452 + i * 88, 26, 44))),
    solid(inks.paper, ...times(4, (i) => rectangle(face + 22, 496 + i * 88, 26, 44))),
    strokes(inks.slate, 3, ...times(4, (i) => `M${face} ${360 + i * 130}h150`)),
  ].join('');
}

function outflow(): Markup {
  const random = chance('flood-gate water');
  const basin = polygon([
    [470, 700],
    [1130, 700],
    [1160, 800],
    [1350, 850],
    [1600, 910],
    [1600, 1067],
    [0, 1067],
    [0, 910],
    [250, 850],
    [440, 800],
  ]);
  return [
    solid('#5d4f3c', basin),
    cutTo('outflow', basin, [
      solid('#8c7a58', ...times(46, (i) => torrent(random, 470 + i * 14.6, 0.8))),
      solid(inks.sand, ...times(34, (i) => torrent(random, 480 + i * 19.4, 0.42))),
      solid(inks.cream, ...times(26, (i) => torrent(random, 476 + i * 25.6, 0.24))),
      solid('#8c7a58', ...times(60, () => foam(random, 1.5))),
      solid(inks.sand, ...times(70, () => foam(random, 1))),
      solid(inks.cream, ...times(110, () => foam(random, 0.8))),
    ]),
  ].join('');
}

/** One thread of water, thrown out and down from under the gate towards the viewer. */
function torrent(random: Chance, x: number, weight: number): PathData {
  const out = (x - 800) * between(random, 0.28, 0.5);
  const width = between(random, 8, 26) * weight;
  const end = between(random, 820, 1040);
  const [a, b, c]: readonly Point[] = [
    [x, 700],
    [x + out * 0.3, 760],
    [x + out, end],
  ] as const;
  return `${curve([a as Point, b as Point, c as Point])}L${Math.round((c as Point)[0] + width * 2)} ${Math.round(end - 20)}${curve(
    [
      [x + out + width * 2, end - 20],
      [x + out * 0.3 + width, 758],
      [x + width * 0.7, 700],
    ],
  ).replace('M', 'L')}Z`;
}

function foam(random: Chance, size: number): PathData {
  const depth = random() ** 0.7;
  const [x, y] = [between(random, -40, 1640), 846 + depth * 240 + Math.abs(random() - 0.5) * 40];
  const width = between(random, 26, 120) * size * (0.4 + depth);
  const height = width * between(random, 0.12, 0.3);
  return blob([
    [x - width / 2, y],
    [x - width * 0.2, y - height],
    [x + width * 0.1, y - height * 0.5],
    [x + width * 0.3, y - height * 0.9],
    [x + width / 2, y + height * 0.1],
    [x, y + height * 0.4],
  ]);
}

function gantry(): Markup {
  const rails = times(34, (i) => `M${236 + i * 34.4} 152v50`);
  return [
    solid(inks.ink, rectangle(210, 200, 1180, 26)),
    strokes(inks.ink, 4, ...rails, 'M220 152H1384', 'M220 178H1384'),
    solid(
      inks.ink,
      polygon([
        [690, 226],
        [910, 226],
        [880, 268],
        [720, 268],
      ]),
      rectangle(742, 268, 16, 90),
      rectangle(842, 268, 16, 90),
    ),
    solid(inks.ochre, rectangle(696, 88, 208, 112)),
    solid('#9c6a1c', rectangle(846, 88, 58, 112)),
    solid(
      inks.ink,
      polygon([
        [676, 90],
        [692, 66],
        [908, 66],
        [924, 90],
      ]),
      rectangle(722, 116, 44, 84),
      rectangle(786, 116, 50, 40),
    ),
    solid(inks.cream, rectangle(792, 122, 38, 28)),
    solid(inks.ink, standing(1040, 201, 118, { stride: 0.03, arm: 'raised', side: -1 })),
    strokes(inks.ink, 5, 'M1014 30V110'),
    solid(
      inks.vermilion,
      'M932 84Q940 26 1014 20Q1088 26 1098 84Q1076 70 1056 84Q1036 70 1014 84Q994 70 974 84Q954 70 932 84Z',
    ),
    solid('#7c2620', 'M1014 20Q1088 26 1098 84Q1076 70 1056 84Q1052 46 1014 20Z'),
  ].join('');
}

function rain(): Markup {
  const random = chance('flood-gate rain');
  const drops = (count: number, length: number) =>
    times(count, () => {
      const [x, y] = [random() * 1700, random() * 1000 - 40];
      const reach = length * between(random, 0.6, 1.2);
      return `M${Math.round(x)} ${Math.round(y)}l${Math.round(-reach * 0.3)} ${Math.round(reach)}`;
    });
  return strokes(inks.cream, 1.6, ...drops(210, 70)) + strokes(inks.ink, 1.4, ...drops(120, 80));
}
