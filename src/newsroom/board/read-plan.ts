import { laterMeaning, parseWallClock } from '../../kit/wall-clock.ts';
import type { StaffId } from '../../story/ids.ts';
import type { PlanFields } from '../../story/plan.ts';

/** What the form of a plan says, its time in a zone; null where that is no time. Of an hour that comes twice, or never, the later one is meant. */
export function readPlan(form: URLSearchParams, timeZone: string): PlanFields | null {
  const text = (form.get('due') ?? '').trim();
  const wall = text === '' ? null : parseWallClock(text);
  if (text !== '' && !wall) return null;
  return {
    assignee: (form.get('assignee') || null) as StaffId | null,
    due: wall && laterMeaning(wall, timeZone),
    brief: (form.get('brief') ?? '').trim(),
  };
}
