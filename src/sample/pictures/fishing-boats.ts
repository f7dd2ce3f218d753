import type { SamplePicture } from '../sample.ts';
import { between, chance } from './chance.ts';
import { inks } from './inks.ts';
import { bird, cloud, ridge, ripples } from './nature.ts';
import { standing } from './people.ts';
import { below, ellipse, polygon, rectangle, times } from './shape.ts';
import { filled, hatch, type Markup, placed, roll, sheet, solid, strokes } from './sheet.ts';

export const fishingBoats: SamplePicture = {
  key: 'fishing-boats',
  width: 1600,
  height: 1067,
  alt: 'Four painted fishing boats moored side by side in a still harbour, their reflections broken by the water; a man mends a net on the wall.',
  caption: 'Longliners in on the morning tide.',
  credit: 'Abel Tiernan / The Salvane Courier',
  focal: { x: 0.48, y: 0.55 },
  draw: () => sheet(1600, 1067, inks.sea, [sky(), harbour(), water(), ...boats(), mender()]),
};

function sky(): Markup {
  const random = chance('boats sky');
  return [
    roll('early', ['#8fbdb0', inks.mist, inks.cream]),
    filled('url(#early)', 1, rectangle(0, 0, 1600, 520)),
    solid(inks.cream, cloud(random, 90, 210, 400, 110), cloud(random, 1020, 170, 460, 110)),
    solid('#8fb0a8', below(ridge(random, [0, 360], [1600, 300], 70), 520)),
    solid(inks.ink, bird(620, 130, 54, 0.1), bird(700, 170, 38), bird(540, 190, 34, -0.1)),
  ].join('');
}

function harbour(): Markup {
  const random = chance('boats houses');
  const paints = [inks.cream, inks.rose, inks.sand, inks.sea, '#d9e0cf'];
  const houses = times(15, (i) => ({
    x: i * 110 + between(random, -10, 10),
    w: between(random, 84, 118),
    h: between(random, 84, 160),
    ink: paints[i % 5] as string,
  }));
  return (
    houses
      .map(({ x, w, h, ink }) =>
        [
          solid(ink, rectangle(x, 520 - h, w, h)),
          filled(inks.plum, 0.22, rectangle(x + w * 0.7, 520 - h, w * 0.3, h)),
          solid(
            inks.vermilion,
            polygon([
              [x - 6, 520 - h],
              [x + w * 0.5, 486 - h],
              [x + w + 6, 520 - h],
            ]),
          ),
          solid(
            inks.slate,
            ...times(2, (j) => rectangle(x + 16 + j * 36, 536 - h, 15, 24)),
            rectangle(x + 22, 484, 20, 36),
          ),
        ].join(''),
      )
      .join('') +
    solid(inks.brown, rectangle(0, 518, 1600, 14)) +
    solid('#55504f', rectangle(0, 530, 1600, 44)) +
    strokes(inks.ink, 3, ...times(20, (i) => `M${i * 84 + 20} 532v40`))
  );
}

function water(): Markup {
  const random = chance('boats water');
  const field = { x: 0, width: 1600, far: 576, near: 1067 };
  return [
    roll('harbour', ['#b9cdbd', inks.sea, '#4d9089', inks.teal]),
    filled('url(#harbour)', 1, rectangle(0, 572, 1600, 500)),
    solid('#5e9a93', ripples(random, field, 90)),
    solid(inks.mist, ripples(random, field, 70, 0.8)),
  ].join('');
}

function boats(): readonly Markup[] {
  return [
    boat(1240, 690, 0.72, inks.ochre, inks.teal, 6),
    boat(880, 735, 0.86, inks.cream, inks.vermilion, 3),
    boat(420, 780, 1.02, inks.teal, inks.cream, 9),
    boat(1130, 905, 1.2, inks.vermilion, inks.ochre, 1),
  ];
}

