import type { SamplePicture } from '../sample.ts';
import { between, type Chance, chance } from './chance.ts';
import { inks } from './inks.ts';
import { bird, bush, cloud, palm } from './nature.ts';
import { standing } from './people.ts';
import { ellipse, type PathData, polygon, rectangle, times } from './shape.ts';
import { filled, hatch, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const housingBlocks: SamplePicture = {
  key: 'housing-blocks',
  width: 1600,
  height: 1067,
  alt: 'Three concrete apartment blocks in late sunlight, every balcony different: washing, plants, bicycles, blinds, a man watering; a tower crane stands behind them.',
  caption: 'Seven floors on Saltworks Road, Port Ansel, and no two balconies alike.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.45, y: 0.5 },
  draw: () => sheet(1600, 1067, inks.sand, [sky(), crane(), ...blocks(), street()]),
};

const flat = { width: 118, height: 112 } as const;

function sky(): Markup {
  const random = chance('housing sky');
  return [
    roll('late-sun', ['#5f9f99', inks.sea, inks.mist, inks.sand, inks.rose]),
    filled('url(#late-sun)', 1, rectangle(0, 0, 1600, 1000)),
    solid(inks.cream, cloud(random, 560, 190, 330, 80), cloud(random, 1240, 130, 300, 70)),
    solid(inks.ink, bird(700, 90, 40, 0.1), bird(750, 120, 28)),
  ].join('');
}

function crane(): Markup {
  return (
    strokes(
      '#8a5a3a',
      8,
      'M1010 900V100',
      'M1034 900V100',
      'M760 120H1330',
      'M1022 40L790 120M1022 40L1300 120M1010 100L1022 40L1034 100',
    ) +
    strokes(
      '#8a5a3a',
      3,
      ...times(26, (i) => `M1010 ${120 + i * 30}L1034 ${150 + i * 30}`),
      ...times(24, (i) => `M${770 + i * 23} 120l11 -16l12 16`),
      'M840 122V330',
    ) +
    solid('#8a5a3a', rectangle(1270, 120, 50, 44), rectangle(820, 330, 40, 26))
  );
}

function blocks(): readonly Markup[] {
  return [
    block('housing far', 1090, 270, 4, 7, '#d5b79a', '#a9806c'),
    block('housing middle', 590, 400, 4, 5, inks.cream, '#cf9a7c'),
    block('housing near', 40, 176, 4, 7, '#e6cda6', '#b77c5e'),
  ];
}

function block(seed: string, x: number, y: number, columns: number, rows: number, wall: string, side: string): Markup {
  const random = chance(seed);
  const [width, height] = [columns * flat.width, rows * flat.height];
  const cells = times(rows, (row) =>
    times(columns, (column) => home(random, x + column * flat.width, y + row * flat.height)),
  ).flat();
  return [
    hatch(`${seed.replace(' ', '-')}`, inks.plum, 15, 5, 0),
    solid(
      side,
      polygon([
        [x + width, y],
        [x + width + 64, y + 34],
        [x + width + 64, 960],
        [x + width, 960],
      ]),
    ),
    filled(
      `url(#${seed.replace(' ', '-')})`,
      0.45,
      polygon([
        [x + width, y],
        [x + width + 64, y + 34],
        [x + width + 64, 960],
        [x + width, 960],
      ]),
    ),
    solid(wall, rectangle(x - 10, y - 20, width + 10, height + 200)),
    solid(inks.brown, rectangle(x - 18, y - 34, width + 26, 16)),
    solid(wall, rectangle(x + 60, y - 92, 110, 60)),
    solid(side, rectangle(x + 130, y - 92, 40, 60)),
    strokes(inks.ink, 4, `M${x + 300} ${y - 34}v-70M${x + 280} ${y - 92}h40M${x + 286} ${y - 78}h28`),
    solid(inks.slate, ellipse(x + 240, y - 56, 26, 22), rectangle(x + 214, y - 50, 52, 16)),
    ...cells,
  ].join('');
}

function home(random: Chance, x: number, y: number): Markup {
  const lit = random() < 0.3;
  const glass = lit ? inks.ochre : (['#3f5a6a', inks.navy, '#56788a'][Math.floor(random() * 3)] as string);
  const blind = random() < 0.35 ? solid(inks.paper, rectangle(x + 14, y + 12, 90, between(random, 12, 40))) : '';
  const rail = ([inks.teal, inks.vermilion, inks.ochre, inks.slate, inks.cream] as const)[
    Math.floor(random() * 5)
  ] as string;
  return [
    solid(inks.plum, rectangle(x + 8, y + 8, 102, 88)),
    solid(glass, rectangle(x + 14, y + 12, 90, 80)),
    solid(inks.plum, rectangle(x + 56, y + 12, 5, 80)),
    blind,
    onTheBalcony(random, x, y),
    filled(
      inks.ink,
      0.22,
      polygon([
        [x + 8, y + 8],
        [x + 110, y + 8],
        [x + 110, y + 22],
        [x + 8, y + 40],
      ]),
    ),
    solid(rail, rectangle(x + 2, y + 66, 112, 32)),
    filled(inks.ink, 0.25, ...times(10, (i) => rectangle(x + 8 + i * 11, y + 70, 4, 24))),
    solid(inks.paper, rectangle(x, y + 62, 116, 6), rectangle(x - 2, y + 96, 120, 8)),
  ].join('');
}

function onTheBalcony(random: Chance, x: number, y: number): Markup {
  const kind = Math.floor(random() * 7);
  if (kind === 0) return washing(random, x, y);
  if (kind === 1) return washing(random, x, y);
  if (kind === 2)
    return (
      solid(inks.leaf, bush(random, x + 26, y + 52, 40, 44), bush(random, x + 66, y + 58, 30, 26)) +
      solid(inks.vermilion, ellipse(x + 20, y + 46, 4), ellipse(x + 32, y + 54, 4), ellipse(x + 66, y + 54, 4))
    );
  if (kind === 3) return solid(inks.ink, standing(x + 40, y + 100, 84, { arm: 'out', side: 1 }));
  if (kind === 4) return solid(inks.ink, standing(x + 78, y + 100, 80, { dress: true }));
  if (kind === 5)
    return strokes(
      inks.ink,
      3,
      ellipse(x + 32, y + 56, 15),
      ellipse(x + 76, y + 56, 15),
      `M${x + 32} ${y + 56}l16 -22h22l6 22M${x + 48} ${y + 34}l10 22h18`,
    );
  return '';
}

function washing(random: Chance, x: number, y: number): Markup {
  const cloths = [inks.cream, inks.vermilion, inks.sea, inks.rose, inks.ochre];
  return (
    strokes(inks.ink, 2, `M${x + 10} ${y + 28}Q${x + 58} ${y + 36} ${x + 108} ${y + 28}`) +
    times(5, (i) =>
      solid(
        cloths[Math.floor(random() * 5)] as string,
        cloth(x + 16 + i * 18, y + 30, between(random, 12, 16), between(random, 16, 32)),
      ),
    ).join('')
  );
}

function cloth(x: number, y: number, width: number, height: number): PathData {
  return polygon([
    [x, y],
    [x + width, y],
    [x + width - 1, y + height],
    [x + width / 2, y + height - 3],
    [x + 1, y + height],
  ]);
}

function street(): Markup {
  const random = chance('housing street');
  return [
    solid('#6d5a52', rectangle(0, 956, 1600, 20)),
    solid('#3d3a44', rectangle(0, 974, 1600, 100)),
    solid(inks.sand, ...times(9, (i) => rectangle(40 + i * 190, 1020, 96, 9))),
    solid(
      inks.leaf,
      ...times(9, (i) => bush(random, 580 + i * 58, 936, 90, 80)),
      ...times(5, (i) => bush(random, 1590 - i * 20, 930, 70, 90)),
    ),
    solid(
      '#22402b',
      palm(random, 560, 962, 380, 0.06),
      palm(random, 1580, 962, 300, -0.08),
      palm(random, 1076, 962, 250, 0.06),
    ),
    solid(
      inks.ink,
      standing(210, 968, 116, { stride: 0.07, bag: true }),
      standing(262, 966, 84, { dress: true }),
      standing(760, 968, 112, { hat: true, stride: 0.06 }),
      standing(1310, 966, 108, { dress: true, bag: true }),
      standing(1362, 968, 114, { stride: 0.05 }),
    ),
    solid(inks.vermilion, 'M880 1000V936Q880 916 904 916H1170Q1200 916 1206 940L1214 1000Z'),
    solid(inks.cream, rectangle(880, 958, 332, 10), ...times(6, (i) => rectangle(896 + i * 46, 926, 36, 26))),
    solid(
      inks.mist,
      polygon([
        [1174, 926],
        [1194, 926],
        [1202, 952],
        [1174, 952],
      ]),
    ),
    solid(inks.ink, ellipse(946, 1000, 24), ellipse(1150, 1000, 24)),
    solid(inks.sand, ellipse(946, 1000, 9), ellipse(1150, 1000, 9)),
  ].join('');
}
