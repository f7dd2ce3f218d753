import type { Archive } from '../archive/archive.ts';
import type { Clock } from '../kit/clock.ts';
import type { NewId } from '../kit/new-id.ts';

/** What accounts are kept with; the desk has the same. */
export interface AccountKeeping {
  readonly archive: Archive;
  readonly clock: Clock;
  readonly newId: NewId;
}
