import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { bird, lens, ridge, ripples } from './nature.ts';
import { below, blob, ellipse, polygon, rectangle, times } from './shape.ts';
import { crayon, cutTo, filled, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const ferryDusk: SamplePicture = {
  key: 'ferry-dusk',
  width: 1600,
  height: 1067,
  alt: 'An inter-island ferry with lit windows crosses a calm sea in front of a low, very large sun; dark headlands close the bay on both sides.',
  caption: 'The evening boat to Little Salvane passes the Ravenhithe headland.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.46, y: 0.6 },
  draw: () => sheet(1600, 1067, inks.orange, [sky(), sun(), headlands(), sea(), ferry(), gulls()]),
};

const horizon = 690;

function sky(): Markup {
  const random = chance('ferry-dusk sky');
  const bars = times(9, (i) =>
    lens(200 + random() * 1300, 120 + i * 56 + random() * 20, 500 + random() * 700, 14 + random() * 16),
  );
  return [
    roll('dusk', [inks.plum, '#8d3f45', inks.vermilion, inks.orange, inks.ochre]),
    filled('url(#dusk)', 1, rectangle(0, 0, 1600, horizon)),
    filled(inks.plum, 0.4, ...bars),
    crayon(
      'ferry-dusk dark',
      inks.plum,
      { x: 0, y: 0, width: 1600, height: 420 },
      2200,
      3.2,
      (_, y) => (1 - y / 420) ** 1.6,
    ),
  ].join('');
}

function sun(): Markup {
  const disc = ellipse(1010, 560, 250);
  const random = chance('ferry-dusk sun');
  const bars = times(6, (i) => lens(1010 + (random() - 0.5) * 260, 470 + i * 38, 420 - i * 22, 7 + i * 1.6));
  return cutTo('above-sea', rectangle(0, 0, 1600, horizon), [solid(inks.sand, disc), solid(inks.orange, ...bars)]);
}

function headlands(): Markup {
  const random = chance('ferry-dusk land');
  const far = ridge(random, [1180, 690], [1600, 560], 46);
  const left = ridge(random, [0, 470], [470, 690], 60);
  return [
    solid('#7d3342', below(far, horizon)),
    solid(inks.plum, below(left, horizon)),
    crayon('ferry-dusk land', '#8d3f45', { x: 0, y: 470, width: 330, height: 210 }, 900, 3, (x, y) =>
      y > 520 + x * 0.5 ? 0.7 - x / 500 : 0,
    ),
    strokes(inks.sand, 5, 'M352 664h0', 'M372 668h0', 'M398 674h0', 'M318 655h0'),
  ].join('');
}

function sea(): Markup {
  const random = chance('ferry-dusk sea');
  const field = { far: horizon + 6, near: 1067 };
  return [
    roll('sea', ['#a8503f', '#6d3346', inks.plum, inks.night]),
    filled('url(#sea)', 1, rectangle(0, horizon, 1600, 400)),
    solid(inks.night, ripples(random, { ...field, x: 0, width: 1600 }, 150)),
    solid(inks.orange, ripples(random, { ...field, x: 800, width: 420 }, 120, 0.9)),
    solid(inks.sand, ripples(random, { ...field, x: 900, width: 230 }, 70, 0.7)),
  ].join('');
}

function ferry(): Markup {
  const hull = polygon([
    [232, 640],
    [250, 742],
    [300, 772],
    [1010, 772],
    [1092, 700],
    [1112, 652],
    [980, 668],
    [300, 668],
  ]);
  const decks = [
    polygon([
      [286, 672],
      [300, 604],
      [930, 604],
      [972, 672],
    ]),
    polygon([
      [330, 606],
      [342, 548],
      [838, 548],
      [876, 606],
    ]),
    polygon([
      [690, 550],
      [700, 492],
      [822, 492],
      [850, 550],
    ]),
  ];
  const funnel = polygon([
    [470, 550],
    [482, 440],
    [566, 440],
    [576, 550],
  ]);
  return [
    solid(inks.night, ...times(7, (i) => lens(660 + i * 9, 790 + i * 24, 860 - i * 96, 12))),
    solid(inks.night, hull, ...decks, funnel),
    solid(
      inks.vermilion,
      polygon([
        [478, 480],
        [481, 456],
        [567, 456],
        [570, 480],
      ]),
      polygon([
        [247, 725],
        [251, 744],
        [300, 772],
        [1010, 772],
        [1036, 750],
        [290, 748],
      ]),
    ),
    strokes(inks.night, 5, 'M756 492V392', 'M722 420h68', 'M360 548V470', 'M360 474L300 604', 'M1086 654V590'),
    strokes(inks.night, 2.5, 'M756 396L1086 592', 'M756 396L524 440'),
    solid(
      inks.sand,
      ...times(27, (i) => rectangle(316 + i * 22.4, 624, 13, 20)),
      ...times(19, (i) => rectangle(356 + i * 24.4, 566, 15, 20)),
    ),
    solid(inks.cream, ...times(5, (i) => rectangle(712 + i * 24, 508, 18, 17))),
    strokes('#a8503f', 3, 'M838 547H344', 'M928 603H302', 'M1092 659L984 669H306'),
    filled(inks.plum, 0.75, smoke()),
    solid(inks.sand, lens(1120, 776, 190, 9), lens(1070, 790, 240, 7), lens(236, 778, 200, 9)),
  ].join('');
}

function smoke(): string {
  return blob([
    [486, 438],
    [470, 396],
    [420, 372],
    [380, 322],
    [300, 308],
    [196, 268],
    [90, 276],
    [190, 306],
    [290, 350],
    [360, 376],
    [410, 420],
    [470, 440],
    [560, 438],
    [520, 420],
  ]);
}

function gulls(): Markup {
  return [
    solid(
      inks.night,
      bird(1240, 330, 92, 0.1),
      bird(1370, 270, 64, -0.08),
      bird(1130, 250, 46, 0.05),
      bird(210, 200, 52, 0.1),
    ),
    solid(inks.sand, bird(640, 330, 70, -0.1)),
  ].join('');
}
