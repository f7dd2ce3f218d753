import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { bird, bush, cloud, palm, ridge, ripples } from './nature.ts';
import { below, ellipse, type PathData, polygon, rectangle, times } from './shape.ts';
import { cutTo, filled, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const cricketGround: SamplePicture = {
  key: 'cricket-ground',
  width: 1600,
  height: 1067,
  alt: 'An evening cricket match beside the sea: long shadows on a striped green field, a bowler in his leap, a batsman waiting, and a white pavilion under palms.',
  caption: 'The last hour of an evening match, when the shadows field as well.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.5, y: 0.68 },
  draw: () => sheet(1600, 1067, inks.sand, [sky(), sea(), field(), pavilion(), players(), near()]),
};

function sky(): Markup {
  const random = chance('cricket sky');
  return [
    roll('evening', ['#6fa39c', inks.mist, inks.sand, inks.rose]),
    filled('url(#evening)', 1, rectangle(0, 0, 1600, 460)),
    solid(
      inks.cream,
      cloud(random, 200, 230, 460, 70),
      cloud(random, 900, 170, 520, 90),
      cloud(random, 1240, 300, 360, 44),
    ),
    solid('#7f8f8d', below(ridge(random, [700, 420], [1600, 350], 60), 440)),
    solid(inks.ink, bird(760, 120, 36), bird(820, 140, 28, 0.1)),
  ].join('');
}

function sea(): Markup {
  const random = chance('cricket sea');
  return [
    solid(inks.teal, rectangle(0, 420, 1600, 110)),
    solid(inks.sea, ripples(random, { x: 0, width: 1600, far: 424, near: 520 }, 90, 0.6)),
    solid(inks.cream, ripples(random, { x: 0, width: 900, far: 424, near: 500 }, 40, 0.4)),
    solid(inks.ink, 'M1150 430l60 2l-8 12h-46ZM1176 430V372l34 50Z'),
  ].join('');
}

function field(): Markup {
  const oval = ellipse(800, 860, 1120, 400);
  const stripes = times(9, (i) =>
    polygon([
      [800 + (i - 4.5) * 150, 440],
      [800 + (i - 4) * 150, 440],
      [800 + (i - 4) * 420, 1067],
      [800 + (i - 4.5) * 420, 1067],
    ]),
  );
  return [
    solid(inks.leaf, rectangle(0, 500, 1600, 570)),
    solid(inks.olive, oval),
    cutTo('oval', oval, [solid(inks.moss, ...stripes)]),
    strokes(inks.cream, 6, ellipse(800, 880, 1090, 372)),
    solid(
      inks.sand,
      polygon([
        [766, 600],
        [834, 600],
        [930, 1010],
        [670, 1010],
      ]),
    ),
    strokes(inks.cream, 4, 'M752 640H848', 'M690 930H910'),
  ].join('');
}

function pavilion(): Markup {
  const random = chance('cricket trees');
  const posts = times(10, (i) => rectangle(216 + i * 44, 430, 9, 92));
  return [
    solid(inks.leaf, ...times(15, (i) => bush(random, i * 48, 470, 120, 110 + random() * 60))),
    solid('#24402f', ...times(14, (i) => bush(random, 940 + i * 52, 506, 100, 56 + random() * 30))),
    solid(
      inks.leaf,
      palm(random, 110, 520, 330, 0.1),
      palm(random, 700, 520, 290, -0.1),
      palm(random, 60, 530, 250, -0.1),
    ),
    solid(inks.cream, rectangle(200, 424, 440, 104)),
    solid(inks.navy, rectangle(212, 436, 416, 84)),
    solid(inks.cream, ...posts, rectangle(200, 494, 440, 10)),
    solid(
      inks.vermilion,
      polygon([
        [176, 428],
        [250, 352],
        [590, 352],
        [664, 428],
      ]),
    ),
    solid(
      '#8f2f24',
      polygon([
        [420, 352],
        [590, 352],
        [664, 428],
        [420, 428],
      ]),
    ),
    solid(inks.cream, rectangle(384, 296, 72, 60)),
    solid(
      inks.vermilion,
      polygon([
        [370, 300],
        [420, 252],
        [470, 300],
      ]),
    ),
    solid(inks.ink, ellipse(420, 326, 18)),
    strokes(inks.cream, 4, 'M420 326V313M420 326l9 5'),
    strokes(inks.ink, 4, 'M420 254V190'),
    solid(inks.ochre, 'M422 192L470 204L422 220Z'),
    solid(inks.cream, rectangle(1240, 440, 250, 84)),
    solid(inks.ink, rectangle(1250, 450, 230, 64), rectangle(1262, 524, 10, 20), rectangle(1458, 524, 10, 20)),
    solid(
      inks.cream,
      ...times(15, (i) => rectangle(1264 + (i % 5) * 42, 460 + Math.floor(i / 5) * 17, 26 - (i % 3) * 6, 8)),
    ),
  ].join('');
}

function players(): Markup {
  const fielders = [
    [420, 700, 0.5],
    [1190, 690, 0.5],
    [250, 830, 0.72],
    [1400, 850, 0.76],
    [640, 620, 0.38],
    [1010, 612, 0.38],
    [560, 790, 0.62],
  ] as const;
  return [
    ...fielders.map(([x, y, size]) => placed(x, y, [figure(waiting(), 170)], 0, size)),
    placed(716, 668, [figure(batsman(), 150)], 0, 0.62),
    strokes(inks.cream, 5, 'M742 628V668M752 628V668M762 628V668'),
    placed(870, 990, [figure(bowler(), 330)], 0, 1.06),
    strokes(inks.cream, 8, 'M762 850V944M784 850V944M806 850V944'),
    strokes(inks.ink, 3, 'M758 850H788M786 850H812'),
    solid(inks.ink, ellipse(742, 640, 5)),
  ].join('');
}

/** A player in whites with the evening's long shadow to the right. */
function figure([whites, dark]: readonly [PathData, PathData], shadow: number): Markup {
  return (
    filled(
      '#22402b',
      0.8,
      polygon([
        [-14, -4],
        [16, 2],
        [shadow * 1.8, 46],
        [shadow * 1.7, 60],
      ]),
    ) +
    solid(inks.cream, whites) +
    solid(inks.ink, dark)
  );
}

function waiting(): readonly [PathData, PathData] {
  return [
    `${polygon([
      [-26, -130],
      [26, -130],
      [32, -66],
      [-32, -66],
    ])}${polygon([
      [-30, -70],
      [-2, -70],
      [-14, 0],
      [-34, 0],
    ])}${polygon([
      [2, -70],
      [30, -70],
      [34, 0],
      [14, 0],
    ])}${polygon([
      [-28, -128],
      [-40, -80],
      [-18, -58],
      [-10, -66],
      [-26, -84],
    ])}${polygon([
      [28, -128],
      [40, -80],
      [18, -58],
      [10, -66],
      [26, -84],
    ])}`,
    `${ellipse(0, -146, 14, 17)}${ellipse(0, -156, 24, 6)}${rectangle(-36, -4, 22, 6)}${rectangle(14, -4, 22, 6)}`,
  ];
}

function batsman(): readonly [PathData, PathData] {
  return [
    `${polygon([
      [-22, -136],
      [18, -140],
      [26, -74],
      [-26, -70],
    ])}${polygon([
      [-26, -76],
      [0, -76],
      [-10, 0],
      [-34, 0],
    ])}${polygon([
      [2, -76],
      [26, -76],
      [36, 0],
      [14, 0],
    ])}${polygon([
      [14, -136],
      [40, -104],
      [24, -72],
      [14, -80],
      [24, -102],
      [6, -120],
    ])}`,
    `${ellipse(0, -154, 15, 17)}${polygon([
      [18, -84],
      [28, -88],
      [66, -12],
      [50, -4],
    ])}${rectangle(-38, -4, 24, 6)}`,
  ];
}

function bowler(): readonly [PathData, PathData] {
  return [
    [
      polygon([
        [-38, -236],
        [22, -250],
        [34, -140],
        [-24, -130],
      ]),
      polygon([
        [-26, -146],
        [10, -146],
        [-30, -84],
        [-74, -30],
        [-98, -44],
        [-58, -96],
      ]),
      polygon([
        [0, -150],
        [34, -146],
        [62, -92],
        [44, -6],
        [18, -8],
        [30, -86],
      ]),
      polygon([
        [4, -246],
        [22, -250],
        [8, -306],
        [-26, -352],
        [-42, -340],
        [-16, -296],
      ]),
      polygon([
        [-36, -234],
        [-22, -214],
        [-62, -178],
        [-112, -186],
        [-110, -204],
        [-68, -200],
      ]),
    ].join(''),
    `${ellipse(-26, -268, 21, 25)}${polygon([
      [-74, -32],
      [-98, -46],
      [-124, -30],
      [-84, -18],
    ])}${polygon([
      [16, -10],
      [46, -8],
      [14, 6],
      [-6, 4],
    ])}${ellipse(-38, -354, 11)}${ellipse(-118, -194, 11, 9)}`,
  ];
}

function near(): Markup {
  const random = chance('cricket near');
  return solid(
    '#1e2f24',
    palm(random, 1560, 1120, 820, -0.06),
    ...times(9, (i) => bush(random, 1180 + i * 60, 1075, 120, 90)),
  );
}
