import { blob, ellipse, type PathData, type Point, polygon } from './shape.ts';

/** How somebody stands; everything is optional. */
export interface Bearing {
  /** -1 leans hard to the left, 1 to the right. */
  readonly lean?: number;
  readonly dress?: boolean;
  readonly hat?: boolean;
  /** Carries a bag at the side. */
  readonly bag?: boolean;
  readonly stride?: number;
  readonly arm?: 'down' | 'raised' | 'out';
  /** -1 faces left, 1 faces right: the side of a raised arm and of a bag. */
  readonly side?: -1 | 1;
}

/** Somebody on their feet, as a silhouette; `y` is where the feet are. */
export function standing(x: number, y: number, height: number, bearing: Bearing = {}): PathData {
  const { lean = 0, side = 1 } = bearing;
  const at = (dx: number, up: number): Point => [x + (dx + lean * up * 0.3) * height, y - up * height];
  return [
    ellipse(...at(0, 0.925), height * 0.062, height * 0.075),
    polygon([at(-0.025, 0.88), at(0.025, 0.88), at(0.04, 0.8), at(-0.04, 0.8)]),
    bearing.dress ? gown(at) : trousers(at, bearing.stride ?? 0.05),
    arms(at, bearing.arm ?? 'down', side),
    bearing.hat
      ? polygon([at(-0.13, 0.95), at(-0.05, 0.975), at(-0.045, 1.03), at(0.045, 1.03), at(0.05, 0.975), at(0.13, 0.95)])
      : '',
    bearing.bag
      ? polygon([at(side * 0.13, 0.45), at(side * 0.26, 0.45), at(side * 0.28, 0.28), at(side * 0.12, 0.28)])
      : '',
  ].join('');
}

type Place = (dx: number, up: number) => Point;

function gown(at: Place): PathData {
  return blob([
    at(-0.05, 0.83),
    at(-0.12, 0.8),
    at(-0.1, 0.58),
    at(-0.15, 0.3),
    at(-0.19, 0.03),
    at(0, 0),
    at(0.19, 0.03),
    at(0.15, 0.3),
    at(0.1, 0.58),
    at(0.12, 0.8),
    at(0.05, 0.83),
  ]);
}

function trousers(at: Place, stride: number): PathData {
  const torso = polygon([
    at(-0.05, 0.84),
    at(-0.13, 0.8),
    at(-0.115, 0.6),
    at(-0.105, 0.46),
    at(0.105, 0.46),
    at(0.115, 0.6),
    at(0.13, 0.8),
    at(0.05, 0.84),
  ]);
  const left = polygon([
    at(-0.105, 0.47),
    at(0.01, 0.47),
    at(-stride + 0.025, 0.02),
    at(-stride + 0.03, 0),
    at(-stride - 0.06, 0),
    at(-stride - 0.045, 0.03),
  ]);
  const right = polygon([
    at(-0.01, 0.47),
    at(0.105, 0.47),
    at(stride + 0.045, 0.03),
    at(stride + 0.07, 0),
    at(stride - 0.03, 0),
    at(stride - 0.025, 0.02),
  ]);
  return torso + left + right;
}

function arms(at: Place, arm: NonNullable<Bearing['arm']>, side: -1 | 1): PathData {
  const hanging = (s: number) =>
    polygon([
      at(s * 0.09, 0.815),
      at(s * 0.135, 0.8),
      at(s * 0.17, 0.6),
      at(s * 0.165, 0.42),
      at(s * 0.125, 0.42),
      at(s * 0.12, 0.6),
    ]);
  if (arm === 'down') return hanging(-1) + hanging(1);
  const reach =
    arm === 'raised'
      ? [
          at(side * 0.08, 0.76),
          at(side * 0.12, 0.82),
          at(side * 0.2, 0.94),
          at(side * 0.23, 1.1),
          at(side * 0.19, 1.1),
          at(side * 0.15, 0.97),
        ]
      : [
          at(side * 0.08, 0.75),
          at(side * 0.12, 0.82),
          at(side * 0.26, 0.72),
          at(side * 0.38, 0.7),
          at(side * 0.38, 0.66),
          at(side * 0.25, 0.67),
        ];
  return hanging(-side) + polygon(reach);
}

/** The head and shoulders of somebody seen from behind, as in a hall; `y` is the foot of the shoulders. */
export function fromBehind(x: number, y: number, width: number, tilt = 0): PathData {
  const at = (dx: number, up: number): Point => [x + (dx + tilt * up) * width, y - up * width];
  return (
    blob([
      at(-0.5, 0),
      at(-0.48, 0.22),
      at(-0.34, 0.38),
      at(-0.12, 0.44),
      at(0.12, 0.44),
      at(0.34, 0.38),
      at(0.48, 0.22),
      at(0.5, 0),
      at(0, -0.05),
    ]) +
    polygon([at(-0.1, 0.4), at(0.1, 0.4), at(0.09, 0.6), at(-0.09, 0.6)]) +
    ellipse(...at(0, 0.74), width * 0.19, width * 0.235)
  );
}
