import type { SamplePicture } from '../sample.ts';
import { chance } from './chance.ts';
import { inks } from './inks.ts';
import { bird, lens, ridge, ripples } from './nature.ts';
import { below, ellipse, type PathData, type Point, polygon, rectangle, short, times } from './shape.ts';
import { filled, hatch, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const kesmereBridge: SamplePicture = {
  key: 'kesmere-bridge',
  width: 1600,
  height: 1067,
  alt: 'A long suspension bridge in morning mist; its far tower fades into pale hills, a small ferry passes beneath the deck, and a city of spires stands on the other bank.',
  caption: 'The bridge at Hallam Roads, on the Kesmere side of the strait.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.4, y: 0.5 },
  draw: () =>
    sheet(1600, 1067, inks.mist, [
      sky(),
      far(),
      water(),
      span(),
      tower(1110, 0.6, '#7f9a98'),
      tower(420, 1, inks.vermilion),
      boat(),
      near(),
    ]),
};

function sky(): Markup {
  return [
    roll('mist', ['#8fb5ac', inks.mist, inks.cream, inks.sand]),
    filled('url(#mist)', 1, rectangle(0, 0, 1600, 800)),
    solid(inks.cream, ellipse(760, 420, 130)),
    filled(inks.cream, 0.7, lens(420, 320, 900, 30), lens(1300, 250, 800, 26)),
    solid(inks.ink, bird(640, 190, 50, 0.1), bird(700, 230, 36), bird(590, 250, 30, -0.1), bird(980, 160, 40, 0.05)),
  ].join('');
}

function far(): Markup {
  const random = chance('bridge far');
  const spires = times(34, (i) => {
    const [x, w, h] = [900 + i * 21, 12 + random() * 16, 20 + random() * 70 * (i % 5 === 0 ? 1.8 : 1)];
    return (
      rectangle(x, 690 - h, w, h + 10) +
      (i % 5 === 0
        ? polygon([
            [x - 2, 690 - h],
            [x + w / 2, 640 - h],
            [x + w + 2, 690 - h],
          ])
        : '')
    );
  });
  return [
    solid('#b9cbbd', below(ridge(random, [0, 560], [1600, 450], 90), 760)),
    solid('#9fb8ae', below(ridge(random, [500, 650], [1600, 540], 70), 760)),
    solid('#86a39d', ...spires, rectangle(860, 686, 740, 40)),
    filled(inks.cream, 0.6, lens(1200, 700, 900, 40), lens(500, 680, 800, 30)),
  ].join('');
}

function water(): Markup {
  const random = chance('bridge water');
  const field = { x: 0, width: 1600, far: 716, near: 1067 };
  return [
    roll('narrows', ['#c3d3c6', '#8fb8ae', '#4d8a88', inks.teal]),
    filled('url(#narrows)', 1, rectangle(0, 712, 1600, 360)),
    solid('#6fa39c', ripples(random, field, 110)),
    solid(inks.cream, ripples(random, { ...field, x: 600, width: 330 }, 90, 0.7), ripples(random, field, 30, 0.8)),
  ].join('');
}

/** The cable and deck run from the near left to a vanishing point on the right. */
const deck = (x: number): number => 640 + (420 - x) * 0.072;
const top = (x: number): number => {
  if (x < 420) return 210 + (420 - x) * 0.62;
  if (x < 1110) return 210 + ((x - 420) / 690) * 174 + Math.sin(((x - 420) / 690) * Math.PI) * 285;
  return 384 + ((x - 1110) / 490) * 176;
};

function span(): Markup {
  const line = (at: (x: number) => number, step = 20): readonly Point[] =>
    times(1640 / step + 1, (i) => [i * step - 20, at(i * step - 20)]);
  const thick = (x: number): number => 34 - x * 0.014;
  const road: PathData = polygon([...line(deck), ...line((x) => deck(x) + thick(x)).toReversed()]);
  const hangers = times(54, (i) => {
    const x = -10 + i * 32 - i * i * 0.05;
    return `M${short(x)} ${short(top(x))}V${short(deck(x))}`;
  });
  const cable = `M${line(top)
    .map(([x, y]) => `${short(x)} ${short(y)}`)
    .join('L')}`;
  const truss = times(58, (i) => {
    const x = -20 + i * 28;
    return `M${short(x)} ${short(deck(x) + 4)}L${short(x + 14)} ${short(deck(x + 14) + thick(x) - 3)}L${short(x + 28)} ${short(deck(x + 28) + 4)}`;
  });
  return [
    strokes('#5d4a4f', 2, ...hangers),
    strokes('#7c2620', 9, cable),
    strokes(inks.vermilion, 5, cable),
    solid('#7c2620', road),
    strokes(inks.rose, 2, ...truss),
    solid(
      inks.ink,
      ...times(9, (i) => rectangle(120 + i * 150, deck(120 + i * 150) - 14 + i * 0.8, 32 - i * 2.4, 14 - i)),
    ),
    strokes(
      inks.rose,
      3,
      `M${line(deck)
        .map(([x, y]) => `${short(x)} ${short(y)}`)
        .join('L')}`,
    ),
  ].join('');
}

function tower(x: number, size: number, ink: string): Markup {
  const head = -430;
  const dark = ink === inks.vermilion ? '#7c2620' : '#64807f';
  return placed(
    x,
    640 - (x - 420) * 0.072,
    [
      hatch(`tower-${x}`, inks.ink, 9, 3, 0),
      solid(dark, rectangle(26, head, 34, 640)),
      solid(ink, rectangle(-60, head, 62, 640), rectangle(-60, head - 14, 124, 20)),
      filled(`url(#tower-${x})`, 0.45, rectangle(-16, head, 18, 640)),
      solid(ink, ...[0, 130, 260].map((y) => rectangle(-10, head + 40 + y, 50, 26)), rectangle(-70, -6, 140, 40)),
      strokes(
        ink,
        8,
        ...[66, 196, 326].map((y) => `M0 ${head + y + 10}L30 ${head + y + 92}M30 ${head + y + 10}L0 ${head + y + 92}`),
      ),
      solid(size === 1 ? '#8a8276' : '#93aaa4', 'M-110 210H116L140 300H-134Z'),
      filled(inks.ink, 0.3, 'M30 210H116L140 300H40Z'),
      solid(inks.ochre, ellipse(2, head - 26, 8)),
    ],
    0,
    size,
  );
}

function boat(): Markup {
  return placed(
    800,
    842,
    [
      filled('#2f6366', 0.8, lens(0, 22, 280, 16), lens(20, 40, 220, 12), lens(10, 58, 150, 9)),
      solid(inks.ink, 'M-120 -22L-100 14H96L124 -26L96 -20H-90Z'),
      solid(
        inks.cream,
        polygon([
          [-80, -22],
          [-72, -60],
          [56, -60],
          [72, -22],
        ]),
        polygon([
          [-30, -60],
          [-24, -88],
          [30, -88],
          [38, -60],
        ]),
      ),
      solid(inks.ink, ...times(7, (i) => rectangle(-64 + i * 18, -48, 10, 12))),
      solid(inks.ochre, rectangle(-62, -96, 22, 36)),
      strokes(inks.ink, 4, 'M6 -88V-130'),
      strokes(inks.cream, 4, 'M-116 12Q-220 18 -320 14', 'M-112 20Q-200 34 -280 36'),
    ],
    0,
    1.1,
  );
}

function near(): Markup {
  const random = chance('bridge near');
  const bank = ridge(random, [-20, 930], [640, 1080], 50);
  return [
    solid(inks.ink, below(bank, 1090)),
    solid(inks.ink, ...times(12, (i) => lens(30 + i * 44, 950 + i * 9, 90, 30))),
    strokes(
      inks.ink,
      5,
      ...times(44, (i) => `M${i * 13} ${960 + i * 3}l${((i * 7) % 13) - 6} ${-26 - ((i * 11) % 34)}`),
    ),
  ].join('');
}
