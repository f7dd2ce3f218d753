import type { SamplePicture } from '../sample.ts';
import { between, chance } from './chance.ts';
import { inks } from './inks.ts';
import { blob, curve, ellipse, type Point, polygon, rectangle, times } from './shape.ts';
import { cutTo, filled, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const satellite: SamplePicture = {
  key: 'satellite',
  width: 1600,
  height: 900,
  alt: 'A small satellite with two solar wings above the curved edge of the Earth, over blue sea, islands and a spiral storm.',
  caption: 'How Petrel will look over the strait, from an altitude of 590 kilometres.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.45, y: 0.4 },
  draw: () => sheet(1600, 900, inks.ink, [stars(), earth(), craft()]),
};

const globe: readonly [number, number, number] = [980, 1560, 1120];

function stars(): Markup {
  const random = chance('satellite stars');
  const at = () => `M${Math.round(random() * 1600)} ${Math.round(random() * 900)}h0`;
  return [
    roll('space', ['#101219', inks.ink, inks.night]),
    filled('url(#space)', 1, rectangle(0, 0, 1600, 900)),
    strokes(inks.slate, 2.4, ...times(260, at)),
    strokes(inks.cream, 3, ...times(90, at)),
    strokes(inks.ochre, 5, ...times(12, at)),
    strokes(inks.cream, 7, ...times(6, at)),
  ].join('');
}

function earth(): Markup {
  const [x, y, r] = globe;
  const disc = ellipse(x, y, r);
  const random = chance('satellite earth');
  const bands = times(34, () => {
    const [cx, cy, w] = [between(random, 100, 1600), between(random, 500, 900), between(random, 80, 320)];
    return blob([
      [cx - w / 2, cy],
      [cx - w * 0.1, cy - w * 0.05],
      [cx + w * 0.2, cy - w * 0.02],
      [cx + w / 2, cy + w * 0.03],
      [cx + w * 0.1, cy + w * 0.05],
      [cx - w * 0.2, cy + w * 0.06],
    ]);
  });
  return [
    filled(inks.sea, 0.14, ellipse(x, y, r + 66)),
    filled(inks.sea, 0.24, ellipse(x, y, r + 36)),
    filled(inks.mist, 0.6, ellipse(x, y, r + 12)),
    solid(inks.teal, disc),
    cutTo('globe', disc, [
      roll('ocean', ['#2f8286', '#1f5f74', inks.navy]),
      filled('url(#ocean)', 1, rectangle(0, 400, 1600, 500)),
      islands(),
      filled(inks.cream, 0.75, ...bands),
      storm(),
      filled(
        inks.night,
        0.55,
        polygon([
          [1250, 380],
          [1700, 380],
          [1700, 900],
          [1090, 900],
          [1200, 640],
        ]),
      ),
      filled(
        inks.night,
        0.45,
        polygon([
          [1400, 380],
          [1700, 380],
          [1700, 900],
          [1290, 900],
        ]),
      ),
    ]),
  ].join('');
}

function islands(): Markup {
  const random = chance('satellite islands');
  const island = (x: number, y: number, w: number, h: number): string =>
    blob(
      times(
        13,
        (i): Point => [
          x + Math.cos((i / 13) * 6.283) * w * between(random, 0.7, 1.1),
          y + Math.sin((i / 13) * 6.283) * h * between(random, 0.7, 1.1),
        ],
      ),
    );
  const all = [
    [430, 740, 110, 44],
    [600, 690, 48, 18],
    [690, 730, 30, 12],
    [330, 660, 34, 11],
    [760, 790, 20, 9],
    [1120, 560, 90, 18],
  ] as const;
  return (
    solid(inks.sea, ...all.map(([x, y, w, h]) => island(x, y, w * 1.2, h * 1.3))) +
    solid(inks.olive, ...all.map(([x, y, w, h]) => island(x, y, w, h))) +
    solid(inks.leaf, ...all.slice(0, 2).map(([x, y, w, h]) => island(x + w * 0.2, y + h * 0.1, w * 0.5, h * 0.5)))
  );
}

function storm(): Markup {
  const arm = (start: number, length: number, width: number): string => {
    const points = (side: number) =>
      times(15, (i): Point => {
        const part = i / 14;
        const [turn, reach] = [start + part * length, 20 + part * 210 + side * width * Math.sin(part * 3.14)];
        return [900 + Math.cos(turn) * reach * 1.25, 800 + Math.sin(turn) * reach * 0.42];
      });
    return blob([...points(1), ...points(-1).toReversed()]);
  };
  return (
    filled(inks.mist, 0.9, ...times(5, (i) => arm(i * 1.257, 3.5, 22))) +
    solid(inks.cream, ...times(5, (i) => arm(i * 1.257 + 0.16, 3.2, 12)), ellipse(900, 800, 44, 16)) +
    solid(inks.navy, ellipse(900, 800, 15, 6))
  );
}

function craft(): Markup {
  const panel = (x: number): Markup =>
    [
      solid(
        inks.navy,
        polygon([
          [x, -56],
          [x + 236, -56],
          [x + 236, 56],
          [x, 56],
        ]),
      ),
      solid(
        '#35608a',
        ...times(4, (i) =>
          polygon([
            [x + 6 + i * 58, -50],
            [x + 54 + i * 58, -50],
            [x + 54 + i * 58, -3],
            [x + 6 + i * 58, -3],
          ]),
        ),
        ...times(4, (i) => rectangle(x + 6 + i * 58, 4, 48, 46)),
      ),
      filled(
        inks.sea,
        0.65,
        ...times(4, (i) =>
          polygon([
            [x + 6 + i * 58, -50],
            [x + 42 + i * 58, -50],
            [x + 6 + i * 58, -14],
          ]),
        ),
      ),
      strokes(inks.cream, 4, `M${x} -56H${x + 236}V56H${x}Z`),
    ].join('');
  return placed(
    640,
    300,
    [
      filled(
        inks.sea,
        0.13,
        polygon([
          [-40, 90],
          [60, 90],
          [420, 700],
          [-160, 700],
        ]),
      ),
      strokes(
        inks.slate,
        3,
        curve([
          [-900, 300],
          [-400, 60],
          [0, 0],
          [500, 40],
          [1100, 320],
        ]),
      ),
      solid(inks.cream, rectangle(-130, -7, 60, 14), rectangle(80, -7, 60, 14)),
      panel(-366),
      panel(140),
      solid(
        inks.ochre,
        polygon([
          [-70, -90],
          [50, -104],
          [50, 84],
          [-70, 92],
        ]),
      ),
      solid(
        '#8f611b',
        polygon([
          [50, -104],
          [86, -84],
          [86, 70],
          [50, 84],
        ]),
      ),
      filled(
        inks.brown,
        0.55,
        polygon([
          [-70, 20],
          [50, 10],
          [50, 84],
          [-70, 92],
        ]),
      ),
      strokes(inks.brown, 3, 'M-70 -30L50 -40M-70 30L50 22M-10 -97V88'),
      solid(inks.cream, ellipse(-12, 120, 84, 26)),
      solid(inks.slate, ellipse(-12, 126, 64, 16)),
      strokes(inks.cream, 4, 'M-12 126V168M-70 124L-12 168L46 124'),
      solid(inks.vermilion, ellipse(-12, 170, 7), ellipse(-10, -150, 9)),
      strokes(inks.cream, 5, 'M-10 -98V-146M-40 -94L-76 -160M-86 -156L-64 -166'),
      solid(inks.cream, rectangle(-56, -74, 34, 26)),
      solid(inks.ink, ellipse(-39, -61, 9)),
    ],
    -14,
  );
}
