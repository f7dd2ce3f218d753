import type { SamplePicture } from '../sample.ts';
import { between, type Chance, chance } from './chance.ts';
import { inks } from './inks.ts';
import { ellipse, type PathData, polygon, rectangle, times } from './shape.ts';
import { cutTo, filled, hatch, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const seedVault: SamplePicture = {
  key: 'seed-vault',
  width: 1600,
  height: 1067,
  alt: 'Shelves of glass jars filled with beans, maize, rice and pods of different colours and sizes, lit from the left; a hand takes one jar from the middle shelf.',
  caption: 'Some of the 1,180 jars in the seed room of the crop station at Bessemy.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.56, y: 0.52 },
  draw: () => sheet(1600, 1067, inks.navy, [wall(), ...rows(), hand(), shade()]),
};

const cropInks = [
  [inks.ochre, '#8f611b'],
  [inks.vermilion, '#7c2620'],
  [inks.cream, inks.sand],
  [inks.moss, inks.olive],
  [inks.plum, '#35202f'],
  [inks.brown, '#4a2a19'],
  [inks.orange, '#97431f'],
  [inks.rose, '#a85f55'],
  [inks.sand, '#a8843f'],
] as const;

function wall(): Markup {
  return [
    roll('cold', ['#1c3c56', '#24506a', '#1a3550'], -60),
    filled('url(#cold)', 1, rectangle(0, 0, 1600, 1067)),
    hatch('cold-wall', inks.night, 40, 4, 0),
    filled('url(#cold-wall)', 0.5, rectangle(0, 0, 1600, 1067)),
  ].join('');
}

function rows(): readonly Markup[] {
  return [row('seed top', 330, 0, 7), row('seed middle', 680, 3, 7), row('seed low', 1030, 6, 7)];
}

function row(seed: string, y: number, first: number, count: number): Markup {
  const random = chance(seed);
  const jars = times(count, (i) => {
    const gone = seed === 'seed middle' && i === 4;
    return gone
      ? ''
      : jar(
          random,
          `${first}-${i}`,
          118 + i * 226 + between(random, -8, 8),
          y,
          between(random, 168, 196),
          between(random, 210, 262),
          (first + i * 2) % 9,
        );
  });
  return [
    ...jars,
    solid('#8a5532', rectangle(0, y, 1600, 22)),
    solid(inks.ochre, rectangle(0, y, 1600, 5)),
    solid('#4a2a19', rectangle(0, y + 20, 1600, 12)),
    filled(inks.night, 0.5, rectangle(0, y + 32, 1600, 18)),
  ].join('');
}

function jar(random: Chance, id: string, x: number, y: number, width: number, height: number, crop: number): Markup {
  const [w, shoulder] = [width / 2, 34];
  const glass = `M${x - w} ${y}V${y - height + shoulder}Q${x - w} ${y - height} ${x - w * 0.7} ${y - height}H${x + w * 0.7}Q${x + w} ${y - height} ${x + w} ${y - height + shoulder}V${y}Z`;
  const fill = y - height * between(random, 0.6, 0.88);
  const [light, dark] = cropInks[crop] as readonly [string, string];
  return [
    filled('#9cc4bd', 0.4, glass),
    cutTo(`jar-${id}`, `M${x - w + 7} ${y - 6}V${y - height + shoulder}H${x + w - 7}V${y - 6}Z`, [
      solid(dark, rectangle(x - w, fill, width, height)),
      seeds(random, crop, light, x, fill, width, y),
      filled(inks.night, 0.35, rectangle(x + w * 0.42, fill - 10, width, height)),
    ]),
    solid(inks.cream, rectangle(x - w * 0.46, y - height * 0.42, w * 0.92, 54)),
    strokes(
      inks.slate,
      3,
      `M${x - w * 0.36} ${y - height * 0.42 + 16}h${w * 0.72}M${x - w * 0.36} ${y - height * 0.42 + 28}h${w * 0.5}M${x - w * 0.36} ${y - height * 0.42 + 40}h${w * 0.6}`,
    ),
    filled(inks.cream, 0.6, rectangle(x - w + 13, y - height + 34, 9, height - 70)),
    strokes('#b5d3ca', 3, glass),
    solid(inks.slate, rectangle(x - w * 0.74, y - height - 26, w * 1.48, 30)),
    solid(inks.mist, rectangle(x - w * 0.74, y - height - 26, w * 0.8, 8)),
    filled(inks.ink, 0.4, rectangle(x + w * 0.3, y - height - 26, w * 0.44, 30)),
  ].join('');
}

function seeds(random: Chance, crop: number, light: string, x: number, top: number, width: number, y: number): Markup {
  const size = [16, 17, 14, 13, 19, 15, 14, 18, 16][crop] as number;
  const [columns, lines] = [Math.floor(width / (size * 1.5)), Math.floor((y - top) / (size * 1.15))];
  const grains = times(columns * lines, (i) => {
    const gx =
      x -
      width / 2 +
      ((i % columns) + 0.5 + between(random, -0.3, 0.3) + (Math.floor(i / columns) % 2) * 0.5) * size * 1.5;
    const gy = top + (Math.floor(i / columns) + 0.4 + between(random, -0.2, 0.2)) * size * 1.15;
    return grain(crop, gx, gy, size * 0.6);
  });
  return solid(light, ...grains);
}

/** A kernel, a bean, a pea or a pod, after the crop's number. */
function grain(crop: number, x: number, y: number, r: number): PathData {
  if (crop % 3 === 0)
    return polygon([
      [x - r * 0.5, y + r],
      [x - r, y - r * 0.4],
      [x, y - r],
      [x + r, y - r * 0.4],
      [x + r * 0.5, y + r],
    ]);
  if (crop % 3 === 1) return ellipse(x, y, r * 1.15, r * 0.7);
  return ellipse(x, y, r * 0.8);
}

function hand(): Markup {
  const random = chance('seed hand');
  const x = 1040;
  return [
    filled(inks.night, 0.55, rectangle(x - 60, 560, 190, 120)),
    jar(random, 'taken', x, 654, 190, 250, 6),
    placed(0, 6, [
      solid(
        '#8a5532',
        'M1600 700L1600 520Q1400 500 1290 486Q1200 470 1150 480L1060 488Q1030 494 1034 512Q1040 524 1062 522L1120 518L1030 530Q1000 536 1004 556Q1010 570 1034 566L1116 556L1024 574Q998 582 1004 600Q1010 612 1034 608L1120 594L1040 616Q1020 624 1026 638Q1034 648 1052 642L1150 622Q1200 640 1290 650Q1420 672 1600 700Z',
      ),
      solid('#6b3d22', 'M1600 700L1600 650Q1420 632 1300 610Q1220 596 1150 622Q1200 640 1290 650Q1420 672 1600 700Z'),
      strokes('#5a3420', 4, 'M1120 518L1170 514M1116 556L1176 550M1120 594L1180 586'),
      solid('#8a5532', 'M1150 480Q1120 440 1090 410Q1074 398 1062 410Q1056 424 1070 438L1110 500Z'),
      solid(inks.cream, 'M1380 480L1620 500V740L1390 690Q1370 590 1380 480Z'),
      solid(inks.mist, 'M1388 640L1620 680V740L1390 690Z'),
    ]),
  ].join('');
}

function shade(): Markup {
  return (
    filled(
      inks.cream,
      0.12,
      polygon([
        [0, 0],
        [560, 0],
        [1100, 1067],
        [0, 1067],
      ]),
    ) +
    filled(
      inks.night,
      0.32,
      polygon([
        [1360, 0],
        [1600, 0],
        [1600, 1067],
        [1500, 1067],
      ]),
    )
  );
}
