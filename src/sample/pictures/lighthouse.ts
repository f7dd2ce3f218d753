import type { SamplePicture } from '../sample.ts';
import { between, chance } from './chance.ts';
import { inks } from './inks.ts';
import { bird, ridge } from './nature.ts';
import { below, blob, curve, ellipse, type Point, polygon, rectangle, times } from './shape.ts';
import { filled, hatch, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const lighthouse: SamplePicture = {
  key: 'lighthouse',
  width: 1200,
  height: 1500,
  alt: 'A banded lighthouse on a black rock at night, throwing two broad beams over a breaking sea; the keeper’s window below is lit.',
  caption: 'Corro Light on a night of long swell.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.55, y: 0.35 },
  draw: () => sheet(1200, 1500, inks.night, [sky(), beams(), sea(), rock(), tower(), cottage(), spray()]),
};

function sky(): Markup {
  const random = chance('lighthouse sky');
  return [
    roll('night', [inks.ink, inks.night, inks.navy, '#3d6273']),
    filled('url(#night)', 1, rectangle(0, 0, 1200, 1100)),
    strokes(inks.cream, 3, ...times(120, () => `M${Math.round(random() * 1200)} ${Math.round(random() * 800)}h0`)),
    strokes(inks.sand, 5, ...times(16, () => `M${Math.round(random() * 1200)} ${Math.round(random() * 600)}h0`)),
  ].join('');
}

function beams(): Markup {
  const lamp: Point = [700, 392];
  return [
    filled(inks.sand, 0.3, polygon([lamp, [-40, 60], [-40, 560]])),
    filled(inks.sand, 0.4, polygon([lamp, [-40, 160], [-40, 440]])),
    filled(inks.cream, 0.55, polygon([lamp, [-40, 250], [-40, 350]])),
    filled(inks.sand, 0.3, polygon([lamp, [1240, 240], [1240, 640]])),
    filled(inks.cream, 0.5, polygon([lamp, [1240, 380], [1240, 490]])),
  ].join('');
}

function sea(): Markup {
  const random = chance('lighthouse sea');
  const wave = (row: number): string => {
    const y = 1010 + row * 58 + row * row * 2;
    const crest = times(
      13,
      (i): Point => [i * 104 - 40 + (row % 2) * 52, y + (i % 2 ? -1 : 1) * (12 + row * 4) + between(random, -8, 8)],
    );
    return `${curve(crest)}L1260 1520L-60 1520Z`;
  };
  const tones = ['#2c5566', inks.navy, '#27506a', '#1b3a58', inks.night, '#1b3450', inks.ink];
  return tones
    .map(
      (ink, row) =>
        solid(ink, wave(row)) + solid(row < 4 ? inks.sea : inks.slate, ...times(9, () => whitecap(random, row))),
    )
    .join('');
}

function whitecap(random: () => number, row: number): string {
  const [x, y, w] = [random() * 1200, 1016 + row * 58 + row * row * 2 + random() * 24, 26 + row * 14];
  return blob([
    [x, y],
    [x + w * 0.5, y - w * 0.16],
    [x + w * 1.3, y - 2],
    [x + w * 0.6, y + w * 0.05],
  ]);
}

function rock(): Markup {
  const random = chance('lighthouse rock');
  const top = ridge(random, [120, 1510], [620, 940], 70).concat(
    ridge(random, [620, 930], [860, 940], 22).slice(1),
    ridge(random, [880, 950], [1240, 1180], 60).slice(1),
  );
  const faces: readonly (readonly Point[])[] = [
    [
      [560, 1060],
      [640, 960],
      [660, 1080],
      [600, 1210],
    ],
    [
      [470, 1200],
      [540, 1120],
      [560, 1260],
      [490, 1340],
    ],
    [
      [690, 980],
      [760, 960],
      [740, 1110],
    ],
    [
      [820, 970],
      [900, 990],
      [850, 1130],
    ],
  ];
  return (
    solid(inks.ink, below(top, 1500)) +
    hatch('rock', inks.slate, 12, 4, 34) +
    solid('#2b3442', ...faces.map(polygon)) +
    filled('url(#rock)', 0.75, ...faces.map(polygon))
  );
}

function tower(): Markup {
  const edge = (y: number): number => 62 + ((y - 440) / 510) * 44;
  const band = (from: number, to: number) =>
    polygon([
      [700 - edge(from), from],
      [700 + edge(from), from],
      [700 + edge(to), to],
      [700 - edge(to), to],
    ]);
  const shade = polygon([
    [716, 440],
    [700 + edge(440), 440],
    [700 + edge(950), 950],
    [730, 950],
  ]);
  return [
    hatch('tower-shade', inks.ink, 10, 5, 0),
    solid(inks.cream, band(440, 950)),
    solid(inks.vermilion, band(520, 610), band(700, 790), band(880, 950)),
    filled(inks.plum, 0.45, shade),
    filled(
      'url(#tower-shade)',
      0.5,
      polygon([
        [742, 440],
        [700 + edge(440), 440],
        [700 + edge(950), 950],
        [770, 950],
      ]),
    ),
    solid(inks.ink, rectangle(688, 640, 20, 34), rectangle(684, 826, 22, 38), rectangle(690, 472, 18, 28)),
    solid(
      inks.ink,
      rectangle(610, 424, 180, 20),
      rectangle(636, 330, 8, 100),
      rectangle(756, 330, 8, 100),
      rectangle(696, 330, 8, 100),
    ),
    solid(inks.ochre, rectangle(644, 338, 112, 88)),
    solid(inks.cream, ellipse(700, 386, 36, 40)),
    solid(inks.ink, rectangle(669, 338, 6, 88), rectangle(725, 338, 6, 88), rectangle(644, 330, 112, 10)),
    solid(inks.vermilion, 'M620 334Q640 262 700 250Q760 262 780 334Z'),
    solid('#7c2620', 'M700 250Q760 262 780 334H724Q722 280 700 250Z'),
    solid(inks.ink, ellipse(700, 244, 11)),
    strokes(inks.ink, 5, 'M700 240V190', 'M606 398H794', ...times(11, (i) => `M${610 + i * 18} 398V430`)),
  ].join('');
}

function cottage(): Markup {
  return [
    solid(inks.mist, rectangle(820, 890, 170, 82)),
    solid(inks.slate, rectangle(920, 890, 70, 82)),
    solid(
      inks.ink,
      polygon([
        [806, 894],
        [846, 842],
        [964, 842],
        [1004, 894],
      ]),
      rectangle(930, 816, 24, 40),
      rectangle(880, 918, 24, 54),
    ),
    solid(inks.ochre, rectangle(836, 914, 28, 28), rectangle(938, 914, 28, 28)),
    strokes(inks.ink, 3, 'M850 914V942M836 928H864M952 914V942M938 928H966'),
  ].join('');
}

function spray(): Markup {
  const random = chance('lighthouse spray');
  const streaks = (x: number, y: number, size: number, count: number) =>
    times(count, () => {
      const angle = between(random, -2.5, -0.7);
      const [reach, width] = [size * between(random, 0.5, 1), between(random, 5, 15)];
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const foot = x + dx * size * 0.9;
      return blob([
        [foot - width, y],
        [foot + dx * reach * 0.3 - width * 0.6, y + dy * reach * 0.5],
        [foot + dx * reach * 0.6, y + dy * reach],
        [foot + dx * reach * 0.34 + width * 0.6, y + dy * reach * 0.5],
        [foot + width, y],
      ]);
    });
  const drops = (x: number, y: number, size: number) =>
    times(60, () => {
      const angle = between(random, -2.6, -0.6);
      const reach = size * between(random, 0.6, 1.5);
      return ellipse(x + Math.cos(angle) * reach * 1.2, y + Math.sin(angle) * reach, between(random, 1.5, 5.5));
    });
  const foam = (x: number, y: number, width: number) =>
    times(12, (i) =>
      ellipse(
        x + (i - 5.5) * width * 0.1,
        y + between(random, -6, 16),
        width * between(random, 0.06, 0.13),
        between(random, 8, 20),
      ),
    );
  return [
    solid(inks.slate, ...streaks(330, 1360, 260, 20), ...streaks(1090, 1330, 180, 14)),
    solid(
      inks.mist,
      ...streaks(330, 1370, 210, 18),
      ...streaks(1090, 1340, 140, 12),
      ...foam(330, 1370, 520),
      ...foam(1090, 1345, 360),
    ),
    solid(
      inks.cream,
      ...streaks(330, 1380, 140, 12),
      ...drops(330, 1340, 200),
      ...drops(1090, 1320, 140),
      ...foam(330, 1392, 460),
      ...foam(1090, 1366, 300),
    ),
    solid(inks.mist, bird(300, 690, 70, 0.1), bird(210, 640, 46, -0.05), bird(960, 730, 54, 0.05)),
  ].join('');
}
