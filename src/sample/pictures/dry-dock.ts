import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { bird, cloud } from './nature.ts';
import { standing } from './people.ts';
import { ellipse, type PathData, polygon, rectangle, times } from './shape.ts';
import { cutTo, filled, hatch, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const dryDock: SamplePicture = {
  key: 'dry-dock',
  width: 1200,
  height: 1500,
  alt: 'The bow of a large ship seen from the floor of a dry dock, red below and dark above, held by timber props, with tiny workers at its keel.',
  caption: 'The Amaranth Bay in the dry dock at Ravenhithe.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.5, y: 0.55 },
  draw: () => sheet(1200, 1500, inks.sand, [sky(), walls(), hull(), props(), floor(), workers()]),
};

function sky(): Markup {
  const random = chance('dock sky');
  return [
    roll('dock-sky', ['#4d9792', inks.sea, inks.mist, inks.cream]),
    filled('url(#dock-sky)', 1, rectangle(0, 0, 1200, 900)),
    solid(inks.cream, cloud(random, -40, 330, 330, 90), cloud(random, 900, 220, 330, 90)),
    solid(inks.ink, bird(240, 130, 56, 0.1), bird(310, 170, 40), bird(960, 110, 44, -0.1)),
    strokes(inks.ink, 7, 'M1080 620V190L840 120', 'M1080 190L1160 230V620', 'M1080 300L900 140'),
    strokes(
      inks.ink,
      3,
      'M850 124V330',
      ...times(6, (i) => `M1080 ${240 + i * 60}L1160 ${290 + i * 60}M1160 ${240 + i * 60}L1080 ${290 + i * 60}`),
    ),
    solid(inks.ochre, rectangle(826, 330, 48, 30)),
  ].join('');
}

function walls(): Markup {
  return [
    hatch('dock-wall', inks.ink, 22, 4, 0),
    solid('#a89c86', rectangle(120, 640, 960, 700)),
    solid('#958a77', ...times(7, (i) => rectangle(120, 690 + i * 100, 960, 40))),
    solid('#5d4f3f', rectangle(120, 628, 960, 20)),
    solid(
      '#8a8276',
      polygon([
        [0, 590],
        [130, 590],
        [400, 1330],
        [400, 1500],
        [0, 1500],
      ]),
    ),
    solid(
      '#57545a',
      polygon([
        [1200, 590],
        [1070, 590],
        [800, 1330],
        [800, 1500],
        [1200, 1500],
      ]),
    ),
    filled(
      'url(#dock-wall)',
      0.5,
      polygon([
        [1200, 590],
        [1070, 590],
        [800, 1330],
        [800, 1500],
        [1200, 1500],
      ]),
    ),
    solid(
      '#b8ac97',
      ...times(7, (i) =>
        polygon([
          [-20, 640 + i * 105],
          [146 + i * 38, 640 + i * 105],
          [160 + i * 38, 672 + i * 105],
          [-20, 672 + i * 105],
        ]),
      ),
    ),
    solid(
      '#716b6c',
      ...times(7, (i) =>
        polygon([
          [1220, 640 + i * 105],
          [1054 - i * 38, 640 + i * 105],
          [1040 - i * 38, 672 + i * 105],
          [1220, 672 + i * 105],
        ]),
      ),
    ),
    solid(inks.paper, rectangle(-10, 570, 150, 24), rectangle(1060, 570, 150, 24)),
    strokes(
      inks.ink,
      5,
      'M0 520H130M0 545H130',
      ...times(4, (i) => `M${10 + i * 38} 520v50`),
      'M1070 520H1200M1070 545H1200',
      ...times(4, (i) => `M${1076 + i * 38} 520v50`),
    ),
  ].join('');
}

function hull(): Markup {
  const side =
    'M600 220C860 226 1000 300 1010 380C1000 640 870 960 690 1270L600 1330L510 1270C330 960 200 640 190 380C200 300 340 226 600 220Z';
  const plates = times(
    10,
    (i) => `M${194 + i * 32} ${420 + i * 92}Q600 ${520 + i * 92} ${1006 - i * 32} ${420 + i * 92}`,
  );
  return [
    hatch('hull-shade', inks.ink, 12, 5.5, 14),
    cutTo('hull', side, [
      solid(inks.navy, rectangle(0, 0, 1200, 1500)),
      solid(inks.vermilion, 'M0 660Q600 800 1200 660V1500H0Z'),
      solid(inks.cream, 'M0 640Q600 780 1200 640V664Q600 804 0 664Z'),
      filled(inks.ink, 0.32, 'M600 200V1400L1200 1400V200Z'),
      filled('url(#hull-shade)', 0.6, 'M760 200L1200 200V1400H640Q800 800 760 200Z'),
      strokes('#173049', 3, ...plates.slice(0, 3)),
      strokes('#8f2f24', 3, ...plates.slice(3)),
      filled(
        inks.brown,
        0.55,
        'M300 860q40 30 60 120q-40 -40 -60 -120ZM420 1010q24 30 30 110q-30 -50 -30 -110ZM330 700q14 60 8 110q-20 -50 -8 -110Z',
      ),
      solid(
        inks.cream,
        ...times(9, (i) => rectangle(560, 690 + i * 52, 18, 8)),
        ...times(9, (i) => rectangle(622, 690 + i * 52, 18, 8)),
      ),
    ]),
    strokes(inks.sand, 8, 'M600 224V1326'),
    solid(inks.ink, ellipse(380, 470, 34, 44), ellipse(820, 470, 34, 44)),
    strokes(
      inks.ink,
      15,
      'M380 480V590M344 580Q350 616 380 620Q410 616 416 580',
      'M820 480V590M784 580Q790 616 820 620Q850 616 856 580',
    ),
    solid(
      inks.cream,
      polygon([
        [250, 292],
        [950, 292],
        [1010, 372],
        [1000, 388],
        [600, 300],
        [200, 388],
        [190, 372],
      ]),
    ),
    solid(
      inks.cream,
      polygon([
        [380, 290],
        [400, 130],
        [800, 130],
        [820, 290],
        [600, 226],
      ]),
    ),
    solid(
      inks.sand,
      polygon([
        [600, 130],
        [800, 130],
        [820, 290],
        [600, 226],
      ]),
    ),
    solid(inks.ink, ...times(9, (i) => rectangle(416 + i * 42, 156, 30, 34))),
    solid(inks.cream, rectangle(360, 112, 480, 22)),
    solid(inks.vermilion, rectangle(560, 30, 80, 84)),
    solid(inks.ink, rectangle(560, 30, 80, 22)),
    strokes(inks.ink, 6, 'M460 112V30M740 112V30M440 56H480M720 56H760'),
  ].join('');
}

function props(): Markup {
  const shore = (y: number, reach: number, x: number): readonly PathData[] => [
    `M${600 - x} ${y}L${600 - x - reach} ${y + 60}`,
    `M${600 + x} ${y}L${600 + x + reach} ${y + 60}`,
  ];
  const rows = [
    [700, 170, 330],
    [820, 190, 272],
    [940, 190, 216],
    [1060, 190, 164],
    [1180, 180, 112],
  ].flatMap(([y, reach, x]) => shore(y as number, reach as number, x as number));
  return strokes('#4f2f1e', 26, ...rows) + strokes(inks.ochre, 16, ...rows);
}

function floor(): Markup {
  return [
    solid(
      '#6a6461',
      polygon([
        [340, 1330],
        [860, 1330],
        [1100, 1500],
        [100, 1500],
      ]),
    ),
    filled(inks.ink, 0.5, 'M480 1330Q600 1290 720 1330L860 1420Q600 1470 340 1420Z'),
    solid(
      '#4f2f1e',
      ...times(4, (i) =>
        polygon([
          [540 - i * 12, 1320 + i * 44],
          [660 + i * 12, 1320 + i * 44],
          [670 + i * 14, 1350 + i * 46],
          [530 - i * 14, 1350 + i * 46],
        ]),
      ),
    ),
    solid(
      inks.ochre,
      ...times(4, (i) =>
        polygon([
          [540 - i * 12, 1320 + i * 44],
          [660 + i * 12, 1320 + i * 44],
          [664 + i * 13, 1330 + i * 45],
          [536 - i * 13, 1330 + i * 45],
        ]),
      ),
    ),
    solid(inks.sea, 'M180 1470q120 -26 240 -8q-60 26 -240 8ZM820 1440q90 -20 170 0q-60 20 -170 0Z'),
    strokes(
      inks.ink,
      9,
      'M330 1380L470 1020M390 1390L520 1030',
      ...times(9, (i) => `M${345 + i * 15} ${1346 - i * 39}L${400 + i * 14} ${1354 - i * 39}`),
    ),
  ].join('');
}

function workers(): Markup {
  return [
    solid(
      inks.ink,
      standing(250, 1440, 112, { hat: true, stride: 0.06 }),
      standing(320, 1452, 108, { bag: true }),
      standing(920, 1424, 104, { hat: true, arm: 'raised', side: -1 }),
      standing(760, 1400, 96, { stride: 0.07 }),
      standing(492, 1130, 92, { hat: true, arm: 'raised', side: 1 }),
    ),
    solid(
      inks.orange,
      polygon([
        [238, 1350],
        [262, 1350],
        [264, 1392],
        [236, 1392],
      ]),
      polygon([
        [909, 1342],
        [931, 1342],
        [933, 1380],
        [907, 1380],
      ]),
      polygon([
        [482, 1056],
        [502, 1056],
        [504, 1090],
        [480, 1090],
      ]),
    ),
    strokes(inks.cream, 3, 'M886 1330q-30 -50 -70 -60', 'M884 1334q-40 -30 -84 -30', 'M880 1340q-40 -10 -80 0'),
    solid(inks.cream, ellipse(882, 1332, 7)),
  ].join('');
}