/** A longliner, bow to the left, with its broken mirror image under it. */
function boat(x: number, y: number, size: number, paint: string, trim: string, seed: number): Markup {
  const hull = 'M-330 -96Q-300 -40 -250 0H220Q256 -40 262 -70L90 -62Q-160 -54 -330 -96Z';
  const shade = 'M-262 -12Q-60 -30 256 -34Q246 -16 220 0H-250Z';
  return placed(
    x,
    y,
    [
      reflection(paint, trim, seed),
      strokes(
        inks.ink,
        5,
        'M-60 -60V-400',
        'M190 -66V-270',
        'M-60 -390L190 -262',
        'M-60 -390L-322 -98',
        'M-60 -300L170 -150',
      ),
      solid(
        inks.ink,
        polygon([
          [-70, -404],
          [-50, -404],
          [-48, -420],
          [-72, -420],
        ]),
      ),
      solid(
        trim,
        polygon([
          [-60, -396],
          [-8, -384],
          [-60, -366],
        ]),
      ),
      solid(
        inks.paper,
        polygon([
          [20, -62],
          [26, -190],
          [150, -190],
          [158, -62],
        ]),
      ),
      solid(
        inks.sand,
        polygon([
          [108, -190],
          [150, -190],
          [158, -62],
          [112, -62],
        ]),
      ),
      solid(
        trim,
        polygon([
          [8, -188],
          [18, -208],
          [162, -208],
          [170, -188],
        ]),
      ),
      solid(
        inks.navy,
        rectangle(40, -168, 30, 34),
        rectangle(80, -168, 24, 34),
        rectangle(120, -168, 20, 34),
        rectangle(52, -112, 36, 50),
      ),
      solid(paint, hull),
      filled(inks.ink, 0.28, shade),
      solid(trim, 'M-330 -96Q-160 -54 90 -62L262 -70L264 -58L90 -50Q-164 -42 -324 -84Z'),
      strokes(inks.ink, 3, 'M-296 -44Q-60 -26 256 -38', 'M-274 -20Q-60 -8 236 -14'),
      solid(inks.ink, ellipse(-284, -66, 9)),
      solid(inks.orange, ...times(4, (i) => ellipse(-190 + i * 46, -74 + i * 3, 15, 19))),
      solid(inks.cream, ...times(4, (i) => ellipse(-195 + i * 46, -80 + i * 3, 4, 6))),
      strokes(inks.brown, 4, 'M-324 -88Q-420 -60 -470 -130'),
      solid(inks.ink, standing(-20, -60, 120, seed % 2 ? { arm: 'out', side: -1 } : { hat: true })),
    ],
    0,
    size,
  );
}

function reflection(paint: string, trim: string, seed: number): Markup {
  const random = chance(`boat mirror ${seed}`);
  const bars = (left: number, right: number, top: number, bottom: number) =>
    times((bottom - top) / 13, (i) => {
      const part = i / ((bottom - top) / 13);
      const [from, to] = [left + part * 40 + between(random, -16, 22), right - part * 30 + between(random, -22, 16)];
      return `M${Math.round(from)} ${top + i * 13}q${Math.round((to - from) / 2)} ${Math.round(between(random, -5, 5))} ${Math.round(to - from)} 0l-8 8q${Math.round(-(to - from) / 2 + 8)} 4 ${Math.round(-(to - from) + 16)} 0Z`;
    });
  return (
    filled('#21565a', 0.75, ...bars(-262, 236, 4, 44)) +
    solid(paint, ...bars(-250, 226, 24, 92)) +
    solid(trim, ...bars(-286, 240, 90, 112)) +
    solid(inks.paper, ...bars(24, 152, 112, 190)) +
    filled('#21565a', 0.8, ...bars(-70, -46, 112, 300))
  );
}

function mender(): Markup {
  return [
    hatch('net', inks.sand, 14, 2.4, 45),
    hatch('net-back', inks.sand, 14, 2.4, -45),
    solid(
      '#46404a',
      polygon([
        [0, 960],
        [520, 1000],
        [520, 1067],
        [0, 1067],
      ]),
    ),
    solid(
      '#6d6560',
      polygon([
        [0, 944],
        [520, 984],
        [520, 1004],
        [0, 966],
      ]),
    ),
    solid(
      inks.ink,
      ellipse(190, 778, 25, 30),
      polygon([
        [138, 770],
        [242, 770],
        [222, 752],
        [214, 728],
        [166, 728],
        [158, 752],
      ]),
      polygon([
        [146, 818],
        [236, 814],
        [262, 950],
        [140, 960],
      ]),
      polygon([
        [148, 926],
        [270, 906],
        [360, 930],
        [366, 1000],
        [334, 1000],
        [320, 960],
        [180, 980],
      ]),
    ),
    solid(
      inks.navy,
      polygon([
        [152, 816],
        [230, 812],
        [258, 920],
        [146, 930],
      ]),
    ),
    solid(
      inks.ink,
      polygon([
        [218, 822],
        [240, 820],
        [290, 880],
        [346, 880],
        [346, 900],
        [276, 904],
      ]),
    ),
    filled(
      'url(#net)',
      1,
      polygon([
        [300, 880],
        [470, 900],
        [560, 1067],
        [240, 1067],
      ]),
    ),
    filled(
      'url(#net-back)',
      1,
      polygon([
        [300, 880],
        [470, 900],
        [560, 1067],
        [240, 1067],
      ]),
    ),
    solid(inks.vermilion, ...times(6, (i) => ellipse(300 + i * 34, 882 + i * 4, 9, 7))),
  ].join('');
}
