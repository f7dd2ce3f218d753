import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { bush, palm, ridge } from './nature.ts';
import { standing } from './people.ts';
import { below, ellipse, polygon, rectangle, times } from './shape.ts';
import { filled, hatch, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const clinic: SamplePicture = {
  key: 'clinic',
  width: 1600,
  height: 1067,
  alt: 'A small island clinic with a long veranda in hard sunlight: five people wait on a bench in the shade, and a nurse stands in the open door.',
  caption: 'The clinic at Dol Harbour on a Tuesday.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.5, y: 0.6 },
  draw: () => sheet(1600, 1067, inks.sea, [sky(), house(), veranda(), patients(), yard()]),
};

function sky(): Markup {
  const random = chance('clinic sky');
  return [
    roll('heat', ['#4f9a97', inks.sea, inks.mist, inks.cream]),
    filled('url(#heat)', 1, rectangle(0, 0, 1600, 700)),
    solid('#6f9a86', below(ridge(random, [0, 420], [1600, 300], 80), 800)),
    solid(inks.leaf, ...times(18, (i) => bush(random, i * 94, 560 + random() * 40, 170, 190))),
    solid('#234531', palm(random, 90, 820, 640, 0.1), palm(random, 1530, 820, 520, -0.1)),
  ].join('');
}

function house(): Markup {
  const ribs = times(36, (i) => `M${326 + i * 26.8} 190L${196 + i * 34.4} 402`);
  return [
    hatch('boards', inks.slate, 26, 3, 90),
    solid(
      inks.vermilion,
      polygon([
        [320, 186],
        [1280, 186],
        [1430, 404],
        [170, 404],
      ]),
    ),
    solid(
      '#8f2f24',
      polygon([
        [820, 186],
        [1280, 186],
        [1430, 404],
        [1010, 404],
      ]),
    ),
    strokes('#7c2620', 4, ...ribs),
    solid(inks.cream, rectangle(300, 170, 1000, 20)),
    solid(inks.cream, rectangle(220, 404, 1160, 430)),
    filled('url(#boards)', 0.6, rectangle(220, 404, 1160, 430)),
    filled(
      inks.navy,
      0.72,
      polygon([
        [220, 404],
        [1380, 404],
        [1380, 660],
        [220, 600],
      ]),
    ),
    solid(inks.cream, rectangle(740, 228, 120, 120)),
    solid(inks.teal, rectangle(786, 246, 28, 84), rectangle(758, 274, 84, 28)),
  ].join('');
}

function veranda(): Markup {
  const shutter = (x: number): Markup =>
    solid('#2f4a55', rectangle(x, 478, 132, 176)) +
    solid(inks.teal, rectangle(x - 62, 470, 58, 192), rectangle(x + 136, 470, 58, 192)) +
    strokes('#1c4f57', 4, ...times(11, (i) => `M${x - 56} ${486 + i * 16}h46M${x + 142} ${486 + i * 16}h46`)) +
    solid(inks.sand, ellipse(x + 92, 560, 15, 12), rectangle(x + 78, 600, 40, 54));
  return [
    shutter(380),
    shutter(1090),
    solid(inks.ochre, rectangle(712, 452, 176, 382)),
    solid('#6b4326', rectangle(730, 470, 140, 364)),
    solid(
      inks.sand,
      polygon([
        [730, 834],
        [730, 640],
        [800, 700],
        [800, 834],
      ]),
    ),
    nurse(),
    solid(inks.cream, ...[236, 520, 900, 1060, 1344].map((x) => rectangle(x, 404, 22, 450))),
    solid(inks.sand, ...[236, 520, 900, 1060, 1344].map((x) => rectangle(x + 14, 404, 8, 450))),
    solid(inks.cream, rectangle(190, 396, 1220, 20)),
    solid(inks.cream, ...times(40, (i) => `M${196 + i * 30.4} 416h30l-15 22Z`)),
    solid(
      inks.brown,
      polygon([
        [150, 834],
        [1450, 834],
        [1490, 880],
        [110, 880],
      ]),
    ),
    solid('#4f2f1e', rectangle(110, 880, 1380, 26)),
    solid(inks.sand, rectangle(0, 906, 1600, 100)),
    solid(
      inks.paper,
      polygon([
        [690, 906],
        [910, 906],
        [930, 940],
        [670, 940],
      ]),
      polygon([
        [660, 946],
        [940, 946],
        [964, 986],
        [636, 986],
      ]),
    ),
    solid(inks.brown, rectangle(670, 938, 260, 10), rectangle(636, 984, 328, 12)),
  ].join('');
}

function nurse(): Markup {
  return [
    solid(inks.brown, standing(800, 836, 300, { dress: true })),
    solid(inks.cream, 'M768 598Q800 586 832 598L848 700L862 812Q800 832 738 812L752 700Z'),
    solid(inks.sand, 'M808 594Q824 594 832 598L848 700L862 812Q842 822 816 824Z'),
    solid(inks.ink, ellipse(800, 552, 23, 25)),
    solid(inks.brown, ellipse(800, 562, 17, 20)),
    solid(inks.cream, 'M776 538Q800 516 824 538L820 552Q800 540 780 552Z'),
    solid(inks.vermilion, rectangle(796, 526, 8, 16), rectangle(792, 530, 16, 8)),
    solid(
      inks.mist,
      polygon([
        [826, 660],
        [876, 652],
        [882, 722],
        [832, 730],
      ]),
    ),
    solid(inks.brown, ellipse(834, 700, 11)),
  ].join('');
}

function patients(): Markup {
  const shade = inks.ink;
  return [
    solid(
      '#5f3a24',
      rectangle(260, 748, 250, 14),
      rectangle(276, 760, 12, 78),
      rectangle(482, 760, 12, 78),
      rectangle(930, 748, 410, 14),
      rectangle(946, 760, 12, 78),
      rectangle(1310, 760, 12, 78),
    ),
    seated(320, 750, 1, inks.plum, shade, true),
    seated(430, 750, 0.98, inks.ochre, shade, false),
    seated(990, 750, 1, inks.teal, shade, false),
    seated(1110, 750, 0.7, inks.rose, shade, false),
    seated(1230, 750, 1.02, inks.vermilion, shade, true),
    solid(shade, standing(590, 838, 270, { hat: true, bag: true, side: -1 })),
    solid(inks.navy, 'M558 622H622L632 730H548Z'),
  ].join('');
}

/** Somebody on a bench, seen from the front; `y` is the height of the seat. */
function seated(x: number, y: number, size: number, cloth: string, dark: string, scarf: boolean): Markup {
  return placed(
    x,
    y,
    [
      solid(
        dark,
        polygon([
          [-30, 0],
          [-12, 0],
          [-10, 84],
          [-36, 84],
        ]),
        polygon([
          [12, 0],
          [30, 0],
          [36, 84],
          [10, 84],
        ]),
        rectangle(-42, 78, 32, 10),
        rectangle(10, 78, 32, 10),
      ),
      solid(cloth, 'M-40 -112Q0 -136 40 -112L46 -30L40 16Q0 30 -40 16L-46 -30Z'),
      filled(inks.ink, 0.3, 'M10 -126Q32 -122 40 -112L46 -30L40 16Q24 22 12 23Z'),
      solid(dark, ellipse(-34, -20, 10, 12), ellipse(34, -20, 10, 12), ellipse(0, -152, 22, 27)),
      solid(
        scarf ? cloth : dark,
        scarf
          ? 'M-26 -150Q-26 -186 0 -186Q26 -186 26 -150L34 -112H-34L-26 -150ZM-14 -150Q-14 -126 0 -126Q14 -126 14 -150Q14 -168 0 -168Q-14 -168 -14 -150Z'
          : ellipse(0, -162, 24, 22),
      ),
      solid(inks.brown, ellipse(0, -149, 14, 18)),
    ],
    0,
    size,
  );
}

function yard(): Markup {
  const random = chance('clinic yard');
  return [
    solid(
      inks.sand,
      polygon([
        [0, 900],
        [110, 880],
        [110, 906],
        [636, 996],
        [964, 996],
        [1490, 906],
        [1490, 880],
        [1600, 900],
        [1600, 1067],
        [0, 1067],
      ]),
    ),
    solid(
      inks.sand,
      polygon([
        [0, 906],
        [640, 906],
        [640, 1067],
        [0, 1067],
      ]),
      polygon([
        [960, 906],
        [1600, 906],
        [1600, 1067],
        [960, 1067],
      ]),
      rectangle(0, 996, 1600, 71),
    ),
    filled(
      inks.brown,
      0.45,
      polygon([
        [110, 906],
        [672, 906],
        [668, 942],
        [200, 958],
      ]),
      polygon([
        [928, 906],
        [1490, 906],
        [1560, 960],
        [960, 946],
      ]),
    ),
    solid(
      inks.leaf,
      ...times(9, (i) => bush(random, 150 + i * 56, 924, 80, 66)),
      ...times(9, (i) => bush(random, 1010 + i * 56, 924, 80, 66)),
    ),
    solid(
      inks.vermilion,
      ...times(26, (i) => ellipse(130 + ((i * 61) % 500), 902 + ((i * 17) % 40), 7)),
      ...times(26, (i) => ellipse(1000 + ((i * 61) % 480), 902 + ((i * 17) % 40), 7)),
    ),
    solid(
      inks.ink,
      'M300 1030q20 -30 60 -28l60 2q18 -22 34 -16l-6 10q12 10 2 20l-14 2l-6 34h-8l-2 -28h-62l-10 28h-8l0 -30q-16 0 -24 14Z',
    ),
    filled(
      inks.brown,
      0.4,
      polygon([
        [310, 1054],
        [440, 1054],
        [520, 1066],
        [350, 1066],
      ]),
    ),
    strokes(
      '#c79f62',
      5,
      ...times(
        12,
        () => `M${Math.round(random() * 1600)} ${Math.round(1010 + random() * 50)}h${Math.round(20 + random() * 60)}`,
      ),
    ),
  ].join('');
}
