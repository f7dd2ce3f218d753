import type { SamplePicture } from '../sample.ts';
import { between, chance } from './chance.ts';
import { inks } from './inks.ts';
import { bush, ridge } from './nature.ts';
import { below, blob, curve, ellipse, type Point, polygon, rectangle, times } from './shape.ts';
import { cutTo, filled, hatch, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const kitchenTable: SamplePicture = {
  key: 'kitchen-table',
  width: 1600,
  height: 1067,
  alt: 'A kitchen table under a window to the sea: a steaming iron pot, a whole red fish on a platter, cut limes, chillies, a knife and a blue checked cloth.',
  caption: 'Snapper, green pepper, and a pot that has cooked for three generations.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.5, y: 0.65 },
  draw: () => sheet(1600, 1067, inks.ochre, [wall(), window(), lamp(), table(), pot(), fish(), limes(), chillies()]),
};

function wall(): Markup {
  return [
    hatch('plaster', inks.brown, 34, 3, 0),
    roll('warm', ['#c98936', inks.ochre, '#e2b066']),
    filled('url(#warm)', 1, rectangle(0, 0, 1600, 700)),
    filled('url(#plaster)', 0.25, rectangle(0, 0, 1600, 700)),
    solid(inks.brown, rectangle(1160, 250, 360, 18)),
    solid(inks.cream, 'M1190 250V196H1250V250ZM1190 206h-20v26h20Z'),
    solid(inks.teal, 'M1290 250Q1270 190 1300 176V150H1336V176Q1366 190 1346 250Z'),
    solid(inks.vermilion, rectangle(1390, 168, 50, 82)),
    solid(inks.cream, rectangle(1390, 194, 50, 24)),
    solid(inks.plum, rectangle(1456, 186, 44, 64)),
    strokes(inks.ink, 5, 'M1200 268V300M1290 268V296M1400 268V306'),
    solid(
      inks.ink,
      'M1186 300q14 -10 28 0l6 90q-20 16 -40 0Z',
      ellipse(1290, 350, 36, 54),
      'M1394 306h12l4 110q-10 8 -20 0Z',
    ),
    solid(inks.moss, ...times(7, (i) => ellipse(1520 + Math.sin(i * 2.2) * 16, 300 + i * 22, 13, 17))),
    strokes(inks.brown, 4, 'M1520 262V440'),
  ].join('');
}

function window(): Markup {
  const random = chance('kitchen window');
  const pane = rectangle(140, 80, 560, 430);
  return [
    solid(inks.brown, rectangle(116, 56, 608, 478)),
    cutTo('pane', pane, [
      roll('view', [inks.mist, inks.cream]),
      filled('url(#view)', 1, pane),
      solid(inks.sea, below(ridge(random, [140, 280], [700, 240], 50), 520)),
      solid(inks.teal, rectangle(140, 330, 560, 200)),
      solid(inks.cream, 'M330 360h60l-8 14h-44ZM358 358V300l34 54Z', 'M560 344h34l-5 8h-24ZM576 342V312l18 28Z'),
      solid(inks.leaf, ...times(8, (i) => bush(random, 130 + i * 80, 500 + random() * 20, 120, 90))),
    ]),
    solid(inks.brown, rectangle(412, 80, 16, 430), rectangle(140, 286, 560, 14)),
    solid('#5a3420', rectangle(92, 520, 656, 34)),
    solid(
      inks.cream,
      polygon([
        [100, 40],
        [250, 40],
        [206, 300],
        [170, 420],
        [100, 520],
      ]),
      polygon([
        [740, 40],
        [590, 40],
        [640, 300],
        [670, 420],
        [740, 520],
      ]),
    ),
    strokes(inks.rose, 5, 'M140 44L128 480M180 44L158 430M214 44L190 330M700 44L712 480M660 44L682 430M626 44L650 330'),
    strokes(inks.ink, 9, 'M80 46H760'),
  ].join('');
}

function table(): Markup {
  const checks = [
    ...times(18, (i) =>
      polygon([
        [180 + i * 74, 640],
        [212 + i * 74, 640],
        [-130 + i * 112, 1067],
        [-180 + i * 112, 1067],
      ]),
    ),
  ];
  const rows = times(7, (i) => rectangle(0, 652 + i * i * 5 + i * 34, 1600, 14 + i * 3));
  const cloth = polygon([
    [170, 640],
    [1480, 640],
    [1640, 1067],
    [-40, 1067],
  ]);
  return [
    solid(
      inks.brown,
      polygon([
        [40, 628],
        [1560, 628],
        [1700, 1067],
        [-100, 1067],
      ]),
    ),
    cutTo('cloth', cloth, [
      solid(inks.cream, cloth),
      filled(inks.navy, 0.55, ...checks),
      filled(inks.navy, 0.55, ...rows),
    ]),
    filled(
      inks.plum,
      0.34,
      blob([
        [430, 900],
        [720, 860],
        [900, 900],
        [840, 950],
        [560, 960],
      ]),
      blob([
        [800, 940],
        [1200, 900],
        [1520, 930],
        [1420, 1010],
        [1000, 1020],
      ]),
    ),
  ].join('');
}

function pot(): Markup {
  const random = chance('kitchen steam');
  const steam = times(4, (i) =>
    curve(
      times(
        7,
        (j): Point => [470 + i * 56 + Math.sin(j * 1.4 + i) * (12 + j * 4), 560 - j * 62 + between(random, -6, 6)],
      ),
    ),
  );
  return [
    ...steam.map((d, i) => strokes(inks.cream, 15 - i * 2, d)),
    solid(inks.ink, 'M300 640Q300 900 420 930H700Q820 900 820 640Z'),
    solid('#34343d', 'M300 640Q300 900 420 930H520Q410 880 400 640Z'),
    strokes(inks.slate, 8, 'M330 680Q340 830 400 890'),
    solid(
      inks.ink,
      'M290 690Q220 680 226 730Q232 770 316 764L312 744Q252 748 250 726Q250 706 296 712ZM830 690Q900 680 894 730Q888 770 804 764L808 744Q868 748 870 726Q870 706 824 712Z',
    ),
    solid('#4b4b55', ellipse(560, 640, 266, 66)),
    solid(inks.vermilion, ellipse(560, 646, 236, 52)),
    solid(inks.orange, ...times(16, (i) => ellipse(390 + ((i * 67) % 340), 622 + ((i * 23) % 46), 22, 9))),
    solid(
      inks.leaf,
      ...times(12, (i) =>
        polygon([
          [400 + ((i * 83) % 320), 628 + ((i * 31) % 40)],
          [424 + ((i * 83) % 320), 622 + ((i * 31) % 40)],
          [434 + ((i * 83) % 320), 634 + ((i * 31) % 40)],
        ]),
      ),
    ),
    strokes(inks.brown, 18, 'M640 650L820 470'),
    solid(inks.brown, ellipse(836, 452, 26, 18)),
  ].join('');
}

function fish(): Markup {
  const scales = times(
    44,
    (i) => `M${-120 + (i % 11) * 30 + (Math.floor(i / 11) % 2) * 15} ${-34 + Math.floor(i / 11) * 20}a13 13 0 0 1 0 20`,
  );
  return placed(1170, 900, [
    solid(inks.cream, ellipse(0, 16, 390, 100)),
    solid(inks.mist, ellipse(0, 20, 330, 76)),
    strokes(inks.teal, 6, ellipse(0, 16, 366, 90)),
    solid(
      inks.vermilion,
      'M-300 20C-260 -60 -120 -86 40 -66C130 -54 190 -30 216 -10L300 -60Q280 0 310 66L214 30C160 70 20 88 -120 72C-220 62 -280 44 -300 20Z',
    ),
    solid('#8f2f24', 'M-160 -66Q-60 -122 90 -62ZM-60 76Q-10 110 60 78Z'),
    solid(inks.rose, 'M-280 36C-220 62 -120 76 0 74C90 72 170 52 210 32C120 44 -120 56 -280 36Z'),
    strokes('#8f2f24', 3.5, ...scales),
    strokes('#8f2f24', 6, 'M-190 -50Q-150 10 -196 62'),
    solid(inks.cream, ellipse(-236, -6, 18)),
    solid(inks.ink, ellipse(-238, -6, 9)),
    solid(inks.moss, ...times(3, (i) => ellipse(-60 + i * 86, -14 + i * 12, 36, 26))),
    solid(inks.cream, ...times(3, (i) => ellipse(-60 + i * 86, -14 + i * 12, 28, 19))),
    strokes(
      inks.moss,
      4,
      ...times(
        3,
        (i) =>
          `M${-88 + i * 86} ${-14 + i * 12}h56M${-74 + i * 86} ${-28 + i * 12}l28 28M${-46 + i * 86} ${-28 + i * 12}l-28 28`,
      ),
    ),
  ]);
}

function limes(): Markup {
  const whole = (x: number, y: number) =>
    solid(inks.olive, ellipse(x, y, 48, 42)) +
    solid(inks.moss, ellipse(x - 10, y - 9, 32, 26)) +
    solid(inks.cream, ellipse(x - 20, y - 18, 8, 6));
  const half = (x: number, y: number) =>
    solid(inks.olive, ellipse(x, y, 52, 46)) +
    solid(inks.cream, ellipse(x, y - 3, 44, 38)) +
    solid(
      inks.moss,
      ...times(8, (i) =>
        polygon([
          [x, y - 3],
          [x + Math.cos(i * 0.785) * 38, y - 3 + Math.sin(i * 0.785) * 32],
          [x + Math.cos(i * 0.785 + 0.6) * 38, y - 3 + Math.sin(i * 0.785 + 0.6) * 32],
        ]),
      ),
    );
  return [
    filled(inks.plum, 0.34, ellipse(230, 960, 130, 26), ellipse(120, 1030, 90, 20)),
    whole(150, 900),
    whole(250, 880),
    whole(210, 930),
    half(120, 1000),
    placed(
      330,
      1010,
      [
        solid(inks.ink, 'M-120 -14H20V14H-120Z'),
        solid(inks.mist, 'M20 -22H330Q340 10 250 24H20Z'),
        solid(inks.cream, 'M20 -22H330L20 -8Z'),
        strokes(inks.cream, 6, 'M-96 0h0M-60 0h0M-20 0h0'),
      ],
      -7,
    ),
  ].join('');
}

function chillies(): Markup {
  const chilli = (x: number, y: number, turn: number, ink: string) =>
    placed(
      x,
      y,
      [
        solid(ink, 'M-60 -14Q-66 8 -50 14Q10 26 64 -24Q14 0 -44 -16Z'),
        solid(inks.leaf, 'M-58 -16Q-74 -4 -54 14L-50 10Q-60 0 -50 -14Z'),
        strokes(inks.leaf, 6, 'M-62 -2Q-80 -8 -90 -20'),
      ],
      turn,
    );
  return [
    chilli(700, 1000, 10, inks.vermilion),
    chilli(770, 1030, -20, inks.olive),
    chilli(690, 1044, 30, inks.vermilion),
    chilli(820, 980, 60, inks.vermilion),
  ].join('');
}

function lamp(): Markup {
  return [
    strokes(inks.ink, 6, 'M940 0V120'),
    solid(inks.teal, 'M840 210Q850 120 940 116Q1030 120 1040 210Z'),
    solid('#1c4f57', 'M940 116Q1030 120 1040 210H980Q980 150 940 116Z'),
    solid(inks.cream, ellipse(940, 212, 40, 16)),
    filled(
      inks.cream,
      0.2,
      polygon([
        [840, 212],
        [1040, 212],
        [1400, 640],
        [560, 640],
      ]),
    ),
  ].join('');
}
