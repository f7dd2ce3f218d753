import type { SamplePicture } from '../sample.ts';
import { between, chance } from './chance.ts';
import { inks } from './inks.ts';
import { contour, hills, rough } from './relief.ts';
import { blob, curve, ellipse, type PathData, type Point, polygon, rectangle, times } from './shape.ts';
import { filled, hatch, type Markup, placed, sheet, solid, strokes } from './sheet.ts';

export const stormMap: SamplePicture = {
  key: 'storm-map',
  width: 1600,
  height: 1067,
  alt: 'A weather chart: a cyclone’s spiral arms and close isobars over the sea, a dotted track with its widening cone, and islands in its path.',
  caption: 'Storm Perrin on the eve: its track of three days, and the cone of where it might go.',
  credit: 'Suri Vance and Abel Tiernan / The Salvane Courier',
  focal: { x: 0.58, y: 0.45 },
  draw: () => sheet(1600, 1067, '#b9d0c3', [sea(), cone(), islands(), isobars(), storm(), track(), wind()]),
};

const eye: Point = [960, 470];

function sea(): Markup {
  return [
    solid('#a6c5b9', rectangle(0, 0, 1600, 1067)),
    strokes('#8fb3a8', 2, ...times(9, (i) => `M${i * 200} 0V1067`), ...times(6, (i) => `M0 ${i * 200 + 30}H1600`)),
  ].join('');
}

/** Where the storm may be within two days. */
const coneEdge: readonly Point[] = [
  [960, 400],
  [700, 390],
  [380, 290],
  [130, 300],
  [30, 480],
  [90, 680],
  [330, 710],
  [680, 600],
  [960, 540],
];

function cone(): Markup {
  return filled(inks.vermilion, 0.28, blob(coneEdge)) + strokes(inks.vermilion, 3, curve(coneEdge));
}

function islands(): Markup {
  const unevenness = rough(chance('storm-map coast'), 0.55);
  const ground = hills([
    { at: [330, 430], reach: 130, lift: 1.6, squeeze: 1.5 },
    { at: [450, 380], reach: 90, lift: 1, squeeze: 1.2 },
    { at: [190, 330], reach: 60, lift: 1.2 },
    { at: [540, 610], reach: 46, lift: 1.3, squeeze: 0.8 },
    { at: [250, 640], reach: 30, lift: 1.3 },
    { at: [310, 690], reach: 24, lift: 1.3 },
    { at: [200, 700], reach: 22, lift: 1.3 },
    { at: [-40, -60], reach: 230, lift: 1.9 },
    { at: [100, 1110], reach: 260, lift: 1.5 },
  ]);
  const land = (level: number): PathData => contour((x, y) => ground(x, y) + unevenness(x, y), level, 1600, 1067, 20);
  return [
    strokes('#8fb3a8', 16, land(0.6)),
    solid(inks.sand, land(0.6)),
    solid('#cfa864', land(1)),
    solid('#b58647', land(1.4)),
    strokes(inks.ink, 3, land(0.6)),
    solid(inks.vermilion, ellipse(404, 440, 9)),
    strokes(inks.ink, 3, ellipse(404, 440, 15)),
  ].join('');
}

function isobars(): Markup {
  const ring = (reach: number, seed: number): PathData =>
    blob(
      times(18, (i): Point => {
        const turn = (i / 18) * 6.283;
        const stretch = reach * (1 + 0.09 * Math.sin(turn * 2 + seed) + 0.05 * Math.sin(turn * 3 + seed * 2));
        return [eye[0] + Math.cos(turn) * stretch * 1.12, eye[1] + Math.sin(turn) * stretch * 0.94];
      }),
    );
  return strokes(
    inks.navy,
    3,
    ...[230, 270, 316, 370, 436, 516, 616, 740, 900].map((reach, i) => ring(reach, i * 0.25)),
  );
}

