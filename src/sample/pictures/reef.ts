import type { SamplePicture } from '../sample.ts';
import { between, type Chance, chance } from './chance.ts';
import { inks } from './inks.ts';
import { ridge } from './nature.ts';
import { below, blob, curve, ellipse, type PathData, type Point, polygon, rectangle, times } from './shape.ts';
import { crayon, cutTo, filled, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const reef: SamplePicture = {
  key: 'reef',
  width: 1600,
  height: 1067,
  alt: 'A coral reef under shafts of sunlight: staghorn, brain and table corals in orange and rose, a school of striped fish turning above them, and one large grouper in the shade.',
  caption: 'Skerry Bank at eleven metres.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.45, y: 0.62 },
  draw: () => sheet(1600, 1067, inks.teal, [water(), backReef(), school(), corals(), grouper(), foreground()]),
};

function water(): Markup {
  const shafts = [
    [520, 120, -60],
    [690, 70, 120],
    [840, 160, 330],
    [1060, 60, 560],
    [380, 60, -260],
  ] as const;
  return [
    roll('depth', [inks.sea, '#3f8b86', inks.teal, '#1d5560', inks.navy]),
    filled('url(#depth)', 1, rectangle(0, 0, 1600, 1067)),
    ...shafts.map(([x, width, lean]) =>
      filled(
        inks.mist,
        0.2,
        polygon([
          [x, 0],
          [x + width, 0],
          [x + width * 2.1 + lean, 900],
          [x + lean, 900],
        ]),
      ),
    ),
    solid(inks.mist, ...times(26, (i) => surface(chance(`reef top ${i}`)))),
    crayon('reef motes', inks.mist, { x: 0, y: 0, width: 1600, height: 800 }, 420, 3, (_, y) => 1 - y / 900),
  ].join('');
}

function surface(random: Chance): PathData {
  const [x, y] = [random() * 1600, random() ** 2 * 110];
  const w = between(random, 60, 240);
  return blob([
    [x, y],
    [x + w * 0.3, y - 9],
    [x + w * 0.7, y + 3],
    [x + w, y - 2],
    [x + w * 0.6, y + 12],
    [x + w * 0.3, y + 3],
  ]);
}

function backReef(): Markup {
  const random = chance('reef back');
  return [
    solid('#245f69', below(ridge(random, [0, 640], [1600, 560], 150, 7), 1067)),
    solid('#1f4f60', below(ridge(random, [0, 700], [1600, 760], 120, 7), 1067)),
  ].join('');
}

function school(): Markup {
  const random = chance('reef fish');
  return times(44, (i) => {
    const part = i / 44;
    const turn = part * 3.6 + 0.2;
    const reach = 150 + part * 330 + between(random, -60, 60);
    const [x, y] = [
      800 + Math.cos(turn) * reach * 1.25,
      330 - Math.sin(turn) * reach * 0.42 + between(random, -46, 46),
    ];
    return placed(x, y, [stripedFish()], -Math.cos(turn) * 18 - 6, between(random, 0.5, 0.95));
  }).join('');
}

function stripedFish(): Markup {
  const body = 'M-52 0Q-20 -34 26 -16L52 -30L46 0L52 28L26 15Q-20 32 -52 0Z';
  return (
    solid(inks.ochre, body) +
    solid(inks.navy, 'M-30 -13Q-22 0 -30 14L-20 20Q-12 0 -20 -20Z', 'M-4 -23Q4 0 -4 22L8 20Q16 0 8 -22Z') +
    solid(inks.cream, ellipse(-39, -3, 3.4))
  );
}

function corals(): Markup {
  return [
    solid(inks.navy, below(ridge(chance('reef floor'), [0, 880], [1600, 830], 60), 1067)),
    tableCoral(1210, 690, 420, inks.rose, '#a85f55'),
    tableCoral(1390, 800, 380, '#a85f55', inks.plum),
    brain(360, 884, 216, inks.rose, inks.vermilion),
    staghorn('reef stag', 720, 960, 330, inks.orange),
    staghorn('reef stag two', 960, 980, 230, inks.sand),
    fan(150, 900, 330),
    brain(1120, 950, 130, inks.moss, inks.leaf),
  ].join('');
}

function tableCoral(x: number, y: number, width: number, top: string, under: string): Markup {
  const w = width / 2;
  const lip = blob([
    [x - w, y],
    [x - w * 0.5, y - 22],
    [x, y - 30],
    [x + w * 0.6, y - 22],
    [x + w, y - 4],
    [x + w * 0.5, y + 12],
    [x - w * 0.5, y + 14],
  ]);
  const stem = polygon([
    [x - w * 0.86, y + 4],
    [x + w * 0.86, y + 2],
    [x + w * 0.16, y + 80],
    [x + w * 0.22, y + 260],
    [x - w * 0.2, y + 260],
    [x - w * 0.12, y + 80],
  ]);
  const ribs = times(17, (i) => `M${x - w * 0.8 + i * w * 0.1} ${y + 6}L${x - w * 0.1 + i * w * 0.014} ${y + 78}`);
  return (
    solid(under, stem) +
    strokes(inks.navy, 3, ...ribs) +
    solid(top, lip) +
    strokes(
      under,
      3,
      ...times(12, (i) => `M${x - w * 0.8 + i * w * 0.14} ${y - 4 - Math.sin((i / 11) * 3.14) * 12}h18`),
    )
  );
}

function brain(x: number, y: number, radius: number, light: string, dark: string): Markup {
  const dome = `M${x - radius} ${y + radius * 0.5}C${x - radius * 1.05} ${y - radius * 0.9} ${x + radius * 1.05} ${y - radius * 0.9} ${x + radius} ${y + radius * 0.5}Z`;
  const random = chance(`brain ${x}`);
  const folds = times(13, (i) => {
    const rise = -0.62 + i * 0.1;
    return curve(
      times(
        15,
        (j): Point => [
          x - radius + (j / 14) * radius * 2,
          y + radius * (rise + 0.5 * ((j - 7) / 7) ** 2) + (j % 2 ? -1 : 1) * between(random, 3, radius * 0.05),
        ],
      ),
    );
  });
  const shade = blob([
    [x + radius * 0.2, y - radius * 0.6],
    [x + radius, y - radius * 0.5],
    [x + radius * 1.2, y + radius * 0.5],
    [x + radius * 0.3, y + radius * 0.5],
    [x + radius * 0.62, y],
  ]);
  return cutTo(`brain-${x}`, dome, [
    solid(light, dome),
    strokes(dark, radius * 0.034, ...folds),
    filled(inks.plum, 0.45, shade),
  ]);
}

function staghorn(seed: string, x: number, y: number, height: number, colour: string): Markup {
  const random = chance(seed);
  const branches = times(9, (i) =>
    branch(random, [x + (i - 4) * height * 0.1, y], -1.57 + (i - 4) * 0.17, height * between(random, 0.36, 0.52), 3),
  );
  return (
    strokes(inks.plum, height * 0.075, ...branches.map((d) => d)) +
    placed(-height * 0.015, -height * 0.012, [strokes(colour, height * 0.052, ...branches)])
  );
}

function branch(random: Chance, from: Point, angle: number, length: number, left: number): PathData {
  const to: Point = [from[0] + Math.cos(angle) * length, from[1] + Math.sin(angle) * length];
  const own = curve([from, [(from[0] + to[0]) / 2 + between(random, -8, 8), (from[1] + to[1]) / 2], to]);
  if (left === 0) return own;
  return (
    own +
    branch(random, to, angle + between(random, 0.2, 0.62), length * 0.62, left - 1) +
    branch(random, to, angle - between(random, 0.2, 0.62), length * 0.6, left - 1)
  );
}

function fan(x: number, y: number, height: number): Markup {
  const ribs = times(15, (i) => {
    const angle = -2.5 + i * 0.14;
    return curve([
      [x, y],
      [x + Math.cos(angle) * height * 0.4, y + Math.sin(angle) * height * 0.5],
      [x + Math.cos(angle) * height * 0.8, y + Math.sin(angle) * height],
    ]);
  });
  const rings = times(7, (j) => {
    const part = 0.34 + j * 0.1;
    return curve(
      times(9, (i): Point => {
        const angle = -2.46 + i * 0.235;
        return [x + Math.cos(angle) * height * part * 0.82, y + Math.sin(angle) * height * part * 1.02 + (i % 2) * 5];
      }),
    );
  });
  return strokes('#8f3a4c', 7, ...ribs) + strokes('#8f3a4c', 3.5, ...rings);
}

function grouper(): Markup {
  const body =
    'M-190 10C-150 -60 -40 -104 70 -70C110 -56 136 -34 152 -22L206 -62C214 -20 212 20 204 66L150 26C90 76 -20 92 -100 64C-140 52 -172 36 -190 10Z';
  const fins = 'M-60 -78C-30 -116 50 -120 96 -92L84 -66ZM-24 72C-10 100 20 112 46 108L40 66Z';
  const spots = times(26, (i) =>
    ellipse(-110 + ((i * 47) % 230), -40 + ((i * 29) % 92), 5 + (i % 3) * 2, 4 + (i % 2) * 2),
  );
  return placed(1290, 560, [
    solid('#173c4c', body, fins),
    solid(inks.sea, ...spots),
    solid(inks.cream, ellipse(-140, -16, 11)),
    solid(inks.ink, ellipse(-142, -16, 6)),
    strokes(inks.sea, 5, 'M-186 14Q-160 26 -134 20', 'M-96 -46Q-70 0 -92 48'),
  ]);
}

function foreground(): Markup {
  const random = chance('reef near');
  const kelp = times(16, (i) => {
    const x = (i < 8 ? -20 + i * 26 : 1370 + (i - 8) * 34) + between(random, -8, 8);
    const h = between(random, 90, 240);
    return blob([
      [x, 1080],
      [x - 12, 1067 - h * 0.4],
      [x + 10, 1067 - h * 0.75],
      [x + 2, 1067 - h],
      [x + 26, 1067 - h * 0.7],
      [x + 8, 1067 - h * 0.35],
      [x + 22, 1080],
    ]);
  });
  return solid(inks.ink, below(ridge(random, [0, 1000], [1600, 1010], 40), 1067), ...kelp);
}
