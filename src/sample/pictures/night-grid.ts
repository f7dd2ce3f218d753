import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { bush, ridge } from './nature.ts';
import { below, ellipse, type Point, polygon, rectangle, short, times } from './shape.ts';
import { filled, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const nightGrid: SamplePicture = {
  key: 'night-grid',
  width: 1600,
  height: 1067,
  alt: 'Power lines stride down a hillside on steel pylons towards a coastal city at night, its windows lit in grids and mirrored in the bay.',
  caption: 'The line from Ravenhithe comes down to Port Ansel.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.45, y: 0.55 },
  draw: () => sheet(1600, 1067, inks.night, [sky(), city(), bay(), hill(), lines(), near()]),
};

interface Pylon {
  readonly at: Point;
  readonly size: number;
}

/** Where the wires hang, measured from the foot of a pylon. */
const hooks: readonly Point[] = [
  [-84, -314],
  [84, -314],
  [-62, -374],
  [62, -374],
  [-50, -254],
  [50, -254],
];

const pylons: readonly Pylon[] = [
  { at: [1390, 1010], size: 1.75 },
  { at: [960, 850], size: 0.92 },
  { at: [720, 770], size: 0.56 },
  { at: [575, 716], size: 0.35 },
  { at: [490, 684], size: 0.22 },
];

function sky(): Markup {
  const random = chance('grid sky');
  return [
    roll('late', [inks.ink, inks.night, '#2d3f63', inks.plum, '#b0584a', inks.ochre]),
    filled('url(#late)', 1, rectangle(0, 0, 1600, 640)),
    strokes(
      inks.cream,
      2.6,
      ...times(130, () => `M${Math.round(random() * 1600)} ${Math.round(random() ** 1.4 * 420)}h0`),
    ),
    solid(inks.cream, 'M300 120a66 66 0 1 0 62 96a56 56 0 1 1 -62 -96Z'),
  ].join('');
}

function city(): Markup {
  const random = chance('grid city');
  const towers = times(42, (i) => {
    const height = 30 + random() * 90 + 150 * Math.exp(-(((i - 13) / 6) ** 2)) * random();
    return { x: i * 38 + random() * 12, y: 636 - height, width: 22 + random() * 22, height };
  });
  const lights = towers.flatMap(({ x, y, width, height }) =>
    times(Math.floor(width / 8), (i) =>
      times(Math.floor(height / 11), (j) => (random() < 0.52 ? rectangle(x + 3 + i * 8, y + 5 + j * 11, 4, 6) : '')),
    ).flat(),
  );
  return [
    solid('#37263f', below(ridge(random, [0, 560], [1600, 470], 80), 640)),
    solid(inks.ink, ...towers.map(({ x, y, width, height }) => rectangle(x, y, width, height))),
    solid(inks.sand, ...lights),
    solid(inks.vermilion, ellipse(520, 424, 4), ellipse(494, 470, 4)),
  ].join('');
}

function bay(): Markup {
  const random = chance('grid bay');
  const streaks = times(120, () => {
    const [x, y] = [random() * 1200, 644 + random() ** 1.6 * 190];
    return `M${short(x)} ${short(y)}v${short(4 + random() * 22)}`;
  });
  return (
    solid('#1c2440', rectangle(0, 636, 1600, 260)) +
    strokes(inks.ochre, 4, ...streaks.slice(0, 70)) +
    strokes(inks.sand, 3, ...streaks.slice(70)) +
    solid(inks.ink, rectangle(0, 634, 1600, 5))
  );
}

function hill(): Markup {
  const random = chance('grid hill');
  const slope = ridge(random, [0, 790], [420, 668], 22).concat(ridge(random, [420, 668], [1600, 905], 40).slice(1));
  return [
    solid('#22303d', below(slope, 1067)),
    solid(
      '#1b2733',
      ...times(40, (i) => bush(random, 200 + ((i * 173) % 1400), 800 + ((i * 97) % 250), 50 + random() * 90, 16)),
    ),
    solid(inks.sand, ...times(7, (i) => rectangle(130 + i * 62, 800 + (i % 3) * 44, 9, 8))),
  ].join('');
}

function lines(): Markup {
  const wires = pylons
    .slice(1)
    .flatMap((pylon, i) =>
      hooks.map((hook) => span(hung(pylons[i] as Pylon, hook), hung(pylon, hook), 50 * pylon.size)),
    );
  const out = hooks.map((hook) =>
    span(hung(pylons[0] as Pylon, hook), hung({ at: [2300, 1400], size: 3.2 }, hook), 60),
  );
  return (
    strokes(inks.slate, 2.6, ...wires, ...out) +
    [...pylons]
      .reverse()
      .map(({ at, size }) => placed(at[0], at[1], [pylonOf(size)], 0, size))
      .join('')
  );
}

function hung({ at, size }: Pylon, [x, y]: Point): Point {
  return [at[0] + x * size, at[1] + y * size];
}

function span([x0, y0]: Point, [x1, y1]: Point, sag: number): string {
  return `M${short(x0)} ${short(y0)}Q${short((x0 + x1) / 2)} ${short((y0 + y1) / 2 + sag)} ${short(x1)} ${short(y1)}`;
}

function pylonOf(size: number): Markup {
  const width = Math.max(5, 3 / size);
  const legs = 'M-52 0L-16 -250L-12 -440L0 -480L12 -440L16 -250L52 0';
  const bars =
    'M-52 0L40 -86L-32 -150L26 -200L-18 -250L16 -310L-14 -350L13 -410L-12 -440M52 0L-40 -86L32 -150L-26 -200L18 -250L-16 -310L14 -350L-13 -410L12 -440';
  const crossarms = 'M-84 -326L0 -352L84 -326ZM-62 -386L0 -408L62 -386ZM-50 -266L0 -290L50 -266Z';
  return (
    strokes(inks.ink, width, legs, crossarms) +
    strokes(inks.ink, width * 0.6, bars) +
    strokes(inks.cream, width * 0.55, 'M-84 -326v12M84 -326v12M-62 -386v12M62 -386v12M-50 -266v12M50 -266v12') +
    solid(inks.vermilion, ellipse(0, -484, 5))
  );
}

function near(): Markup {
  const random = chance('grid near');
  return [
    solid(
      inks.ink,
      below(ridge(random, [0, 960], [1600, 1020], 40), 1067),
      ...times(16, (i) => bush(random, i * 110, 1010 + random() * 30, 150, 80)),
    ),
    solid(
      inks.ink,
      polygon([
        [150, 1000],
        [160, 850],
        [250, 850],
        [262, 1000],
      ]),
      polygon([
        [136, 856],
        [206, 800],
        [276, 856],
      ]),
    ),
    solid(inks.ochre, rectangle(188, 884, 34, 36)),
    strokes(inks.ink, 4, 'M205 884v36M188 902h34'),
  ].join('');
}
