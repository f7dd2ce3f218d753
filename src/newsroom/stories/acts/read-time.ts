import type { Instant } from '../../../kit/instant.ts';
import { ok, type Result, refused } from '../../../kit/result.ts';
import { meaningOf, offsetOf, parseWallClock, wallClock } from '../../../kit/wall-clock.ts';

/** Why a time on the wall names no instant, or two. */
export type ClockProblem =
  | { readonly kind: 'missing' }
  /** Clocks are put forward over it: the last minute before, and the first after. */
  | { readonly kind: 'gap'; readonly typed: string; readonly before: string; readonly after: string }
  | { readonly kind: 'twice'; readonly typed: string; readonly earlier: Instant; readonly later: Instant };

/** The instant that a form's `at` names in a zone; where the clock says it twice, the one that `offset` tells (`+01:00`). */
export function readTime(form: URLSearchParams, timeZone: string): Result<Instant, ClockProblem> {
  const wall = parseWallClock(form.get('at') ?? '');
  if (!wall) return refused({ kind: 'missing' });
  const meaning = meaningOf(wall, timeZone);
  if (meaning.kind === 'once') return ok(meaning.at);
  const [day, typed] = wall.split('T') as [string, string];
  if (meaning.kind === 'twice') {
    const { earlier, later } = meaning;
    const meant = [earlier, later].find((at) => offsetOf(at, timeZone) === form.get('offset'));
    return meant === undefined ? refused({ kind: 'twice', typed, earlier, later }) : ok(meant);
  }
  const around = [meaning.earlier, meaning.later].map((at) => timeOf(wallClock(at, timeZone), day));
  return refused({ kind: 'gap', typed, before: around[0] ?? '', after: around[1] ?? '' });
}

/** A time on the wall, with its day where that is another than `day`. */
function timeOf(wall: string, day: string): string {
  return wall.startsWith(day) ? wall.slice(11) : wall.replace('T', ' ');
}
