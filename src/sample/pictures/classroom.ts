import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { palm } from './nature.ts';
import { fromBehind, standing } from './people.ts';
import { ellipse, type PathData, polygon, rectangle, times } from './shape.ts';
import { crayon, filled, hatch, type Markup, sheet, solid, strokes } from './sheet.ts';

export const classroom: SamplePicture = {
  key: 'classroom',
  width: 1600,
  height: 1067,
  alt: 'A class seen from the back of the room: children at their desks, one arm up, a teacher at a green board with a drawn wave on it, and sun falling in through tall windows.',
  caption: 'A first-year class at Dock Road primary, Ravenhithe.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.55, y: 0.5 },
  draw: () => sheet(1600, 1067, inks.sand, [room(), windows(), board(), teacher(), sunlight(), children()]),
};

function room(): Markup {
  return [
    hatch('wall', inks.brown, 18, 3, 0),
    solid(inks.paper, rectangle(0, 0, 1600, 720)),
    solid(inks.sea, rectangle(0, 520, 1600, 190)),
    solid(inks.teal, rectangle(0, 510, 1600, 12)),
    solid(
      inks.sand,
      polygon([
        [0, 700],
        [1600, 700],
        [1600, 1067],
        [0, 1067],
      ]),
    ),
    solid(inks.brown, rectangle(0, 700, 1600, 14)),
    strokes('#c79f62', 3, ...times(13, (i) => `M${500 + i * 60} 716L${-600 + i * 240} 1067`)),
    filled('url(#wall)', 0.35, rectangle(1330, 0, 270, 700)),
    solid(inks.brown, rectangle(0, 26, 1600, 18)),
  ].join('');
}

function windows(): Markup {
  const random = chance('classroom palms');
  const panes = (x: number): PathData => rectangle(x, 96, 170, 400);
  return [
    solid('#5f4a30', ...[50, 270].map((x) => rectangle(x - 16, 80, 202, 432))),
    solid(inks.cream, panes(50), panes(270)),
    solid(inks.sea, rectangle(50, 330, 170, 166), rectangle(270, 310, 170, 186)),
    solid(inks.leaf, palm(random, 120, 500, 330, 0.08), palm(random, 370, 500, 260, -0.1)),
    solid(
      '#5f4a30',
      ...[50, 270].flatMap((x) => [
        rectangle(x + 80, 96, 10, 400),
        rectangle(x, 226, 170, 9),
        rectangle(x, 360, 170, 9),
        rectangle(x - 26, 496, 222, 18),
      ]),
    ),
    solid('#f0d9a6', rectangle(466, 84, 34, 420)),
    solid(inks.paper, rectangle(472, 84, 6, 420), rectangle(486, 84, 6, 420)),
  ].join('');
}

function board(): Markup {
  return [
    solid(inks.brown, rectangle(620, 120, 720, 340)),
    solid('#2b4a40', rectangle(638, 138, 684, 304)),
    crayon('classroom chalk', inks.mist, { x: 638, y: 138, width: 684, height: 304 }, 700, 2.4, (x, y) =>
      Math.sin(x / 60) + Math.cos(y / 44) > 0.9 ? 0.5 : 0.06,
    ),
    strokes(inks.cream, 6, 'M690 360Q740 250 800 330T910 330T1020 330T1130 330', 'M690 388H1150', 'M690 392V220'),
    strokes(inks.ochre, 6, 'M1190 210a44 44 0 1 0 1 0', 'M1190 166v-24M1190 342v-24M1116 254h-22M1264 254h22'),
    strokes(inks.mist, 4, 'M740 232h120M740 262h86M930 220h150M930 250h100'),
    solid(inks.brown, rectangle(610, 456, 740, 16)),
    solid(inks.cream, rectangle(700, 448, 34, 8), rectangle(752, 448, 20, 8)),
    solid(inks.vermilion, rectangle(1200, 440, 60, 16)),
    solid(inks.cream, ellipse(1460, 200, 62)),
    strokes(inks.ink, 6, ellipse(1460, 200, 62), 'M1460 200V158M1460 200L1486 216'),
  ].join('');
}

