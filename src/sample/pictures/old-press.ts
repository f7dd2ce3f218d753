import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { standing } from './people.ts';
import { ellipse, type PathData, polygon, rectangle, times } from './shape.ts';
import { filled, hatch, type Markup, placed, sheet, solid, strokes } from './sheet.ts';

export const oldPress: SamplePicture = {
  key: 'old-press',
  width: 1600,
  height: 1067,
  alt: 'An iron hand press in a printing room: a printer pulls the bar, type cases stand on the left, and fresh sheets hang drying on lines above.',
  caption: 'The hand press on which the first Courier was pulled in 1871, still in use on open days.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.55, y: 0.5 },
  draw: () => sheet(1600, 1067, inks.sand, [room(), sheets(), cases(), press(), printer(), floor()]),
};

function room(): Markup {
  const bricks = times(15, (row) =>
    times(14, (i) => rectangle(i * 124 - (row % 2) * 62 + 3, row * 60 + 3, 116, 52)),
  ).flat();
  return [
    solid('#c9a067', rectangle(0, 0, 1600, 900)),
    filled('#b98c53', 0.8, ...bricks.filter((_, i) => (i * 7) % 5 < 2)),
    filled('#d9b57d', 0.8, ...bricks.filter((_, i) => (i * 7) % 5 === 3)),
    solid(inks.brown, rectangle(600, 60, 300, 420)),
    solid(inks.cream, rectangle(620, 80, 260, 380)),
    solid(inks.brown, rectangle(744, 80, 12, 380), ...times(3, (i) => rectangle(620, 172 + i * 94, 260, 9))),
    filled(
      inks.cream,
      0.34,
      polygon([
        [620, 80],
        [880, 80],
        [1500, 900],
        [900, 900],
      ]),
    ),
    solid(
      inks.brown,
      polygon([
        [0, 880],
        [1600, 880],
        [1600, 1067],
        [0, 1067],
      ]),
    ),
  ].join('');
}

function sheets(): Markup {
  const page = (x: number, y: number, turn: number): Markup =>
    placed(
      x,
      y,
      [
        filled(inks.plum, 0.3, rectangle(10, 10, 120, 160)),
        solid(inks.cream, 'M0 0H124Q118 80 128 164Q60 156 -4 166Q4 80 0 0Z'),
        solid(inks.ink, rectangle(14, 18, 96, 14), rectangle(14, 42, 40, 44)),
        solid(
          inks.slate,
          ...times(9, (i) => rectangle(62, 44 + i * 12, 46 - (i % 3) * 8, 5)),
          ...times(5, (i) => rectangle(14, 96 + i * 12, 40 - (i % 2) * 8, 5)),
        ),
        solid(inks.vermilion, rectangle(52, -8, 12, 20)),
      ],
      turn,
    );
  return [
    strokes(inks.ink, 4, 'M0 40Q500 90 1000 50T1600 70', 'M0 30Q300 20 620 0'),
    ...times(4, (i) => page(40 + i * 140, 56 + (i % 2) * 6, i % 2 ? 2 : -3)),
    ...times(4, (i) => page(960 + i * 156, 60 + (i % 2) * 5, i % 2 ? -2 : 3)),
  ].join('');
}

function cases(): Markup {
  const random = chance('press cases');
  const slots = times(4, (row) => times(9, (i) => ({ x: 52 + i * 42 + row * 6, y: 520 + row * 36 }))).flat();
  return [
    hatch('wood', '#3d2415', 19, 3, 90),
    solid(
      '#4a2a19',
      polygon([
        [40, 680],
        [470, 680],
        [470, 900],
        [40, 900],
      ]),
    ),
    filled(
      'url(#wood)',
      0.6,
      polygon([
        [40, 680],
        [470, 680],
        [470, 900],
        [40, 900],
      ]),
    ),
    solid(inks.ochre, ...times(4, (i) => ellipse(255, 716 + i * 48, 13, 8))),
    strokes('#2c180d', 4, ...times(4, (i) => `M40 ${740 + i * 48}H470`)),
    solid(
      '#5f3a24',
      polygon([
        [30, 500],
        [440, 500],
        [490, 684],
        [20, 684],
      ]),
    ),
    solid('#3d2415', ...slots.map(({ x, y }) => rectangle(x, y, 36, 29))),
    solid(
      inks.slate,
      ...slots.flatMap(({ x, y }) => times(4, () => rectangle(x + 3 + random() * 24, y + 4 + random() * 16, 7, 6))),
    ),
    solid(
      inks.mist,
      ...slots
        .filter((_, i) => i % 2)
        .flatMap(({ x, y }) => times(2, () => rectangle(x + 3 + random() * 24, y + 4 + random() * 16, 7, 5))),
    ),
    solid(
      inks.ink,
      polygon([
        [20, 684],
        [490, 684],
        [490, 700],
        [20, 700],
      ]),
    ),
    solid(inks.vermilion, rectangle(386, 442, 76, 58)),
    solid(inks.ink, ellipse(424, 442, 38, 12), rectangle(420, 380, 8, 60)),
  ].join('');
}

