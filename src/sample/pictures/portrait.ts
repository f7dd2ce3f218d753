import type { SamplePicture } from '../sample.ts';
import { inks } from './inks.ts';
import { ellipse, type PathData, rectangle, times } from './shape.ts';
import { cutTo, filled, hatch, type Markup, placed, sheet, solid, strokes } from './sheet.ts';

export type Hair =
  | 'bald'
  | 'bob'
  | 'braid'
  | 'bun'
  | 'crop'
  | 'curls'
  | 'long'
  | 'scarf'
  | 'silver'
  | 'swept'
  | 'turban'
  | 'wool-hat';
export type Beard = 'full' | 'long' | 'moustache' | 'short';
export type Glasses = 'round' | 'square';
export type Dress = 'camera' | 'collar' | 'drape' | 'jacket' | 'jersey' | 'oilskin' | 'shawl' | 'waistcoat';

/** What sets one sitter apart from the next. */
export interface Sitter {
  readonly key: string;
  readonly name: string;
  readonly alt: string;
  readonly ground: string;
  readonly motif: 'disc' | 'rays' | 'waves' | 'bars';
  readonly motifInk: string;
  readonly skin: readonly [lit: string, shade: string];
  readonly hair: Hair;
  readonly hairInk: string;
  readonly dress: Dress;
  readonly dressInk: string;
  readonly trimInk: string;
  readonly beard?: Beard;
  /** Where it differs from the hair, or the hair is under a hat. */
  readonly beardInk?: string;
  readonly glasses?: Glasses;
  readonly earrings?: boolean;
  /** Wider (above 1) or narrower than the middling face. */
  readonly breadth?: number;
}

/** A head and shoulders of 800 by 800, lit from the left. */
export function portrait(sitter: Sitter): SamplePicture {
  return {
    key: sitter.key,
    width: 800,
    height: 800,
    alt: sitter.alt,
    caption: sitter.name,
    credit: 'Abel Tiernan / The Salvane Courier',
    focal: { x: 0.5, y: 0.42 },
    draw: () =>
      sheet(800, 800, sitter.ground, [
        backdrop(sitter),
        placed(-88, -66, [hairBehind(sitter), bust(sitter), head(sitter)], 0, 1.22),
      ]),
  };
}

function backdrop({ motif, motifInk }: Sitter): Markup {
  const shapes: Readonly<Record<Sitter['motif'], Markup>> = {
    disc: solid(motifInk, ellipse(400, 360, 290)),
    rays: solid(motifInk, ...times(16, (i) => ray((i / 16) * 6.283))),
    waves: strokes(
      motifInk,
      20,
      ...times(9, (i) => `M-40 ${60 + i * 92}q55 -44 110 0t110 0t110 0t110 0t110 0t110 0t110 0t110 0`),
    ),
    bars: solid(motifInk, ...times(7, (i) => rectangle(30 + i * 116, 0, 44, 800))),
  };
  return shapes[motif];
}

function ray(turn: number): PathData {
  const at = (angle: number): string =>
    `${Math.round(400 + Math.cos(angle) * 700)} ${Math.round(360 + Math.sin(angle) * 700)}`;
  return `M400 360L${at(turn)}L${at(turn + 0.2)}Z`;
}

function hairBehind({ hair, hairInk }: Sitter): Markup {
  const behind: Partial<Record<Hair, Markup>> = {
    bob: solid(hairInk, 'M262 360Q240 170 400 160Q560 170 538 360L548 500Q540 524 500 520H300Q260 524 252 500Z'),
    long: solid(
      hairInk,
      'M266 360Q238 156 400 150Q562 156 536 360Q540 470 584 590Q600 660 560 690H250Q204 660 222 590Q262 470 266 360Z',
    ),
    curls: solid(hairInk, ...curlRing),
    braid: solid(hairInk, 'M276 340Q260 170 400 164Q540 170 524 340V440H276Z'),
    bun: solid(hairInk, ellipse(400, 158, 66, 58), 'M276 340Q260 176 400 172Q540 176 524 340V410H276Z'),
    scarf: solid(
      hairInk,
      'M246 380Q220 140 400 136Q580 140 554 380Q556 500 620 640L600 720H200L180 640Q244 500 246 380Z',
    ),
    silver: solid(hairInk, 'M266 350Q236 180 400 158Q564 180 534 350L526 420H274Z'),
  };
  return behind[hair] ?? '';
}

