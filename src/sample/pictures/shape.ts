/** A place on the sheet: pixels from the left and from the top. */
export type Point = readonly [x: number, y: number];

/** Path data, as SVG's `d` takes it; several may be joined. */
export type PathData = string;

/** A closed shape with straight sides, always run clockwise, so that overlapping shapes of one path never cut holes. */
export function polygon(points: readonly Point[]): PathData {
  return `${polyline(clockwise(points))}Z`;
}

/** Straight strokes from point to point. */
export function polyline(points: readonly Point[]): PathData {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
}

/** A curve through all points (Catmull-Rom, as cubic Béziers). */
export function curve(points: readonly Point[]): PathData {
  return bend(points, (i) => points[Math.min(Math.max(i, 0), points.length - 1)] as Point, points.length - 1);
}

/** A closed curve through all points, run clockwise. */
export function blob(path: readonly Point[]): PathData {
  const points = clockwise(path);
  const count = points.length;
  return `${bend(points, (i) => points[(i + count) % count] as Point, count)}Z`;
}

export function ellipse(x: number, y: number, rx: number, ry: number = rx): PathData {
  const [a, b, w] = [short(rx), short(ry), short(2 * rx)];
  return `M${short(x - rx)} ${short(y)}a${a} ${b} 0 1 1 ${w} 0a${a} ${b} 0 1 1 -${w} 0Z`;
}

export function rectangle(x: number, y: number, width: number, height: number): PathData {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
}

/** Everything under a line, down to `bottom`: land under a ridge, water under a shore. */
export function below(line: readonly Point[], bottom: number): PathData {
  const first = line[0] as Point;
  const last = line[line.length - 1] as Point;
  return `${polyline(line)}L${short(last[0])} ${short(bottom)}L${short(first[0])} ${short(bottom)}Z`;
}

/** The point that lies `part` (0 to 1) of the way from one to another. */
export function along(from: Point, to: Point, part: number): Point {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** The whole numbers from 0 to below `count`, for rows of like things. */
export function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => make(index));
}

/** A number as a path writes it: one decimal at most. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function clockwise(points: readonly Point[]): readonly Point[] {
  const area = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? points.toReversed() : points;
}

function bend(points: readonly Point[], at: (index: number) => Point, sections: number): PathData {
  const start = points[0] as Point;
  let d = `M${short(start[0])} ${short(start[1])}`;
  for (let i = 0; i < sections; i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const handles: readonly Point[] = [
      [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6],
      [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6],
      to,
    ];
    d += `C${handles.map(([x, y]) => `${short(x)} ${short(y)}`).join(' ')}`;
  }
  return d;
}