function press(): Markup {
  const column = (x: number): PathData =>
    `M${x - 34} 860L${x - 26} 470Q${x - 40} 440 ${x - 26} 410V330H${x + 26}V410Q${x + 40} 440 ${x + 26} 470L${x + 34} 860Z`;
  return [
    hatch('iron', inks.slate, 10, 3, 0),
    filled(
      inks.plum,
      0.4,
      polygon([
        [690, 880],
        [1160, 880],
        [1500, 960],
        [1000, 980],
      ]),
    ),
    solid(inks.ink, column(790), column(1060)),
    filled('url(#iron)', 0.5, rectangle(766, 470, 20, 390), rectangle(1034, 470, 20, 390)),
    solid(inks.ink, 'M740 340Q740 250 850 240H1000Q1110 250 1110 340V372H740Z'),
    solid(inks.ochre, 'M860 240Q870 170 925 164Q980 170 990 240Z'),
    solid('#8f611b', 'M925 164Q980 170 990 240H940Q944 190 925 164Z'),
    solid(
      inks.ink,
      ellipse(925, 160, 22),
      polygon([
        [880, 140],
        [925, 96],
        [970, 140],
        [925, 128],
      ]),
    ),
    solid(inks.ochre, ellipse(925, 308, 34), ...times(6, (i) => ellipse(790 + i * 54, 352, 7))),
    solid(inks.ink, ellipse(925, 308, 18)),
    solid('#33343d', rectangle(895, 372, 60, 110)),
    solid(inks.slate, rectangle(905, 372, 10, 110)),
    solid(inks.ink, rectangle(820, 480, 210, 34), rectangle(800, 510, 250, 22)),
    strokes(inks.slate, 12, 'M950 430Q1060 440 1180 500'),
    solid('#7a4a2b', 'M1170 484L1240 520L1232 540L1162 508Z'),
    solid(
      inks.cream,
      polygon([
        [640, 556],
        [1010, 556],
        [1010, 572],
        [640, 572],
      ]),
    ),
    solid('#5f3a24', rectangle(560, 572, 620, 40)),
    solid(inks.slate, rectangle(560, 572, 620, 8)),
    solid(inks.ink, rectangle(540, 612, 700, 20), ellipse(1016, 690, 62)),
    strokes(inks.ochre, 8, ellipse(1016, 690, 50)),
    strokes(inks.ochre, 6, 'M1016 640V740M966 690H1066'),
    solid(
      inks.cream,
      polygon([
        [560, 570],
        [640, 570],
        [560, 420],
        [520, 430],
      ]),
    ),
    strokes(inks.ink, 7, 'M640 570L556 418L516 430L556 572Z'),
    solid(inks.ink, 'M720 860H860L890 910H690ZM990 860H1130L1160 910H960Z'),
  ].join('');
}

function printer(): Markup {
  return [
    solid(inks.ink, standing(1330, 930, 560, { lean: -0.14, stride: 0.11 })),
    solid(inks.navy, 'M1212 488Q1286 452 1348 486L1392 640L1380 720H1240Z'),
    solid(inks.cream, 'M1246 560L1290 492L1336 560L1388 800L1250 806Z'),
    filled(inks.plum, 0.3, 'M1330 556L1336 560L1388 800L1346 802Z'),
    solid(
      inks.navy,
      polygon([
        [1216, 500],
        [1262, 480],
        [1280, 540],
        [1250, 576],
        [1228, 566],
      ]),
    ),
    solid(
      inks.brown,
      polygon([
        [1228, 540],
        [1262, 552],
        [1238, 552],
        [1190, 536],
        [1184, 506],
        [1208, 506],
      ]),
    ),
    solid(inks.ink, ellipse(1264, 410, 38, 46)),
    solid(inks.brown, 'M1228 400Q1224 376 1246 372L1262 440L1246 452Q1230 446 1232 426L1222 420Z'),
    solid(inks.ink, 'M1214 378Q1250 350 1300 372L1306 392Q1260 372 1222 392Z'),
  ].join('');
}

function floor(): Markup {
  return [
    strokes('#4f2f1e', 4, ...times(9, (i) => `M${-200 + i * 240} 1067L${200 + i * 150} 884`)),
    strokes(inks.ink, 3, 'M0 882H1600'),
    solid(
      inks.cream,
      polygon([
        [520, 960],
        [690, 940],
        [720, 1000],
        [540, 1024],
      ]),
      polygon([
        [600, 950],
        [760, 964],
        [740, 1020],
        [580, 1006],
      ]),
    ),
    solid(
      inks.slate,
      ...times(4, (i) =>
        polygon([
          [612 + i * 3, 966 + i * 11],
          [724 + i, 976 + i * 11],
          [723 + i, 980 + i * 11],
          [611 + i * 3, 970 + i * 11],
        ]),
      ),
    ),
    solid(inks.ink, 'M150 900H330L310 1030H170Z', ellipse(240, 900, 90, 20)),
    solid(inks.vermilion, ellipse(240, 900, 70, 13)),
  ].join('');
}