const curlRing = times(17, (i): PathData => {
  const turn = 2.5 + (i / 16) * 4.42;
  return ellipse(400 + Math.cos(turn) * 138, 330 + Math.sin(turn) * 150, 74);
});

function bust({ dress, dressInk, trimInk, skin }: Sitter): Markup {
  const body = 'M60 820Q70 668 210 626Q300 602 336 566H464Q500 602 590 626Q730 668 740 820Z';
  const shade = 'M400 560H464Q500 602 590 626Q730 668 740 820H430Q470 700 400 560Z';
  return [
    hatch('cloth', inks.ink, 12, 4.5, 18),
    solid(dressInk, body),
    filled(inks.ink, 0.3, shade),
    filled('url(#cloth)', 0.5, 'M600 632Q730 668 740 820H560Q640 740 600 632Z'),
    neck(skin),
    garments(dressInk, trimInk)[dress],
  ].join('');
}

function neck([lit, shade]: readonly [string, string]): Markup {
  return (
    solid(lit, 'M340 430H460V570Q462 606 400 634Q338 606 340 570Z') +
    solid(shade, 'M340 470Q390 560 460 500V570Q462 606 400 634Q360 616 346 592Q400 560 340 500Z')
  );
}

function garments(own: string, trim: string): Readonly<Record<Dress, Markup>> {
  const lapels =
    solid(own, 'M336 560L290 610L380 760L400 700ZM464 560L510 610L420 760L400 700Z') +
    filled(inks.ink, 0.25, 'M464 560L510 610L420 760L400 700Z') +
    strokes(inks.ink, 3, 'M290 612L352 640L336 664L384 760', 'M510 612L448 640L464 664L416 760');
  return {
    jacket: solid(trim, 'M336 566L400 640L464 566L480 820H320Z') + lapels,
    collar:
      solid(trim, 'M334 556L300 598L372 664L400 632ZM466 556L500 598L428 664L400 632Z') +
      strokes(inks.ink, 3, 'M400 634V820') +
      solid(inks.ink, ellipse(412, 700, 5), ellipse(412, 760, 5)),
    jersey:
      solid(trim, 'M330 552Q400 612 470 552L482 596Q400 664 318 596Z') +
      strokes(inks.ink, 3, ...times(11, (i) => `M${336 + i * 13} ${570 + Math.sin((i / 10) * 3.14) * 26}l-2 34`)) +
      strokes(trim, 9, 'M100 760Q250 720 400 744T700 760'),
    waistcoat:
      solid(inks.cream, 'M330 556L400 640L470 556L500 820H300Z') +
      solid(own, 'M250 612L330 590L396 820H220ZM550 612L470 590L404 820H580Z') +
      filled(inks.ink, 0.28, 'M550 612L470 590L404 820H580Z') +
      solid(trim, ellipse(384, 720, 6), ellipse(390, 770, 6)),
    drape:
      solid(
        trim,
        'M336 560Q250 640 210 820H330Q350 700 430 604Z',
        'M464 560Q540 600 610 632L560 640Q480 620 440 600Z',
      ) + strokes(inks.cream, 5, 'M324 580Q250 660 226 820', 'M424 612Q356 700 340 820'),
    shawl:
      solid(
        trim,
        'M330 548Q250 560 220 630Q300 700 400 708Q500 700 580 630Q550 560 470 548Q470 620 400 634Q330 620 330 548Z',
      ) +
      filled(inks.ink, 0.25, 'M400 634Q470 620 470 548Q550 560 580 630Q500 700 400 708Z') +
      strokes(inks.ink, 3, 'M250 604Q320 668 400 672Q480 668 548 606') +
      solid(trim, 'M356 690L330 820H410L420 704Z'),
    camera:
      solid(trim, 'M338 556Q400 624 462 556L472 592Q400 650 328 592Z') +
      strokes(inks.ink, 15, 'M286 606Q330 740 384 800', 'M514 606Q480 740 430 800') +
      solid(inks.ink, rectangle(328, 736, 150, 90), rectangle(366, 720, 64, 24)) +
      solid(inks.slate, ellipse(402, 782, 38)) +
      solid(inks.ink, ellipse(402, 782, 26)) +
      solid(inks.mist, ellipse(392, 770, 8)) +
      solid(inks.vermilion, ellipse(456, 752, 6)),
    oilskin:
      solid(trim, 'M330 540L256 596L330 700L400 640L470 700L544 596L470 540L450 590L400 620L350 590Z') +
      filled(inks.ink, 0.25, 'M400 640L470 700L544 596L470 540L450 590L400 620Z') +
      strokes(inks.ink, 5, 'M400 640V820') +
      solid(inks.ink, rectangle(376, 690, 48, 16), rectangle(376, 760, 48, 16)),
  };
}

