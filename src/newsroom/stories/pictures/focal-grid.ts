import type { Picture } from '../../../story/picture.ts';

/** The shares of width and height at which pages cut pictures: finer points look the same. */
export const focalShares = [0, 0.25, 0.5, 0.75, 1] as const;

/** The place of the grid that a focal point is at, as a form says it: `0.25 0.5`. */
export function focalPlace({ x, y }: Picture['focal']): string {
  return `${nearest(x)} ${nearest(y)}`;
}

/** The focal point that a form names; null where it names none. */
export function parseFocal(text: string): Picture['focal'] | null {
  const [x, y, ...more] = text.split(' ').map((part) => focalShares.find((share) => String(share) === part));
  return x === undefined || y === undefined || more.length > 0 ? null : { x, y };
}

function nearest(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 4) / 4;
}
