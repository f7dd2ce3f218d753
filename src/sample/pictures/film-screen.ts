import type { SamplePicture } from '../sample.ts';
import { between, chance } from './chance.ts';
import { inks } from './inks.ts';
import { bush, palm, ridge } from './nature.ts';
import { fromBehind } from './people.ts';
import { below, ellipse, type Point, polygon, rectangle, times } from './shape.ts';
import { crayon, cutTo, filled, type Markup, roll, sheet, solid, strokes } from './sheet.ts';

export const filmScreen: SamplePicture = {
  key: 'film-screen',
  width: 1600,
  height: 1067,
  alt: 'An open-air cinema at night: rows of heads before a great white screen on which a rider crosses a ridge; the projector’s beam passes above them under the stars.',
  caption: 'The Garden Screen at Ravenhithe, on the old parade ground.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.5, y: 0.4 },
  draw: () => sheet(1600, 1067, inks.night, [sky(), trees(), screen(), beam(), audience()]),
};

function sky(): Markup {
  const random = chance('film sky');
  return [
    roll('dark', [inks.ink, inks.night, '#27365c', '#4a3a60']),
    filled('url(#dark)', 1, rectangle(0, 0, 1600, 800)),
    strokes(inks.cream, 2.8, ...times(170, () => `M${Math.round(random() * 1600)} ${Math.round(random() * 620)}h0`)),
    strokes(inks.sand, 5, ...times(20, () => `M${Math.round(random() * 1600)} ${Math.round(random() * 480)}h0`)),
  ].join('');
}

function trees(): Markup {
  const random = chance('film trees');
  return [
    solid('#1a2a3a', ...times(22, (i) => bush(random, i * 76, 700 + random() * 30, 150, 150 + random() * 90))),
    solid(
      inks.ink,
      palm(random, 130, 840, 620, 0.08),
      palm(random, 1500, 840, 560, -0.05),
      palm(random, 250, 840, 430, -0.1),
      palm(random, 1400, 840, 420, 0.12),
    ),
    solid(inks.ink, rectangle(0, 780, 1600, 290)),
  ].join('');
}

function screen(): Markup {
  const random = chance('film ridge');
  const frame = rectangle(390, 150, 820, 500);
  const hills: readonly Point[] = [
    [390, 520],
    [520, 500],
    [640, 516],
    [760, 480],
    [900, 500],
    [1050, 452],
    [1210, 470],
  ];
  return [
    filled(
      inks.mist,
      0.16,
      polygon([
        [330, 100],
        [1270, 100],
        [1400, 800],
        [200, 800],
      ]),
    ),
    solid(inks.ink, rectangle(370, 130, 860, 540), rectangle(420, 660, 26, 150), rectangle(1154, 660, 26, 150)),
    solid(inks.cream, frame),
    cutTo('screen', frame, [
      solid(inks.mist, ellipse(980, 330, 110)),
      solid(inks.cream, ellipse(980, 330, 84)),
      solid(inks.sea, below(ridge(random, [390, 430], [1210, 380], 60), 660)),
      solid(inks.slate, below(ridge(random, [390, 480], [1210, 440], 30), 660)),
      solid(inks.ink, below(hills, 660)),
      solid(inks.ink, rider()),
      solid(
        inks.ink,
        polygon([
          [1110, 470],
          [1116, 360],
          [1122, 470],
        ]),
        bush(random, 1116, 356, 76, 90),
        bush(random, 470, 500, 60, 34),
      ),
      crayon('film scratches', inks.slate, { x: 390, y: 150, width: 820, height: 240 }, 500, 2, () => 0.7),
      strokes(inks.mist, 2, 'M540 150V660M1100 150V660'),
    ]),
  ].join('');
}

function rider(): string {
  const horse =
    'M636 446Q650 416 704 418Q770 424 800 414Q826 400 842 366Q850 346 868 336L872 318L884 334Q900 340 906 352L936 386Q942 402 930 406L916 402Q898 390 884 388Q874 420 862 438' +
    'Q854 456 842 462L858 492L884 506L878 534L866 532L868 514L838 500L820 466L806 470L812 504L800 548L786 548L796 506L782 468Q740 478 706 466L690 492L704 516L694 546L680 546L688 518L668 494' +
    'L664 468L648 500L630 514L616 542L602 540L616 508L634 488L638 464Q620 480 618 516Q604 500 610 470Q616 446 636 446Z';
  const man =
    'M716 424L726 344Q738 332 744 332L746 322H762L764 332Q780 336 786 350L796 384L832 388L832 400L786 400L776 374L774 416L806 448L800 494L782 494L782 458L744 434Z';
  return (
    horse +
    man +
    ellipse(755, 308, 17, 20) +
    polygon([
      [716, 300],
      [796, 300],
      [776, 290],
      [772, 270],
      [738, 270],
      [734, 290],
    ])
  );
}

function beam(): Markup {
  const lens: Point = [800, 900];
  const ray = (left: number, right: number): string => polygon([lens, [left, 672], [right, 672]]);
  return [
    filled(inks.cream, 0.16, ray(500, 1100)),
    filled(inks.cream, 0.12, ray(560, 720), ray(830, 870), ray(940, 1060)),
    crayon('film dust', inks.cream, { x: 500, y: 672, width: 600, height: 300 }, 1100, 2, (x, y) =>
      Math.abs(x - 800) < (900 - y) * 1.2 ? 0.6 : 0,
    ),
  ].join('');
}

function audience(): Markup {
  const random = chance('film audience');
  const row = (y: number, size: number, count: number, ink: string, rim: string): Markup => {
    const heads = times(count, (i) => ({
      x: ((i + 0.5 + between(random, -0.14, 0.14)) / count) * 1700 - 50,
      y: y + between(random, -8, 8),
      tilt: between(random, -0.05, 0.05),
      hat: random() < 0.14,
    }));
    return heads
      .map(({ x, y: foot, tilt, hat }) => {
        const top = foot - size * 0.86;
        const cap = hat
          ? polygon([
              [x - size * 0.34, top + 10],
              [x + size * 0.34, top + 10],
              [x + size * 0.16, top - size * 0.06],
              [x + size * 0.13, top - size * 0.2],
              [x - size * 0.13, top - size * 0.2],
              [x - size * 0.16, top - size * 0.06],
            ])
          : '';
        return solid(rim, fromBehind(x, foot - 4, size, tilt), cap) + solid(ink, fromBehind(x, foot + 3, size, tilt));
      })
      .join('');
  };
  const middle = (x: number, tilt: number) => fromBehind(x, 1090, 250, tilt);
  return [
    row(812, 62, 26, '#2b3348', inks.mist),
    row(858, 86, 20, '#232a3e', '#aab9b8'),
    row(918, 118, 15, '#1c2232', '#8296a0'),
    row(1000, 164, 11, inks.ink, inks.slate),
    solid(inks.slate, middle(330, 0.04), middle(560, -0.16), middle(1220, 0.02)),
    placedDown([middle(330, 0.04), middle(560, -0.16), middle(1220, 0.02)]),
  ].join('');
}

function placedDown(shapes: readonly string[]): Markup {
  return `<g transform="translate(5 7)">${solid('#12141a', ...shapes)}</g>`;
}