function head(sitter: Sitter): Markup {
  const { skin, breadth = 1, earrings, glasses, beard, hairInk } = sitter;
  const beardInk = sitter.beardInk ?? hairInk;
  const brows = hairInk === inks.cream ? inks.slate : inks.ink;
  const wide = (x: number): number => Math.round(400 + (x - 400) * breadth);
  const face = `M${wide(286)} 320Q${wide(284)} 196 400 190Q${wide(516)} 196 ${wide(514)} 320Q${wide(514)} 420 ${wide(470)} 474Q430 514 400 514Q370 514 ${wide(330)} 474Q${wide(286)} 420 ${wide(286)} 320Z`;
  const shade = `M420 170H560V530H396Q420 500 414 474Q398 462 410 448Q404 436 408 424Q398 414 404 404Q384 402 384 388Q404 340 408 316Q396 286 420 170Z`;
  return [
    solid(skin[0], ellipse(wide(282), 356, 22, 34)),
    solid(skin[1], ellipse(wide(518), 356, 22, 34)),
    earrings ? strokes(inks.ochre, 6, ellipse(wide(278), 408, 15, 18), ellipse(wide(522), 408, 15, 18)) : '',
    cutTo('face', face, [
      solid(skin[0], face),
      solid(skin[1], shade),
      beard ? bearded(beard, beardInk) : '',
      features(brows),
    ]),
    beard === 'long'
      ? solid(
          beardInk,
          'M300 420Q310 470 352 452Q400 436 448 452Q490 470 500 420Q520 520 480 590Q440 640 400 650Q360 640 320 590Q280 520 300 420Z',
        ) +
        solid(skin[1], ellipse(400, 462, 24, 6)) +
        filled(inks.ink, 0.2, 'M404 446Q490 470 500 420Q520 520 480 590Q440 640 400 650Z')
      : '',
    glasses ? spectacles(glasses) : '',
    hairBefore(sitter),
  ].join('');
}

function features(brows: string): Markup {
  return [
    strokes(brows, 10, 'M312 306Q340 288 374 300', 'M430 300Q462 288 488 306'),
    solid(inks.ink, 'M318 342Q344 316 372 342Q344 354 318 342Z', 'M430 342Q456 316 484 342Q456 354 430 342Z'),
    strokes(inks.ink, 5, 'M384 390Q388 402 402 404'),
    solid('#5b2a2c', 'M358 448Q384 438 400 446Q416 438 442 448Q400 462 358 448Z'),
    filled(inks.ink, 0.28, 'M372 462Q400 476 428 462Q414 480 400 480Q386 480 372 462Z'),
  ].join('');
}

function bearded(beard: Beard, ink: string): Markup {
  const moustache = 'M340 436Q366 408 400 418Q434 408 460 436Q430 438 400 432Q370 438 340 436Z';
  const jaw =
    'M270 372Q306 400 320 424Q350 416 352 444Q360 470 400 468Q440 470 448 444Q450 416 480 424Q494 400 530 372V540H270Z';
  const shapes: Readonly<Record<Beard, readonly PathData[]>> = {
    moustache: [moustache],
    short: [jaw, moustache],
    full: [jaw, moustache, 'M270 366Q300 404 334 410Q368 400 400 414Q432 400 466 410Q500 404 530 366V540H270Z'],
    long: [moustache],
  };
  return solid(ink, ...shapes[beard]) + filled(inks.ink, 0.22, 'M404 420Q460 400 560 366V540H400Z');
}

