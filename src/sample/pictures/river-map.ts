import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { contour, hills, type Relief, rough } from './relief.ts';
import { along, curve, ellipse, type PathData, type Point, polygon, rectangle, short, times } from './shape.ts';
import { cutTo, filled, hatch, type Markup, mirrored, roll, sheet, solid, strokes } from './sheet.ts';

export const riverMap: SamplePicture = {
  key: 'river-map',
  width: 1600,
  height: 900,
  alt: 'A drawn map of a river from a high mountain in the east to the sea in the west: contour lines, many tributaries, towns as red dots, and a hatched flood plain that widens towards the mouth.',
  caption:
    'The Lenn from its springs on Mount Orrin to the gates at the Narrows. Hatched: ground under water in the flood two years ago.',
  credit: 'Suri Vance and Abel Tiernan / The Salvane Courier',
  focal: { x: 0.55, y: 0.5 },
  draw: () => sheet(1600, 900, inks.paper, [mirrored(1600, [land(), flood(), river(), places()]), frame()]),
};

const course: readonly Point[] = [
  [330, 290],
  [400, 350],
  [430, 440],
  [520, 480],
  [610, 450],
  [690, 500],
  [760, 580],
  [860, 590],
  [930, 540],
  [1030, 550],
  [1100, 620],
  [1200, 640],
  [1290, 600],
  [1370, 622],
  [1440, 640],
];

function relief(): Relief {
  const unevenness = rough(chance('river-map rough'), 0.5);
  const ground = hills([
    { at: [270, 230], reach: 260, lift: 2.6 },
    { at: [160, 640], reach: 300, lift: 1.3 },
    { at: [700, 180], reach: 300, lift: 1.5, squeeze: 1.3 },
    { at: [560, 800], reach: 280, lift: 1.3, squeeze: 1.3 },
    { at: [1080, 210], reach: 260, lift: 1.1 },
    { at: [1010, 860], reach: 240, lift: 1, squeeze: 1.2 },
    { at: [1360, 480], reach: 260, lift: 0.62 },
    { at: [1640, 640], reach: 260, lift: -0.9 },
    { at: [1620, 60], reach: 330, lift: -1.1 },
    { at: [1560, 900], reach: 220, lift: -0.8 },
  ]);
  return (x, y) => ground(x, y) + unevenness(x, y) + 0.35 - Math.max(0, x - 1240) * 0.0013;
}

function land(): Markup {
  const ground = relief();
  const outline = (level: number): PathData => contour(ground, level, 1600, 900, 32);
  const tints = [
    [0, '#dfd9ab'],
    [0.5, '#d3c98a'],
    [0.9, '#c6b26b'],
    [1.4, '#b8944f'],
    [2, '#a0713c'],
    [2.6, '#835431'],
  ] as const;
  const steps = [0.25, 0.5, 0.7, 0.9, 1.15, 1.4, 1.7, 2, 2.3, 2.6, 2.9];
  const coast = outline(0);
  return [
    roll('map-sea', ['#a9c9bd', '#8dbcb0']),
    filled('url(#map-sea)', 1, rectangle(0, 0, 1600, 900)),
    strokes('#6fa59c', 26, coast),
    strokes('#8dbcb0', 20, coast),
    strokes('#6fa59c', 12, coast),
    strokes(inks.mist, 7, coast),
    ...tints.map(([level, ink]) => solid(ink, outline(level))),
    strokes(inks.brown, 1.4, ...steps.map(outline)),
    strokes(inks.ink, 3, coast),
    solid(inks.vermilion, ellipse(280, 236, 13)),
  ].join('');
}

function flood(): Markup {
  const width = (part: number): number => 18 + part ** 1.6 * 88;
  const edge = (side: 1 | -1): readonly Point[] =>
    course
      .slice(4)
      .map(([x, y], i, all) => [x, y + side * width(i / (all.length - 1)) * (0.8 + 0.3 * Math.sin(i * 1.9 + side))]);
  const plain = `${curve([...edge(1), ...edge(-1).toReversed()])}Z`;
  const ashore = contour(relief(), 0, 1600, 900, 32);
  return (
    hatch('flooded', inks.teal, 9, 3.4, 48) +
    cutTo('ashore', ashore, [filled('url(#flooded)', 0.85, plain), strokes(inks.teal, 2, plain)])
  );
}

