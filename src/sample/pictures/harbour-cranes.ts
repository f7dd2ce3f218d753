import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { bird, lens, ridge, ripples } from './nature.ts';
import { standing } from './people.ts';
import { below, ellipse, polygon, rectangle, times } from './shape.ts';
import { filled, hatch, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const harbourCranes: SamplePicture = {
  key: 'harbour-cranes',
  width: 1600,
  height: 1067,
  alt: 'Three tall container cranes over a ship and stacks of coloured containers in an ochre haze; two dockers walk along the quay.',
  caption: 'The container quay at Port Ansel.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.5, y: 0.5 },
  draw: () =>
    sheet(1600, 1067, inks.ochre, [
      sky(),
      town(),
      ship(),
      crane(1180, 1.02, '#4a3a44'),
      crane(690, 1.1, '#33303c'),
      crane(220, 1.2, inks.ink),
      quay(),
    ]),
};

function sky(): Markup {
  const random = chance('cranes sky');
  return [
    roll('haze', ['#c98b35', inks.ochre, '#e6b467', inks.paper]),
    filled('url(#haze)', 1, rectangle(0, 0, 1600, 780)),
    solid(inks.cream, ellipse(1010, 330, 120)),
    solid('#d9a04a', ...times(8, (i) => lens(random() * 1600, 130 + i * 62, 620 + random() * 500, 18))),
    solid(inks.ink, bird(1290, 140, 50, 0.08), bird(1360, 180, 36), bird(1220, 190, 30, -0.1)),
  ].join('');
}

function town(): Markup {
  const random = chance('cranes town');
  return [
    solid('#cf9a56', below(ridge(random, [0, 590], [1600, 520], 90), 780)),
    solid('#a87a4e', ...times(44, (i) => rectangle(i * 38, 640 - random() * 60, 30, 160))),
    solid('#7f8a6c', rectangle(0, 745, 1600, 110)),
    solid('#5f7263', ripples(random, { x: 0, width: 1600, far: 748, near: 860 }, 90, 0.8)),
  ].join('');
}

function ship(): Markup {
  const boxes = [inks.vermilion, inks.teal, '#8f611b', inks.navy, inks.sand, '#7c2620', inks.slate];
  const stack = times(4, (row) =>
    times(15 - row * 2, (i) => ({
      x: 480 + row * 24 + i * 52,
      y: 608 - row * 34,
      ink: boxes[(i * 3 + row * 5) % 7] as string,
    })),
  ).flat();
  return [
    solid(
      inks.navy,
      polygon([
        [330, 640],
        [1390, 640],
        [1360, 800],
        [420, 800],
      ]),
    ),
    solid(
      '#7c2620',
      polygon([
        [398, 766],
        [1366, 766],
        [1360, 800],
        [420, 800],
      ]),
    ),
    ...stack.map(({ x, y, ink }) => solid(ink, rectangle(x, y, 49, 31))),
    filled(inks.ink, 0.32, ...stack.map(({ x, y }) => rectangle(x + 36, y, 13, 31))),
    solid(inks.paper, rectangle(1268, 440, 96, 204), rectangle(1252, 424, 128, 24)),
    solid(inks.ink, ...times(4, (i) => rectangle(1280, 466 + i * 40, 72, 12))),
    solid(inks.vermilion, rectangle(1300, 380, 40, 46)),
    strokes(inks.ink, 5, 'M400 640V560M372 584H428'),
  ].join('');
}

/** A ship-to-shore crane with its boom out over the water. */
function crane(x: number, size: number, ink: string): Markup {
  const brace = (from: number) => `M0 ${from}L200 ${from - 120}M0 ${from - 120}L200 ${from}`;
  return placed(
    x,
    900,
    [
      solid(
        ink,
        rectangle(-12, -600, 26, 600),
        rectangle(188, -600, 26, 600),
        rectangle(-30, -330, 262, 24),
        rectangle(-30, -610, 262, 26),
        rectangle(-36, -18, 70, 30),
        rectangle(166, -18, 70, 30),
      ),
      solid(
        ink,
        polygon([
          [70, -610],
          [92, -610],
          [112, -800],
          [96, -800],
        ]),
        polygon([
          [200, -610],
          [220, -610],
          [116, -800],
          [100, -800],
        ]),
      ),
      solid(ink, rectangle(-300, -624, 690, 20), rectangle(-300, -648, 690, 8)),
      strokes(ink, 5, ...times(23, (i) => `M${-300 + i * 30} -644L${-285 + i * 30} -622L${-270 + i * 30} -644`)),
      strokes(ink, 4, 'M104 -796L-290 -640M104 -796L-120 -640M104 -796L380 -640', brace(-330), brace(-460)),
      solid(ink, rectangle(300, -690, 90, 66), rectangle(-190, -604, 56, 40)),
      strokes(ink, 3, 'M-180 -560V-420M-146 -560V-420'),
      solid(inks.vermilion, rectangle(-208, -420, 90, 40)),
      filled(inks.ink, 0.35, rectangle(-144, -420, 26, 40)),
      solid(inks.sand, rectangle(-180, -592, 18, 16), rectangle(320, -674, 16, 16), rectangle(350, -674, 16, 16)),
    ],
    0,
    size,
  );
}

function quay(): Markup {
  const boxes = [inks.vermilion, inks.teal, inks.navy, '#8f611b', inks.sand];
  const heap = [
    [30, 3],
    [180, 2],
    [1180, 2],
    [1330, 4],
    [1480, 3],
  ].flatMap(([x, rows], column) =>
    times(rows as number, (row) => ({
      x: x as number,
      y: 890 - row * 62,
      ink: boxes[(column * 2 + row * 3) % 5] as string,
    })),
  );
  return [
    hatch('box', inks.ink, 11, 4, 0),
    solid('#6b5a48', rectangle(0, 850, 1600, 20)),
    solid('#46404a', rectangle(0, 868, 1600, 200)),
    ...heap.map(
      ({ x, y, ink }) =>
        solid(ink, rectangle(x, y, 142, 58)) +
        filled('url(#box)', 0.35, rectangle(x, y, 142, 58)) +
        filled(inks.ink, 0.4, rectangle(x + 118, y, 24, 58)),
    ),
    solid(inks.ink, rectangle(0, 948, 1600, 120)),
    strokes('#6b5a48', 5, 'M0 980H1600M0 1010H1600'),
    filled(
      inks.ink,
      0.5,
      polygon([
        [640, 946],
        [820, 946],
        [860, 950],
        [640, 950],
      ]),
    ),
    solid(
      inks.ink,
      standing(650, 952, 150, { stride: 0.08, hat: true }),
      standing(740, 950, 142, { stride: 0.06, bag: true }),
    ),
    solid(
      inks.orange,
      polygon([
        [635, 830],
        [667, 830],
        [670, 872],
        [631, 872],
      ]),
      polygon([
        [725, 834],
        [757, 834],
        [759, 872],
        [722, 872],
      ]),
    ),
  ].join('');
}
