import type { Archive } from '../archive/archive.ts';
import type { Clock } from '../kit/clock.ts';
import type { NewId } from '../kit/new-id.ts';

/** What every act works with. */
export interface Desk {
  readonly archive: Archive;
  readonly clock: Clock;
  readonly newId: NewId;
}
