import type { SamplePicture } from '../sample.ts';
import { between, type Chance, chance } from './chance.ts';
import { inks } from './inks.ts';
import { standing } from './people.ts';
import { ellipse, type PathData, polygon, rectangle, times } from './shape.ts';
import { cutTo, filled, hatch, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const bookshop: SamplePicture = {
  key: 'bookshop',
  width: 1200,
  height: 1500,
  alt: 'A bookshop window at night: shelves of coloured spines to the ceiling, a woman on a ladder, a reader in the lit doorway, and light lying on the wet street.',
  caption: 'Orde & Daughter, Ropewalk: open until the last customer has finished the chapter.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.45, y: 0.6 },
  draw: () => sheet(1200, 1500, inks.night, [facade(), shelves(), front(), street(), lamp(), cat()]),
};

const spines = [
  inks.vermilion,
  inks.teal,
  inks.ochre,
  inks.plum,
  inks.olive,
  inks.navy,
  inks.rose,
  inks.brown,
  inks.sea,
  inks.cream,
];

function facade(): Markup {
  const courses = times(
    20,
    (row) => `${times(8, (i) => `M${(row % 2) * 75 + i * 150} ${30 + row * 38}v38`).join('')}M0 ${30 + row * 38}H1200`,
  );
  return [
    roll('wall', ['#1d2a44', '#2a2d4a', '#3a2f48']),
    filled('url(#wall)', 1, rectangle(0, 0, 1200, 1300)),
    strokes('#18223a', 3, ...courses),
    ...[140, 500, 860].map((x, i) => upstairs(x, i === 1)),
  ].join('');
}

function upstairs(x: number, lit: boolean): Markup {
  return [
    solid(inks.ink, rectangle(x - 14, 96, 228, 318)),
    solid(lit ? inks.ochre : '#33406a', rectangle(x, 110, 200, 290)),
    lit ? solid(inks.brown, standing(x + 130, 400, 220, { dress: true })) : '',
    lit
      ? solid(
          inks.sand,
          polygon([
            [x, 110],
            [x + 70, 110],
            [x + 34, 300],
            [x, 400],
          ]),
          polygon([
            [x + 200, 110],
            [x + 160, 110],
            [x + 176, 280],
            [x + 200, 400],
          ]),
        )
      : solid(
          '#28345a',
          polygon([
            [x, 400],
            [x + 200, 150],
            [x + 200, 400],
          ]),
        ),
    solid(inks.ink, rectangle(x + 94, 110, 12, 290), rectangle(x, 240, 200, 10)),
    solid('#4a3f5c', rectangle(x - 30, 410, 260, 22)),
  ].join('');
}

function shelves(): Markup {
  const random = chance('bookshop spines');
  const rows = times(6, (row) => shelf(random, 110, 700 + row * 104, 660));
  const inside = rectangle(100, 590, 690, 660);
  return cutTo('window', inside, [
    roll('lamplight', [inks.sand, inks.ochre, '#a8642c']),
    filled('url(#lamplight)', 1, inside),
    ...rows,
    filled(
      inks.brown,
      0.35,
      polygon([
        [560, 590],
        [800, 590],
        [800, 1250],
        [700, 1250],
      ]),
    ),
    strokes(
      inks.ink,
      10,
      'M520 1250L580 600',
      'M610 1250L640 600',
      ...times(10, (i) => `M${526 + i * 6} ${1190 - i * 62}H${613 + i * 3}`),
    ),
    solid(inks.ink, standing(566, 1010, 320, { dress: true, arm: 'raised', side: -1 })),
    solid(inks.vermilion, 'M522 762H610L622 880H506Z'),
    solid(inks.ink, rectangle(100, 1180, 690, 80)),
    ...times(7, (i) => display(126 + i * 96, i)),
  ]);
}

function shelf(random: Chance, x: number, y: number, width: number): Markup {
  const books: Markup[] = [];
  for (let at = x; at < x + width; ) {
    const [thick, tall] = [between(random, 11, 27), between(random, 58, 86)];
    const ink = spines[Math.floor(random() * spines.length)] as string;
    const lean = random() < 0.08 ? 12 : 0;
    books.push(
      solid(
        ink,
        polygon([
          [at + lean, y - tall],
          [at + thick + lean, y - tall],
          [at + thick, y],
          [at, y],
        ]),
      ),
    );
    if (random() < 0.6)
      books.push(
        solid(
          inks.cream,
          rectangle(at + 3 + lean * 0.7, y - tall * 0.8, thick - 6, 4),
          rectangle(at + 3 + lean * 0.2, y - tall * 0.24, thick - 6, 3),
        ),
      );
    at += thick + 1.5 + (random() < 0.05 ? 30 : 0) + lean;
  }
  return books.join('') + solid(inks.ink, rectangle(x - 20, y, width + 60, 10));
}

function display(x: number, i: number): Markup {
  const ink = spines[(i * 3 + 1) % spines.length] as string;
  const device: readonly PathData[] = [
    ellipse(x + 34, 1136, 15),
    polygon([
      [x + 16, 1154],
      [x + 34, 1110],
      [x + 52, 1154],
    ]),
    rectangle(x + 18, 1118, 32, 32),
  ];
  return (
    solid(
      ink,
      polygon([
        [x + 4, 1088],
        [x + 66, 1088],
        [x + 72, 1182],
        [x - 2, 1182],
      ]),
    ) + solid(ink === inks.cream ? inks.plum : inks.cream, device[i % 3] as PathData, rectangle(x + 16, 1166, 38, 5))
  );
}

function front(): Markup {
  return [
    solid(
      inks.teal,
      polygon([
        [40, 446],
        [1160, 446],
        [1160, 560],
        [40, 560],
      ]),
    ),
    solid('#1c4f57', rectangle(40, 546, 1120, 16)),
    solid(inks.sand, ...times(9, (i) => rectangle(330 + i * 62, 484, 38, 38))),
    solid(inks.teal, ...times(9, (i) => ellipse(349 + i * 62, 503, 9 + (i % 3) * 2))),
    solid(
      inks.teal,
      rectangle(60, 560, 44, 720),
      rectangle(786, 560, 44, 720),
      rectangle(1096, 560, 44, 720),
      rectangle(60, 1240, 770, 60),
    ),
    solid('#1c4f57', rectangle(86, 580, 16, 660), rectangle(786, 560, 14, 740), rectangle(60, 1280, 770, 20)),
    solid(inks.teal, rectangle(440, 590, 14, 650)),
    solid(inks.sand, rectangle(830, 580, 266, 720)),
    solid(inks.ochre, rectangle(860, 610, 206, 690)),
    solid(inks.brown, ...times(4, (row) => rectangle(860, 700 + row * 96, 206, 8))),
    ...times(4, (row) =>
      times(9, (i) =>
        solid(
          spines[(i * 7 + row * 3) % 10] as string,
          rectangle(866 + i * 22, 700 + row * 96 - 52 - ((i * 13) % 20), 18, 52 + ((i * 13) % 20)),
        ),
      ).join(''),
    ),
    reader(),
    solid(
      inks.ink,
      polygon([
        [1140, 600],
        [1190, 560],
        [1190, 1340],
        [1140, 1300],
      ]),
    ),
    solid(
      inks.ochre,
      polygon([
        [1148, 640],
        [1182, 612],
        [1182, 900],
        [1148, 900],
      ]),
    ),
  ].join('');
}

function reader(): Markup {
  return [
    solid(inks.ink, standing(960, 1310, 480, { hat: true, stride: 0.05 })),
    solid(inks.plum, 'M896 926L1024 926L1046 1120L1030 1180H890L874 1120Z'),
    solid(
      inks.ink,
      polygon([
        [882, 944],
        [908, 950],
        [920, 1034],
        [990, 1044],
        [986, 1070],
        [900, 1066],
      ]),
      polygon([
        [1038, 944],
        [1012, 950],
        [1004, 1034],
        [936, 1044],
        [936, 1070],
        [1022, 1066],
      ]),
    ),
    solid(
      inks.cream,
      polygon([
        [902, 990],
        [960, 1008],
        [1018, 990],
        [1018, 1046],
        [960, 1062],
        [902, 1046],
      ]),
    ),
    strokes(inks.brown, 3, 'M960 1008V1062M914 1008L950 1018M914 1024L950 1034M970 1018L1006 1008M970 1034L1006 1024'),
    solid(inks.ink, ellipse(906, 1042, 13), ellipse(1014, 1042, 13)),
  ].join('');
}

function street(): Markup {
  const random = chance('bookshop street');
  const wet = (x: number, width: number, count: number) =>
    times(count, () => {
      const y = 1330 + random() ** 1.3 * 160;
      const length = between(random, 30, width * 0.6);
      return rectangle(x + random() * width - length / 2, y, length, between(random, 2, 6));
    });
  return [
    hatch('kerb', inks.ink, 20, 5, 60),
    solid('#3c3a52', rectangle(0, 1296, 1200, 30)),
    solid(inks.ink, rectangle(0, 1322, 1200, 178)),
    solid('#7a4f33', ...wet(130, 640, 60), ...wet(820, 280, 40)),
    solid(inks.ochre, ...wet(160, 580, 46), ...wet(840, 240, 46)),
    solid(inks.sand, ...wet(860, 200, 26), ...wet(220, 420, 18)),
    filled('url(#kerb)', 0.3, rectangle(0, 1296, 1200, 26)),
  ].join('');
}

function lamp(): Markup {
  return [
    solid(inks.ink, rectangle(20, 620, 14, 700), rectangle(8, 1270, 38, 50)),
    strokes(inks.ink, 10, 'M27 640Q27 570 96 570V600'),
    solid(
      inks.ink,
      polygon([
        [66, 612],
        [126, 612],
        [112, 590],
        [80, 590],
      ]),
    ),
    solid(inks.cream, ellipse(96, 632, 24, 26)),
    filled(
      inks.sand,
      0.22,
      polygon([
        [80, 640],
        [112, 640],
        [190, 1320],
        [-60, 1320],
      ]),
    ),
  ].join('');
}

function cat(): Markup {
  const body = 'M0 0Q-16 -70 14 -104Q4 -128 10 -152L26 -136H48L64 -154Q72 -124 60 -102Q92 -66 80 0Z';
  const tail = 'M74 -4Q128 2 132 -44Q132 -66 148 -62Q158 -56 152 -34Q138 12 74 4Z';
  return placed(250, 1302, [
    solid(inks.ink, body, tail),
    solid(inks.ochre, ellipse(26, -122, 4.5), ellipse(48, -122, 4.5)),
  ]);
}