function spectacles(glasses: Glasses): Markup {
  const frames =
    glasses === 'round'
      ? [ellipse(345, 338, 42), ellipse(457, 338, 42)]
      : [rectangle(300, 306, 88, 62), rectangle(414, 306, 88, 62)];
  return (
    filled(inks.cream, 0.1, ...frames) +
    strokes(inks.ink, 8, ...frames, 'M387 332Q401 322 415 332', 'M302 326L276 318', 'M500 326L526 318')
  );
}

function hairBefore({ hair, hairInk, trimInk }: Sitter): Markup {
  const fringe: Readonly<Record<Hair, Markup>> = {
    bald: strokes(hairInk, 12, 'M288 300Q284 330 286 352', 'M514 300Q516 330 514 352'),
    bob: solid(hairInk, 'M280 340Q270 180 400 174Q530 180 520 340Q512 270 470 242Q390 272 306 262Q284 300 280 340Z'),
    braid:
      solid(
        hairInk,
        'M278 340Q276 190 400 180Q524 190 522 340Q506 262 400 224Q294 262 278 340Z',
        ellipse(530, 450, 28, 36),
        ellipse(544, 510, 26, 36),
        ellipse(552, 570, 24, 36),
        ellipse(556, 626, 20, 32),
      ) + solid(trimInk, rectangle(538, 648, 36, 13)),
    bun:
      solid(hairInk, 'M278 340Q276 196 400 186Q524 196 522 340Q500 270 410 226Q310 262 278 340Z') +
      solid(trimInk, ellipse(462, 146, 13), ellipse(446, 118, 9)),
    crop: solid(
      hairInk,
      'M276 330Q262 170 400 160Q540 168 524 330L508 300Q512 246 470 230Q400 250 330 226Q290 246 292 300Z',
    ),
    curls: solid(hairInk, ...times(8, (i) => ellipse(296 + i * 30, 224 - Math.sin((i / 7) * 3.14) * 30, 34))),
    long: solid(hairInk, 'M274 360Q258 184 400 172Q542 184 526 360Q520 266 424 214Q340 250 302 300Q280 330 274 360Z'),
    scarf:
      solid(
        hairInk,
        'M264 380Q246 170 400 162Q554 170 536 380Q532 470 470 520Q520 440 510 330Q500 226 400 220Q300 226 290 330Q280 440 330 520Q268 470 264 380Z',
      ) +
      filled(inks.ink, 0.26, 'M400 162Q554 170 536 380Q532 470 470 520Q520 440 510 330Q500 226 400 220Z') +
      strokes(trimInk, 7, 'M292 330Q300 232 400 226Q500 232 508 330'),
    silver:
      solid(hairInk, 'M268 340Q250 170 410 158Q560 176 532 340Q520 286 486 250Q440 300 300 268Q280 300 268 340Z') +
      strokes(inks.slate, 4, 'M330 200Q400 170 480 214M310 230Q400 200 470 236'),
    swept:
      solid(
        hairInk,
        'M276 340Q256 210 320 172Q420 120 500 176Q556 220 524 340Q520 270 480 236Q390 260 330 236Q290 270 276 340Z',
      ) + filled(inks.cream, 0.24, 'M320 190Q400 146 470 180Q400 176 320 206Z'),
    turban:
      solid(hairInk, 'M262 300Q240 150 400 128Q560 150 538 300Q480 230 400 214Q320 230 262 300Z') +
      strokes(inks.ink, 4, 'M272 270Q400 130 520 190', 'M264 236Q380 130 480 156', 'M536 270Q440 180 300 168') +
      solid(trimInk, 'M388 222L400 186L412 222L400 236Z'),
    'wool-hat':
      solid(hairInk, 'M272 286Q262 130 400 122Q538 130 528 286Z') +
      strokes(inks.ink, 3, ...times(9, (i) => `M${296 + i * 26} 240Q${320 + i * 20} 170 ${360 + i * 10} 130`)) +
      solid(trimInk, 'M264 246H536V302Q400 280 264 302Z') +
      strokes(inks.ink, 3, ...times(15, (i) => `M${276 + i * 18} 252v38`)),
  };
  return fringe[hair];
}
