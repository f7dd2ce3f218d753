import { between, type Chance } from './chance.ts';
import { blob, curve, type PathData, type Point, polygon, short, times } from './shape.ts';

/** A skyline from left to right: a base height plus broken ground, by halving the stretch again and again. */
export function ridge(random: Chance, from: Point, to: Point, roughness: number, halvings = 6): readonly Point[] {
  let line: readonly Point[] = [from, to];
  let reach = roughness;
  for (let i = 0; i < halvings; i += 1) {
    line = line.flatMap((point, j) => (j === 0 ? [point] : [broken(random, line[j - 1] as Point, point, reach), point]));
    reach *= 0.52;
  }
  return line;
}

function broken(random: Chance, [x0, y0]: Point, [x1, y1]: Point, reach: number): Point {
  return [(x0 + x1) / 2, (y0 + y1) / 2 + between(random, -reach, reach)];
}

/** A long soft swell from left to right: the sum of three waves. */
export function swell(random: Chance, width: number, y: number, height: number, steps = 24): readonly Point[] {
  const phases = [random() * 6.3, random() * 6.3, random() * 6.3] as const;
  return times(steps + 1, (i) => {
    const t = (i / steps) * 6.3;
    const lift = Math.sin(t * 0.8 + phases[0]) * 0.6 + Math.sin(t * 2.1 + phases[1]) * 0.28 + Math.sin(t * 4.3 + phases[2]) * 0.12;
    return [(i / steps) * width, y + lift * height];
  });
}

/** Light or dark lying on water: flat lens shapes, small and close far off, long and loose near by. */
export function ripples(
  random: Chance,
  field: { readonly x: number; readonly width: number; readonly far: number; readonly near: number },
  count: number,
  size = 1,
): PathData {
  return times(count, () => {
    const depth = random() ** 1.4;
    const length = (14 + depth * 130 * between(random, 0.4, 1)) * size;
    const thickness = (1.2 + depth * 7 * between(random, 0.5, 1)) * Math.min(size, 1.4);
    return lens(field.x + random() * field.width, field.far + depth * (field.near - field.far), length, thickness);
  }).join('');
}

/** A flat stroke that is thick in the middle and pointed at both ends. */
export function lens(x: number, y: number, length: number, thickness: number): PathData {
  const [half, t] = [length / 2, thickness];
  return `M${short(x - half)} ${short(y)}q${short(half)} ${short(-t)} ${short(length)} 0q${short(-half)} ${short(t)} ${short(-length)} 0Z`;
}

/** A bird far off, seen from the side of its flight. */
export function bird(x: number, y: number, span: number, tilt = 0): PathData {
  const [s, t] = [span / 2, tilt * span];
  return (
    `M${short(x - s)} ${short(y - s * 0.28 + t)}Q${short(x - s * 0.45)} ${short(y - s * 0.5 + t * 0.5)} ${short(x)} ${short(y)}` +
    `Q${short(x + s * 0.45)} ${short(y - s * 0.5 - t * 0.5)} ${short(x + s)} ${short(y - s * 0.28 - t)}` +
    `Q${short(x + s * 0.45)} ${short(y - s * 0.26 - t * 0.5)} ${short(x + s * 0.06)} ${short(y + s * 0.16)}` +
    `Q${short(x - s * 0.45)} ${short(y - s * 0.26 + t * 0.5)} ${short(x - s)} ${short(y - s * 0.28 + t)}Z`
  );
}

/** A palm from its foot upward: a leaning trunk and a head of cut leaves. */
export function palm(random: Chance, x: number, y: number, height: number, lean = 0.12): PathData {
  const top: Point = [x + lean * height, y - height];
  const foot = height * 0.028;
  const middle: Point = [x + lean * height * 0.25, y - height * 0.55];
  const trunk = blob([
    [x - foot, y],
    [middle[0] - foot * 0.7, middle[1]],
    [top[0] - foot * 0.5, top[1]],
    [top[0] + foot * 0.5, top[1]],
    [middle[0] + foot * 0.7, middle[1]],
    [x + foot * 1.2, y],
  ]);
  return trunk + times(9, (i) => frond(random, top, height * 0.4, -2.9 + i * 0.66)).join('');
}

function frond(random: Chance, [x, y]: Point, reach: number, angle: number): PathData {
  const length = reach * between(random, 0.8, 1.1);
  const droop = length * (0.35 + Math.abs(Math.cos(angle)) * 0.25);
  const tip: Point = [x + Math.cos(angle) * length, y + Math.sin(angle) * length * 0.55 + droop * 0.6];
  const back: Point = [x + Math.cos(angle) * length * 0.55, y + Math.sin(angle) * length * 0.6 - length * 0.12];
  const teeth = times(5, (i): Point => {
    const part = (5 - i) / 6;
    const jag = i % 2 === 0 ? length * 0.16 : length * 0.03;
    return [x + (tip[0] - x) * part, y + (tip[1] - y) * part ** 1.5 + jag];
  });
  return `M${short(x)} ${short(y)}Q${short(back[0])} ${short(back[1])} ${short(tip[0])} ${short(tip[1])}${teeth.map((p) => `L${short(p[0])} ${short(p[1])}`).join('')}Z`;
}

/** A round-headed tree or bush as a lumpy patch. */
export function bush(random: Chance, x: number, y: number, width: number, height: number): PathData {
  const lumps = 11;
  return blob(
    times(lumps, (i): Point => {
      const turn = (i / lumps) * 6.283;
      const reach = between(random, 0.82, 1.12);
      return [x + Math.cos(turn) * (width / 2) * reach, y + Math.sin(turn) * (height / 2) * reach];
    }),
  );
}

/** A cloud with a flat foot. */
export function cloud(random: Chance, x: number, y: number, width: number, height: number): PathData {
  const heads = times(9, (i): Point => {
    const part = i / 8;
    const rise = Math.sin(part * Math.PI) * between(random, 0.55, 1.1);
    return [x + part * width, y - rise * height];
  });
  return `${curve(heads)}Z`;
}

/** A beam, spreading from one point to a far edge. */
export function beam(from: Point, left: Point, right: Point): PathData {
  return polygon([from, left, right]);
}