function river(): Markup {
  const streams: readonly (readonly Point[])[] = [
    [
      [610, 210],
      [640, 300],
      [620, 380],
      [612, 450],
    ],
    [
      [760, 260],
      [730, 340],
      [700, 420],
      [690, 500],
    ],
    [
      [1010, 260],
      [980, 340],
      [960, 450],
      [930, 540],
    ],
    [
      [1150, 280],
      [1120, 400],
      [1070, 480],
      [1030, 550],
    ],
    [
      [420, 760],
      [470, 680],
      [500, 580],
      [520, 480],
    ],
    [
      [640, 740],
      [680, 680],
      [740, 640],
      [760, 580],
    ],
    [
      [960, 790],
      [940, 700],
      [880, 640],
      [860, 590],
    ],
    [
      [1110, 800],
      [1130, 730],
      [1100, 620],
    ],
    [
      [180, 560],
      [290, 540],
      [380, 480],
      [430, 440],
    ],
    [
      [200, 330],
      [290, 380],
      [400, 350],
    ],
    [
      [1310, 380],
      [1300, 500],
      [1290, 600],
    ],
  ];
  const stretch = (from: number, to: number, width: number): Markup =>
    strokes(inks.navy, width, curve(course.slice(from, to)));
  return [
    strokes(inks.navy, 2.6, ...streams.map(curve)),
    strokes(
      inks.navy,
      1.8,
      ...streams.map(([a, b], i) =>
        curve([
          [(a as Point)[0] + (i % 2 ? 40 : -46), (a as Point)[1] + 20],
          along(a as Point, b as Point, 0.6),
          b as Point,
        ]),
      ),
    ),
    stretch(0, 4, 4),
    stretch(3, 8, 6.5),
    stretch(7, 12, 9),
    stretch(11, 15, 14),
    strokes(inks.navy, 7, 'M1160 700Q1190 726 1232 712Q1258 696 1244 672'),
    strokes(inks.ink, 6, 'M1418 610L1410 666'),
  ].join('');
}

function places(): Markup {
  const towns = [
    [1386, 596, 13],
    [1040, 520, 8],
    [700, 540, 8],
    [600, 424, 6],
    [470, 330, 6],
    [1216, 664, 8],
    [930, 600, 6],
    [360, 520, 5],
  ] as const;
  const road = curve([
    [1386, 596],
    [1240, 560],
    [1040, 520],
    [860, 500],
    [700, 540],
    [600, 424],
    [470, 330],
  ]);
  return [
    `<g stroke-dasharray="2 9">${strokes(inks.ink, 3, road)}</g>`,
    solid(inks.ink, ...towns.map(([x, y, r]) => ellipse(x, y, r + 4))),
    solid(inks.vermilion, ...towns.map(([x, y, r]) => ellipse(x, y, r))),
    solid(inks.cream, ellipse(1386, 596, 5)),
  ].join('');
}

function frame(): Markup {
  const rose = times(16, (i) => {
    const reach = i % 4 === 0 ? 84 : i % 2 === 0 ? 56 : 34;
    const turn = (i * Math.PI) / 8;
    const side = (offset: number): Point => [140 + Math.cos(turn + offset) * 14, 150 + Math.sin(turn + offset) * 14];
    return polygon([side(-0.6), [140 + Math.cos(turn) * reach, 150 + Math.sin(turn) * reach], side(0.6)]);
  });
  return [
    strokes(inks.teal, 2, ellipse(140, 150, 66), ellipse(140, 150, 96)),
    solid(inks.ink, ...rose),
    solid(
      inks.vermilion,
      polygon([
        [126, 146],
        [140, 66],
        [154, 146],
      ]),
    ),
    solid(inks.paper, ellipse(140, 150, 8)),
    cutTo(
      'scale',
      rectangle(1120, 826, 400, 18),
      times(8, (i) => solid(i % 2 ? inks.paper : inks.ink, rectangle(1120 + i * 50, 826, 50, 18))),
    ),
    strokes(inks.ink, 2, 'M1120 826h400v18h-400Z'),
    strokes(inks.ink, 6, 'M28 28H1572V872H28Z'),
    strokes(inks.ink, 2, `M${short(40)} 40H1560V860H40Z`),
  ].join('');
}
