import { between, type Chance } from './chance.ts';
import { blob, type PathData, type Point, polygon, short, times } from './shape.ts';

/** A skyline from left to right: a base height plus broken ground, by halving the stretch again and again. */
export function ridge(random: Chance, from: Point, to: Point, roughness: number, halvings = 6): readonly Point[] {
  let line: readonly Point[] = [from, to];
  let reach = roughness;
  for (let i = 0; i < halvings; i += 1) {
    line = line.flatMap((point, j) =>
      j === 0 ? [point] : [broken(random, line[j - 1] as Point, point, reach), point],
    );
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
    const lift =
      Math.sin(t * 0.8 + phases[0]) * 0.6 + Math.sin(t * 2.1 + phases[1]) * 0.28 + Math.sin(t * 4.3 + phases[2]) * 0.12;
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
  return trunk + times(10, (i) => frond(random, top, height * 0.42, -3.5 + i * 0.43)).join('');
}

function frond(random: Chance, [x, y]: Point, reach: number, angle: number): PathData {
  const length = reach * between(random, 0.85, 1.1);
  const out = Math.cos(angle) * length;
  const tip: Point = [x + out, y + Math.sin(angle) * length * 0.45 + length * 0.34];
  const crown: Point = [x + out * 0.5, y + Math.sin(angle) * length * 0.75 - length * 0.08];
  const rib = (t: number): Point => [
    (1 - t) ** 2 * x + 2 * t * (1 - t) * crown[0] + t * t * tip[0],
    (1 - t) ** 2 * y + 2 * t * (1 - t) * crown[1] + t * t * tip[1],
  ];
  const teeth = times(15, (i): Point => {
    const t = 1 - (i + 1) / 16;
    const [rx, ry] = rib(t);
    const hang = (i % 2 === 0 ? 0.24 : 0.05) * length * Math.sin(Math.PI * (0.12 + t * 0.8));
    return [rx + out * 0.1 * (i % 2 === 0 ? 1 : 0), ry + hang];
  });
  return polygon([...times(9, (i) => rib(i / 8)), ...teeth]);
}

/** A round-headed tree or bush as a lumpy patch. */
export function bush(random: Chance, x: number, y: number, width: number, height: number): PathData {
  const lumps = 8;
  return blob(
    times(lumps, (i): Point => {
      const turn = (i / lumps) * 6.283;
      const reach = between(random, 0.82, 1.12);
      return [x + Math.cos(turn) * (width / 2) * reach, y + Math.sin(turn) * (height / 2) * reach];
    }),
  );
}

/** A heaped cloud with a flat foot. */
export function cloud(random: Chance, x: number, y: number, width: number, height: number): PathData {
  const heads = 6;
  const stops = times(heads + 1, (i): Point => {
    const part = i / heads;
    return [
      x + width * (part + (i % heads ? between(random, -0.04, 0.04) : 0)),
      y - Math.sin(part * Math.PI) ** 0.8 * height * between(random, 0.5, 0.85),
    ];
  });
  const arcs = stops.slice(1).map(([toX, toY], i) => {
    const [fromX, fromY] = stops[i] as Point;
    const radius = Math.hypot(toX - fromX, toY - fromY) * 0.56;
    return `A${short(radius)} ${short(radius)} 0 0 1 ${short(toX)} ${short(toY)}`;
  });
  return `M${short(x)} ${short(y)}${arcs.join('')}Z`;
}
