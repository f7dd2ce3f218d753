import { between, chance } from './chance.ts';
import { inks } from './inks.ts';
import { type PathData, type Point, polygon, rectangle, short, times } from './shape.ts';

/** One or more SVG elements as text. */
export type Markup = string;

/** A finished print: the layers in the order of printing, and over them the wear of plate and paper. */
export function sheet(width: number, height: number, paper: string, layers: readonly Markup[]): string {
  const whole = rectangle(0, 0, width, height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    solid(paper, whole),
    ...layers,
    grain('worn', inks.cream, 520, 1.5),
    grain('dust', inks.ink, 300, 1.2),
    filled('url(#worn)', 0.34, whole),
    filled('url(#dust)', 0.3, whole),
    '</svg>',
  ].join('');
}

/** Shapes in one flat ink. */
export function solid(ink: string, ...shapes: readonly PathData[]): Markup {
  return `<path fill="${ink}" d="${shapes.join('')}"/>`;
}

/** Shapes in a thinned ink, or in a texture: `url(#id)`. */
export function filled(ink: string, opacity: number, ...shapes: readonly PathData[]): Markup {
  return `<path fill="${ink}" fill-opacity="${opacity}" d="${shapes.join('')}"/>`;
}

/** Strokes with round ends. */
export function strokes(ink: string, width: number, ...shapes: readonly PathData[]): Markup {
  const style = `fill="none" stroke="${ink}" stroke-width="${short(width)}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path ${style} d="${shapes.join('')}"/>`;
}

/** Layers moved, turned (degrees) and sized together, about their own origin. */
export function placed(x: number, y: number, layers: readonly Markup[], turn = 0, size = 1): Markup {
  return `<g transform="translate(${short(x)} ${short(y)}) rotate(${short(turn)}) scale(${size})">${layers.join('')}</g>`;
}

/** Layers seen in a mirror: left is right. */
export function mirrored(width: number, layers: readonly Markup[]): Markup {
  return `<g transform="translate(${width} 0) scale(-1 1)">${layers.join('')}</g>`;
}

/** Layers cut to a shape. */
export function cutTo(id: string, shape: PathData, layers: readonly Markup[]): Markup {
  return `<clipPath id="${id}"><path d="${shape}"/></clipPath><g clip-path="url(#${id})">${layers.join('')}</g>`;
}

/** An ink rolled out from one colour to others, down the sheet or along `angle` (degrees from straight down), used as `url(#id)`. */
export function roll(id: string, colours: readonly string[], angle = 0): Markup {
  const stops = colours.map(
    (colour, i) => `<stop offset="${short((i / (colours.length - 1)) * 100)}%" stop-color="${colour}"/>`,
  );
  const turn = `gradientTransform="rotate(${angle} 0.5 0.5)"`;
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1" ${turn}>${stops.join('')}</linearGradient>`;
}

/** A texture of specks, used as `url(#id)`; `count` specks in a tile of 400 pixels. */
export function grain(id: string, ink: string, count: number, size: number): Markup {
  const random = chance(`grain ${id}`);
  const specks = times(count, () => {
    const side = between(random, size * 0.4, size * 1.6);
    return `M${short(random() * 397)} ${short(random() * 397)}h${short(side)}l${short(side * 0.4)} ${short(side)}h${short(-side)}Z`;
  });
  return tile(id, 400, 400, solid(ink, ...specks));
}

/**
 * A texture of parallel cuts like a wood engraver's, used as `url(#id)`; `angle` in degrees from upright. The slant is in
 * the tile, whose sides are whole pixels: a turned or scaled tile takes the renderer several times as long.
 */
export function hatch(id: string, ink: string, gap: number, width: number, angle: number): Markup {
  const turn = (angle * Math.PI) / 180;
  const lying = Math.abs(Math.cos(turn)) < Math.SQRT1_2;
  const [distance, slope] = lying ? [Math.sin(turn), -1 / Math.tan(turn)] : [Math.cos(turn), -Math.tan(turn)];
  const across = Math.round(gap / Math.abs(distance));
  const shifts = Math.round((240 * Math.abs(slope)) / across);
  const length = shifts === 0 ? 240 : Math.round((across * shifts) / Math.abs(slope));
  const slant = (Math.sign(slope) * across * shifts) / length;
  const cuts = times(2 * shifts + 3, (i) => cut((i - shifts - 0.5) * across, length, slant, width, lying));
  return lying ? tile(id, length, across, solid(ink, ...cuts)) : tile(id, across, length, solid(ink, ...cuts));
}

/** One cut, swelling and thinning on its way. */
function cut(start: number, length: number, slant: number, width: number, lying: boolean): PathData {
  const swells = [0.7, 1, 0.7, 0.95, 0.7];
  const edge = (side: 1 | -1): readonly Point[] =>
    swells.map((swell, i): Point => {
      const [on, off] = [(i / (swells.length - 1)) * length, (side * width * swell) / 2];
      const at = start + on * slant + off;
      return lying ? [on, at] : [at, on];
    });
  return polygon([...edge(1), ...edge(-1).toReversed()]);
}

function tile(id: string, width: number, height: number, content: Markup): Markup {
  const size = `width="${width}" height="${height}" patternUnits="userSpaceOnUse"`;
  return `<pattern id="${id}" ${size}>${content}</pattern>`;
}

/** Loose dots in a field, thick where `density` is near 1 and none where it is 0: the lithographer's crayon. */
export function crayon(
  seed: string,
  ink: string,
  field: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  count: number,
  size: number,
  density: (x: number, y: number) => number,
): Markup {
  const random = chance(seed);
  const dots = times(count, () => {
    const [x, y] = [field.x + random() * field.width, field.y + random() * field.height];
    return random() < density(x, y) ? `M${Math.round(x)} ${Math.round(y)}h0` : '';
  });
  return strokes(ink, size, ...dots);
}