function teacher(): Markup {
  return [
    filled(
      inks.plum,
      0.35,
      polygon([
        [1190, 734],
        [1230, 740],
        [1500, 800],
        [1480, 812],
      ]),
    ),
    solid(inks.plum, standing(1210, 742, 380, { dress: true, arm: 'raised', side: -1 })),
    solid(inks.ink, ellipse(1210, 386, 32, 36), ellipse(1238, 372, 17)),
    solid(inks.vermilion, 'M1172 432L1248 432L1262 470L1210 486L1160 470Z'),
    solid(inks.brown, rectangle(1290, 570, 250, 24), rectangle(1306, 590, 18, 150), rectangle(1506, 590, 18, 150)),
    solid(inks.vermilion, rectangle(1330, 548, 90, 22)),
    solid(inks.navy, rectangle(1338, 528, 76, 20)),
    solid(inks.teal, ellipse(1478, 536, 34)),
    strokes(inks.ochre, 5, 'M1478 500a38 38 0 0 1 0 72', 'M1478 572v-4M1458 570h42'),
  ].join('');
}

function sunlight(): Markup {
  const patch = (x: number): PathData =>
    polygon([
      [x, 730],
      [x + 150, 730],
      [x + 430, 1067],
      [x + 170, 1067],
    ]);
  return (
    filled(inks.cream, 0.75, patch(240), patch(500)) +
    filled(
      inks.cream,
      0.28,
      polygon([
        [220, 96],
        [440, 96],
        [1060, 1067],
        [410, 1067],
        [50, 496],
      ]),
    )
  );
}

function children(): Markup {
  const row = (
    y: number,
    size: number,
    offset: number,
    count: number,
    step: number,
    shirts: readonly string[],
  ): Markup =>
    times(count, (i) => {
      const x = offset + i * step;
      return [
        solid(inks.brown, rectangle(x - size * 0.78, y - size * 0.3, size * 1.56, size * 0.12)),
        solid(shirts[i % shirts.length] as string, fromBehind(x, y + size * 0.1, size, ((i % 3) - 1) * 0.05)),
        solid(
          inks.ink,
          ellipse(x + ((i % 3) - 1) * size * 0.04, y - size * 0.64, size * 0.2, size * 0.25),
          i % 2
            ? ellipse(x + size * 0.2, y - size * 0.52, size * 0.07, size * 0.16) +
                ellipse(x - size * 0.2, y - size * 0.52, size * 0.07, size * 0.16)
            : '',
        ),
        solid(inks.brown, rectangle(x - size * 0.1, y - size * 0.44, size * 0.2, size * 0.1)),
        solid(
          '#5f4a30',
          rectangle(x - size * 0.52, y - size * 0.02, size * 1.04, size * 0.2),
          rectangle(x - size * 0.46, y + size * 0.14, size * 0.07, size * 0.6),
          rectangle(x + size * 0.39, y + size * 0.14, size * 0.07, size * 0.6),
        ),
      ].join('');
    }).join('');
  const arm = polygon([
    [1000, 900],
    [1036, 884],
    [1066, 740],
    [1076, 640],
    [1048, 634],
    [1034, 736],
    [992, 846],
  ]);
  return [
    row(792, 130, 560, 5, 190, [inks.cream, inks.sea, inks.cream, inks.rose, inks.cream]),
    row(886, 170, 430, 5, 260, [inks.rose, inks.cream, inks.mist, inks.cream, inks.sea]),
    solid(inks.mist, arm),
    solid(inks.brown, ellipse(1063, 624, 17, 22)),
    row(1040, 230, 250, 4, 370, [inks.cream, inks.sea, inks.cream, inks.rose]),
  ].join('');
}
