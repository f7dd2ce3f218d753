import type { SamplePicture } from '../sample.ts';
import { between, type Chance, chance } from './chance.ts';
import { inks } from './inks.ts';
import { bush, lens, palm, ridge } from './nature.ts';
import { below, blob, ellipse, type PathData, type Point, polygon, rectangle, times } from './shape.ts';
import { crayon, cutTo, filled, hatch, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const orrinPlume: SamplePicture = {
  key: 'orrin-plume',
  width: 1600,
  height: 1067,
  alt: 'A cone-shaped volcano at dawn with a tall, leaning column of ash; ridges, palms and the white houses of a village lie dark in front of it.',
  caption: 'Mount Orrin in 1961, drawn after photographs in the Courier’s archive.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.55, y: 0.4 },
  draw: () => sheet(1600, 1067, inks.sand, [sky(), plume(), mountain(), ridges(), village()]),
};

function sky(): Markup {
  const random = chance('orrin sky');
  return [
    roll('dawn', ['#5a8a8c', inks.sea, inks.sand, inks.rose]),
    filled('url(#dawn)', 1, rectangle(0, 0, 1600, 800)),
    solid(inks.cream, ellipse(300, 560, 92)),
    solid(inks.rose, ...times(7, (i) => lens(260 + random() * 520, 520 + i * 24, 360 + random() * 300, 10))),
  ].join('');
}

function plume(): Markup {
  const random = chance('orrin plume');
  const puffs = times(46, (i) => {
    const part = i / 45;
    const [x, y] = [930 + part ** 1.7 * 520, 330 - part ** 0.72 * 330];
    return {
      x: x + between(random, -30, 30) * (0.5 + part),
      y: y + between(random, -18, 18),
      r: 34 + part * 150 * between(random, 0.7, 1.1),
    };
  }).toReversed();
  const dark = puffs.map(({ x, y, r }) => lump(random, x + r * 0.16, y + r * 0.12, r));
  const mid = puffs.map(({ x, y, r }) => lump(random, x - r * 0.05, y - r * 0.04, r * 0.86));
  const light = puffs.map(({ x, y, r }) => lump(random, x - r * 0.3, y - r * 0.26, r * 0.42));
  return [
    solid('#4b4450', ...dark),
    ...puffs.map(
      (_, i) =>
        solid(inks.plum, dark[i] as PathData) +
        solid('#8d6a70', mid[i] as PathData) +
        solid(inks.rose, light[i] as PathData),
    ),
    crayon('orrin ash', inks.plum, { x: 900, y: 0, width: 700, height: 560 }, 2000, 2.2, (x, y) =>
      x > 950 + (330 - y) * 0.6 ? 0.55 : 0.06,
    ),
  ].join('');
}

function lump(random: Chance, x: number, y: number, radius: number): PathData {
  return blob(
    times(9, (i): Point => {
      const turn = (i / 9) * 6.283;
      const reach = radius * between(random, 0.82, 1.1);
      return [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach * 0.86];
    }),
  );
}

function mountain(): Markup {
  const random = chance('orrin cone');
  const left = ridge(random, [120, 800], [868, 336], 42);
  const right = ridge(random, [1000, 344], [1600, 760], 40);
  const cone = polygon([...left, [900, 352], [940, 344], [972, 356], ...right, [1600, 900], [0, 900]]);
  const shade = polygon([
    [940, 344],
    [972, 356],
    ...right,
    [1600, 900],
    [1060, 900],
    [1000, 700],
    [1030, 620],
    [962, 520],
    [984, 440],
  ]);
  const gullies = times(20, (i) => {
    const x = 870 - i * 34;
    return polygon([
      [892 - i * 2, 360 + i * 3],
      [x - 60, 480 + i * 16 + random() * 60],
      [x - 96, 640 + i * 6],
      [x - 66, 500 + i * 12],
    ]);
  });
  return [
    hatch('slope', inks.plum, 15, 6.5, -28),
    solid('#5d7f86', cone),
    cutTo('cone', cone, [solid(inks.slate, ...gullies), solid('#3d4f62', shade), filled('url(#slope)', 0.75, shade)]),
    solid(
      inks.vermilion,
      polygon([
        [868, 338],
        [900, 350],
        [940, 342],
        [972, 354],
        [1000, 344],
        [986, 366],
        [950, 362],
        [934, 392],
        [922, 364],
        [884, 364],
      ]),
    ),
    filled(inks.cream, 0.55, lens(420, 690, 900, 26), lens(1150, 720, 800, 22)),
  ].join('');
}

function ridges(): Markup {
  const random = chance('orrin ridges');
  const far = ridge(random, [0, 700], [1600, 770], 60);
  const middle = ridge(random, [0, 800], [1600, 800], 66);
  const rows = times(15, (i) => `M0 ${846 + i * 15}Q500 ${800 + i * 17} 1600 ${850 + i * 15}`);
  return [
    solid('#56707a', below(far, 1067)),
    solid(inks.leaf, below(middle, 1067)),
    cutTo('fields', below(middle, 1067), [strokes(inks.olive, 4, ...rows)]),
    solid(inks.leaf, ...times(22, (i) => bush(random, i * 76, 836 + random() * 80, 70 + random() * 50, 34))),
  ].join('');
}

function village(): Markup {
  const random = chance('orrin village');
  const houses = [
    [560, 880, 76],
    [650, 894, 60],
    [708, 872, 84],
    [806, 902, 70],
    [880, 886, 62],
    [470, 904, 64],
  ] as const;
  return [
    ...houses.map(([x, y, w]) => house(x, y, w)),
    solid(
      inks.cream,
      polygon([
        [776, 892],
        [776, 800],
        [790, 764],
        [804, 800],
        [804, 892],
      ]),
    ),
    solid(inks.ink, below(ridge(random, [0, 950], [1600, 1000], 36), 1067)),
    solid(
      inks.ink,
      palm(random, 150, 990, 420, 0.14),
      palm(random, 258, 1000, 300, -0.1),
      palm(random, 1440, 1010, 360, -0.16),
    ),
    solid(inks.ink, ...times(18, (i) => bush(random, i * 96, 972 + random() * 30, 130, 64))),
  ].join('');
}

function house(x: number, y: number, width: number): Markup {
  const height = width * 0.62;
  return [
    solid(inks.cream, rectangle(x, y - height, width, height)),
    solid(inks.rose, rectangle(x + width * 0.66, y - height, width * 0.34, height)),
    solid(
      inks.vermilion,
      polygon([
        [x - 6, y - height],
        [x + width * 0.3, y - height * 1.5],
        [x + width * 0.9, y - height * 1.5],
        [x + width + 6, y - height],
      ]),
    ),
    solid(
      inks.ink,
      rectangle(x + width * 0.16, y - height * 0.66, width * 0.13, height * 0.36),
      rectangle(x + width * 0.42, y - height * 0.66, width * 0.13, height * 0.66),
    ),
  ].join('');
}