function storm(): Markup {
  const arm = (start: number, width: number, turns: number, reach: number): PathData => {
    const edge = (side: number) =>
      times(26, (i): Point => {
        const part = i / 25;
        const turn = start - part * turns;
        const from = 52 + part ** 1.25 * reach + side * width * Math.sin(Math.min(1, part * 1.12) * Math.PI) ** 0.8;
        return [eye[0] + Math.cos(turn) * from, eye[1] + Math.sin(turn) * from * 0.9];
      });
    return blob([...edge(1), ...edge(-1).toReversed()]);
  };
  const random = chance('storm-map cells');
  const cells = times(150, () => {
    const [turn, reach] = [random() * 6.283, between(random, 150, 400)];
    const size = between(random, 5, 24) * (1.2 - reach / 480);
    return ellipse(eye[0] + Math.cos(turn) * reach, eye[1] + Math.sin(turn) * reach * 0.9, size * 1.5, size * 0.8);
  });
  return [
    hatch('rain', inks.navy, 11, 4, -30),
    solid(inks.navy, ...times(4, (i) => arm(i * 1.571 + 0.2, 46, 4.2, 390))),
    solid(inks.slate, ...times(4, (i) => arm(i * 1.571 + 0.44, 32, 4.1, 350))),
    filled('url(#rain)', 0.8, ...times(4, (i) => arm(i * 1.571 + 0.44, 32, 4.1, 350))),
    solid(inks.mist, ...times(4, (i) => arm(i * 1.571 + 0.7, 20, 3.9, 300))),
    solid(inks.cream, ...times(4, (i) => arm(i * 1.571 + 0.86, 11, 3.6, 240)), ...cells.slice(0, 60)),
    solid(inks.navy, ellipse(eye[0], eye[1], 92, 84)),
    solid(inks.cream, ellipse(eye[0], eye[1], 70, 63)),
    solid(inks.vermilion, ellipse(eye[0], eye[1], 40, 36)),
    solid(inks.ink, ellipse(eye[0], eye[1], 18, 16)),
  ].join('');
}

function track(): Markup {
  const past: readonly Point[] = [
    [1580, 110],
    [1490, 170],
    [1400, 215],
    [1320, 280],
    [1250, 340],
    [1180, 380],
    [1110, 425],
  ];
  const next: readonly Point[] = [
    [800, 492],
    [650, 498],
    [500, 492],
    [340, 496],
    [170, 530],
  ];
  return [
    strokes(inks.ink, 5, curve([...past, eye])),
    solid(inks.ink, ...past.map(([x, y]) => ellipse(x, y, 13))),
    solid(inks.cream, ...past.map(([x, y]) => ellipse(x, y, 7))),
    `<g stroke-dasharray="16 16">${strokes(inks.vermilion, 7, curve([[880, 484], ...next]))}</g>`,
    ...next.map(([x, y]) =>
      placed(x, y, [
        solid(inks.vermilion, ellipse(0, 0, 17)),
        solid(inks.cream, ellipse(0, 0, 8)),
        solid(inks.vermilion, 'M16 -4Q12 -28 -10 -32Q4 -22 0 -14ZM-16 4Q-12 28 10 32Q-4 22 0 14Z'),
      ]),
    ),
  ].join('');
}

function wind(): Markup {
  const random = chance('storm-map wind');
  const barbs = times(48, (i) => {
    const [x, y] = [
      100 + (i % 8) * 200 + between(random, -50, 50),
      90 + Math.floor(i / 8) * 180 + between(random, -40, 40),
    ];
    const [dx, dy] = [x - eye[0], y - eye[1]];
    const reach = Math.hypot(dx, dy);
    if (reach < 450 || (x > 1350 && y > 820)) return '';
    const turn = (Math.atan2(dy, dx) * 180) / Math.PI + 70;
    return placed(
      x,
      y,
      [strokes(inks.ink, 3, 'M0 0H54M54 0L62 -20M42 0L50 -20M30 0L34 -10'), solid(inks.ink, ellipse(0, 0, 4))],
      turn,
    );
  });
  return [
    ...barbs,
    solid(
      inks.ink,
      polygon([
        [1440, 960],
        [1464, 890],
        [1488, 960],
        [1464, 944],
      ]),
    ),
    strokes(inks.ink, 3, ellipse(1464, 930, 56)),
  ].join('');
}
