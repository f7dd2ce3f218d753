import { between, type Chance } from './chance.ts';
import { curve, type PathData, type Point, times } from './shape.ts';

/** A height for every place on a sheet. */
export type Relief = (x: number, y: number) => number;

/** Ground made of a few smooth hills (and hollows, where `lift` is negative). */
export function hills(
  peaks: readonly { readonly at: Point; readonly reach: number; readonly lift: number; readonly squeeze?: number }[],
): Relief {
  return (x, y) =>
    peaks.reduce((height, { at, reach, lift, squeeze = 1 }) => {
      const [dx, dy] = [(x - at[0]) / reach, ((y - at[1]) * squeeze) / reach];
      return height + lift * Math.exp(-(dx * dx + dy * dy));
    }, 0);
}

/** Small unevenness for a relief, so that its contours look surveyed and not drawn with a compass. */
export function rough(random: Chance, strength: number): Relief {
  const waves = times(7, () => ({
    x: between(random, -0.028, 0.028),
    y: between(random, -0.028, 0.028),
    phase: between(random, 0, 6.3),
  }));
  return (x, y) =>
    waves.reduce((sum, wave) => sum + Math.sin(x * wave.x + y * wave.y + wave.phase), 0) * (strength / waves.length);
}

/**
 * The outlines of all ground that is higher than `level`, as closed shapes: marching squares on a grid of `step` pixels.
 * The sheet's margin counts as low ground, so every outline closes.
 */
export function contour(relief: Relief, level: number, width: number, height: number, step: number): PathData {
  const [columns, rows] = [Math.ceil(width / step) + 2, Math.ceil(height / step) + 2];
  const at = (i: number, j: number): number =>
    i <= 0 || j <= 0 || i >= columns || j >= rows ? level - 1 : relief((i - 1) * step, (j - 1) * step);
  const links = new Map<string, { readonly to: string; readonly from: Point; readonly end: Point }>();
  for (let j = 0; j < rows; j += 1) {
    for (let i = 0; i < columns; i += 1) addCell(links, at, level, i, j, step);
  }
  return rings(links)
    .map((ring) => `${curve([...ring, ring[0] as Point])}Z`)
    .join('');
}

type Links = Map<string, { readonly to: string; readonly from: Point; readonly end: Point }>;

/** Which sides of a square a contour enters and leaves by, high ground always on the right; sides run top, right, bottom, left. */
const crossings: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[0, 3]],
  2: [[1, 0]],
  3: [[1, 3]],
  4: [[2, 1]],
  5: [
    [0, 3],
    [2, 1],
  ],
  6: [[2, 0]],
  7: [[2, 3]],
  8: [[3, 2]],
  9: [[0, 2]],
  10: [
    [1, 0],
    [3, 2],
  ],
  11: [[1, 2]],
  12: [[3, 1]],
  13: [[0, 1]],
  14: [[3, 0]],
};

function addCell(links: Links, at: Relief, level: number, i: number, j: number, step: number): void {
  const corners = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)] as const;
  const cell = corners.reduce((bits, height, corner) => bits + (height > level ? 2 ** corner : 0), 0);
  for (const [enter, leave] of crossings[cell] ?? []) {
    const [from, end] = [sideOf(enter, i, j), sideOf(leave, i, j)];
    links.set(from.name, { to: end.name, from: point(from, at, level, step), end: point(end, at, level, step) });
  }
}

interface Side {
  readonly name: string;
  readonly a: Point;
  readonly b: Point;
}

function sideOf(side: number, i: number, j: number): Side {
  const [a, b]: readonly [Point, Point] = (
    [
      [
        [i, j],
        [i + 1, j],
      ],
      [
        [i + 1, j],
        [i + 1, j + 1],
      ],
      [
        [i, j + 1],
        [i + 1, j + 1],
      ],
      [
        [i, j],
        [i, j + 1],
      ],
    ] as const
  )[side as 0 | 1 | 2 | 3];
  return { name: `${a}:${b}`, a, b };
}

function point({ a, b }: Side, at: Relief, level: number, step: number): Point {
  const [low, high] = [at(...a), at(...b)];
  const part = Math.min(0.98, Math.max(0.02, (level - low) / (high - low)));
  return [(a[0] + (b[0] - a[0]) * part - 1) * step, (a[1] + (b[1] - a[1]) * part - 1) * step];
}

function rings(links: Links): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  for (const [start, first] of links) {
    const ring: Point[] = [];
    for (let name = start, link: typeof first | undefined = first; link; link = links.get(name)) {
      links.delete(name);
      ring.push(link.from);
      name = link.to;
    }
    if (ring.length > 2) found.push(ring);
  }
  return found;
}
