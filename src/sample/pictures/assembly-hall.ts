import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { bird, cloud, palm } from './nature.ts';
import { standing } from './people.ts';
import { ellipse, type PathData, polygon, rectangle, times } from './shape.ts';
import { filled, hatch, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const assemblyHall: SamplePicture = {
  key: 'assembly-hall',
  width: 1600,
  height: 1067,
  alt: 'The Assembly in Port Ansel: a domed hall behind a row of tall arches, its broad steps crossed by a few people and their long morning shadows.',
  caption: 'The Assembly in Port Ansel, on the morning of a sitting.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.5, y: 0.45 },
  draw: () => sheet(1600, 1067, inks.sand, [sky(), dome(), wings(), arcade(), steps(), people(), palms()]),
};

function sky(): Markup {
  const random = chance('assembly sky');
  return [
    roll('morning', ['#3d7f86', inks.sea, inks.mist, inks.paper]),
    filled('url(#morning)', 1, rectangle(0, 0, 1600, 760)),
    solid(
      inks.cream,
      cloud(random, 40, 300, 420, 90),
      cloud(random, 1120, 210, 380, 70),
      cloud(random, 1300, 380, 300, 50),
    ),
    solid(inks.ink, bird(420, 150, 40, 0.1), bird(470, 176, 30), bird(1180, 120, 34, -0.1)),
  ].join('');
}

function dome(): Markup {
  const shell = 'M560 470C560 190 1040 190 1040 470Z';
  const ribs = [-0.78, -0.44, -0.14, 0.14, 0.44, 0.78].map(
    (part) => `M${800 + part * 240} 470Q${800 + part * 200} 290 800 258`,
  );
  return [
    hatch('dome-shade', inks.navy, 11, 5, 14),
    solid(inks.teal, shell),
    solid('#1c4f57', 'M800 260C940 262 1040 330 1040 470H900C920 380 880 300 800 260Z'),
    strokes(inks.sea, 5, ...ribs.slice(0, 3)),
    strokes(inks.navy, 5, ...ribs.slice(3)),
    solid(inks.paper, rectangle(756, 214, 88, 52), 'M748 216Q800 140 852 216Z'),
    solid(inks.sand, rectangle(806, 214, 38, 52)),
    solid(inks.ink, rectangle(768, 226, 10, 40), rectangle(795, 226, 10, 40), rectangle(822, 226, 10, 40)),
    strokes(inks.ink, 6, 'M800 172V70'),
    solid(inks.vermilion, 'M803 76Q840 62 868 78T930 76V122Q896 134 868 120T803 120Z'),
    solid(inks.cream, ellipse(838, 99, 12)),
    solid(inks.paper, rectangle(540, 466, 520, 74)),
    solid(inks.sand, rectangle(900, 466, 160, 74)),
    solid(inks.slate, ...times(13, (i) => rectangle(566 + i * 37, 484, 16, 44))),
  ].join('');
}

function wings(): Markup {
  return [
    solid(inks.cream, rectangle(120, 560, 1360, 270)),
    solid(
      inks.paper,
      polygon([
        [470, 560],
        [800, 452],
        [1130, 560],
      ]),
    ),
    solid(
      inks.sand,
      polygon([
        [520, 552],
        [800, 462],
        [1080, 552],
      ]),
    ),
    solid(inks.ochre, ellipse(800, 518, 26)),
    solid(inks.cream, ellipse(800, 518, 15)),
    solid(inks.sand, rectangle(100, 540, 1400, 26)),
    solid(inks.brown, rectangle(100, 564, 1400, 7)),
    filled(
      inks.sand,
      0.6,
      polygon([
        [1150, 572],
        [1480, 572],
        [1480, 830],
        [1150, 830],
      ]),
    ),
    filled(
      'url(#dome-shade)',
      0.35,
      polygon([
        [1400, 572],
        [1480, 572],
        [1480, 830],
        [1330, 830],
      ]),
    ),
    ...times(8, (i) => window(150 + (i < 4 ? i * 76 : 880 + (i - 4) * 76) + (i < 4 ? 0 : 60))),
  ].join('');
}

function window(x: number): Markup {
  return (
    solid(inks.slate, rectangle(x, 620, 40, 120), `M${x} 622a20 22 0 0 1 40 0Z`) +
    solid(inks.navy, rectangle(x + 24, 620, 16, 120)) +
    solid(inks.sand, rectangle(x - 8, 742, 56, 10))
  );
}

function arcade(): Markup {
  const arch = (i: number): PathData => {
    const x = 478 + i * 94;
    return `M${x} 830V664a35 44 0 0 1 70 0V830Z`;
  };
  const light = (i: number): PathData => `M${478 + i * 94} 830V740l46 90Z`;
  return [
    solid(inks.paper, rectangle(450, 566, 700, 264)),
    solid(inks.navy, ...times(7, arch)),
    solid(inks.brown, ...times(7, light)),
    solid(inks.ochre, rectangle(780, 736, 40, 94)),
    solid(inks.sand, ...times(8, (i) => rectangle(460 + i * 94 - 12, 650, 28, 12))),
    filled('url(#dome-shade)', 0.55, ...times(8, (i) => rectangle(462 + i * 94, 664, 14, 166))),
  ].join('');
}

function steps(): Markup {
  const treads = times(9, (i) =>
    polygon([
      [430 - i * 48, 830 + i * 20],
      [1170 + i * 48, 830 + i * 20],
      [1170 + (i + 1) * 48, 842 + i * 20],
      [430 - (i + 1) * 48, 842 + i * 20],
    ]),
  );
  return [
    solid(inks.rose, rectangle(0, 826, 1600, 241)),
    solid(
      '#d18f76',
      polygon([
        [0, 826],
        [440, 826],
        [0, 1010],
      ]),
      polygon([
        [1600, 826],
        [1160, 826],
        [1600, 1010],
      ]),
    ),
    solid(
      inks.cream,
      polygon([
        [430, 828],
        [1170, 828],
        [1620, 1012],
        [-20, 1012],
      ]),
    ),
    solid(inks.sand, ...treads),
    solid(inks.rose, rectangle(0, 1008, 1600, 60)),
  ].join('');
}

function people(): Markup {
  const crowd = [
    [612, 952, 118, { stride: 0.07 }],
    [676, 968, 126, { dress: true, bag: true }],
    [960, 906, 96, { stride: 0.06, hat: true }],
    [1210, 996, 140, { stride: 0.08, bag: true, side: -1 }],
    [360, 1020, 150, { hat: true, stride: 0.05 }],
    [874, 872, 84, { dress: true }],
    [1080, 884, 88, { stride: 0.04 }],
  ] as const;
  const shadows = crowd.map(([x, y, h]) =>
    polygon([
      [x - 10, y - 4],
      [x + 12, y - 2],
      [x + h * 1.7, y + h * 0.36],
      [x + h * 1.6, y + h * 0.4],
    ]),
  );
  return (
    filled(inks.plum, 0.5, ...shadows) +
    solid(inks.ink, ...crowd.map(([x, y, h, bearing]) => standing(x, y, h, bearing)))
  );
}

function palms(): Markup {
  const random = chance('assembly palms');
  return [
    solid(inks.leaf, palm(random, 120, 900, 440, 0.06), palm(random, 1500, 890, 410, -0.06)),
    solid(inks.ink, palm(random, 30, 1080, 700, 0.1), palm(random, 1590, 1080, 620, -0.08)),
  ].join('');
}
