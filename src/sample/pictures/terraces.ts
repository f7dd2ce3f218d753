import type { SamplePicture } from '../sample.ts';
import { between, chance } from './chance.ts';
import { inks } from './inks.ts';
import { bird, bush, palm, ridge, swell } from './nature.ts';
import { standing } from './people.ts';
import { below, ellipse, type PathData, type Point, polygon, rectangle, short, times } from './shape.ts';
import { cutTo, filled, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const terraces: SamplePicture = {
  key: 'terraces',
  width: 1200,
  height: 1500,
  alt: 'Flooded terraces step down a hillside, each holding a piece of the morning sky; a farmer carries two baskets on a pole along a bank.',
  caption: 'Flooded taro terraces above the north fork of the Lenn.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.5, y: 0.55 },
  draw: () => sheet(1200, 1500, inks.sand, [sky(), ranges(), steps(), farmer(), near()]),
};

function sky(): Markup {
  return [
    roll('first', ['#e9b07c', inks.sand, inks.cream]),
    filled('url(#first)', 1, rectangle(0, 0, 1200, 560)),
    solid(inks.vermilion, ellipse(820, 300, 104)),
    solid('#ecc99a', 'M560 330h420q60 12 0 22H640q-120 0 -80 -22Z', 'M760 262h300q50 10 0 18H800q-80 0 -40 -18Z'),
    solid(inks.ink, bird(330, 190, 60, 0.1), bird(410, 230, 42), bird(270, 250, 34, -0.1)),
  ].join('');
}

function ranges(): Markup {
  const random = chance('terraces ranges');
  return [
    solid('#d8a482', below(ridge(random, [0, 380], [1200, 330], 110), 700)),
    solid('#b18577', below(ridge(random, [0, 420], [1200, 470], 90), 760)),
    solid('#7d7a78', below(ridge(random, [0, 540], [1200, 500], 70), 800)),
    filled(inks.cream, 0.5, 'M0 560Q300 520 600 556T1200 540V596Q800 580 600 604T0 596Z'),
  ].join('');
}

function steps(): Markup {
  const random = chance('terraces steps');
  const waters = [
    '#e8b483',
    '#eccb9a',
    inks.mist,
    '#b5cdbf',
    '#93bdb2',
    inks.sea,
    '#64a09a',
    '#4d8a88',
    '#3b7577',
    '#2f6066',
    '#284f5a',
  ];
  return waters
    .map((water, row) => {
      const y = 604 + row * 46 + row * row * 4.6;
      const bank = swell(random, 1200, y, 16 + row * 4.4);
      const thick = 8 + row * 2.6;
      const lip = bank.map(([x, top]): Point => [x, top + thick]);
      return [
        solid(row % 2 ? inks.leaf : '#45633a', below(bank, 1500)),
        strokes(inks.moss, 2 + row * 0.35, grass(random, bank, 5 + row * 1.5)),
        solid(
          water,
          below(
            lip.map(([x, top]): Point => [x, top + thick * 0.9]),
            1500,
          ),
        ),
        cutTo(`terrace-${row}`, below(lip, 1500), [
          filled(inks.cream, 0.5, ...glints(random, y + thick * 2, row)),
          strokes(inks.leaf, 1.4 + row * 0.28, rice(random, y + thick * 2.2, row)),
        ]),
      ].join('');
    })
    .join('');
}

function grass(random: () => number, bank: readonly Point[], height: number): PathData {
  return bank
    .flatMap(([x, y]) =>
      times(
        3,
        (i) =>
          `M${short(x + i * 16)} ${short(y + height)}l${short(between(random, -3, 3))} ${short(-height * between(random, 0.5, 1.1))}`,
      ),
    )
    .join('');
}

function glints(random: () => number, y: number, row: number): readonly PathData[] {
  return times(7, () => {
    const [x, w] = [random() * 1200, between(random, 50, 190)];
    const top = y + random() * (24 + row * 7);
    return `M${short(x)} ${short(top)}q${short(w / 2)} ${short(-3 - row * 0.4)} ${short(w)} 0q${short(-w / 2)} ${short(3 + row * 0.4)} ${short(-w)} 0Z`;
  });
}

function rice(random: () => number, y: number, row: number): PathData {
  if (row < 4) return '';
  return times(60, () => {
    const [x, foot] = [random() * 1200, y + random() * (30 + row * 7)];
    const up = 6 + row * 2;
    return `M${short(x)} ${short(foot)}l${short(-up * 0.3)} ${short(-up)}M${short(x)} ${short(foot)}l${short(up * 0.35)} ${short(-up * 0.9)}`;
  }).join('');
}

function farmer(): Markup {
  const [x, y] = [560, 1010];
  const basket = (at: number) => `M${at - 34} ${y - 70}H${at + 34}L${at + 26} ${y - 24}H${at - 26}Z`;
  return [
    filled(
      inks.night,
      0.4,
      polygon([
        [x - 16, y],
        [x + 20, y],
        [x + 40, y + 150],
        [x - 20, y + 150],
      ]),
      polygon([
        [x - 160, y + 70],
        [x - 90, y + 70],
        [x - 84, y + 120],
        [x - 150, y + 120],
      ]),
      polygon([
        [x + 110, y + 70],
        [x + 180, y + 70],
        [x + 176, y + 120],
        [x + 120, y + 120],
      ]),
    ),
    strokes(inks.ink, 6, `M${x - 130} ${y - 158}Q${x} ${y - 196} ${x + 140} ${y - 158}`),
    strokes(
      inks.ink,
      2.5,
      `M${x - 126} ${y - 158}L${x - 156} ${y - 70}M${x - 126} ${y - 158}L${x - 94} ${y - 70}M${x + 136} ${y - 158}L${x + 106} ${y - 70}M${x + 136} ${y - 158}L${x + 168} ${y - 70}`,
    ),
    solid(inks.ochre, basket(x - 125), basket(x + 137)),
    solid(
      inks.leaf,
      ...times(5, (i) => ellipse(x - 150 + i * 12, y - 78 - (i % 2) * 8, 12, 9)),
      ...times(5, (i) => ellipse(x + 112 + i * 12, y - 78 - (i % 2) * 8, 12, 9)),
    ),
    solid(inks.ink, standing(x, y, 220, { stride: 0.09 })),
    solid(inks.vermilion, `M${x - 30} ${y - 178}H${x + 30}L${x + 26} ${y - 92}H${x - 26}Z`),
    solid(
      inks.sand,
      polygon([
        [x - 58, y - 196],
        [x, y - 246],
        [x + 58, y - 196],
      ]),
    ),
    solid(
      inks.brown,
      polygon([
        [x, y - 246],
        [x + 58, y - 196],
        [x + 10, y - 196],
      ]),
    ),
  ].join('');
}

function near(): Markup {
  const random = chance('terraces near');
  return [
    solid(inks.ink, palm(random, 1130, 1540, 900, -0.06), palm(random, 1010, 1540, 520, 0.1)),
    solid('#1b2a20', ...times(12, (i) => bush(random, i * 104, 1490, 170, 110))),
    strokes(
      '#1b2a20',
      5,
      ...times(
        60,
        () =>
          `M${Math.round(random() * 1200)} 1470l${Math.round(between(random, -16, 16))} ${Math.round(between(random, -90, -30))}`,
      ),
    ),
  ].join('');
}
