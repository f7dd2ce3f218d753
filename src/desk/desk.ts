import type { Archive } from '../archive/archive.ts';
import type { Clock } from '../kit/clock.ts';
import type { NewId } from '../kit/new-id.ts';

/** What every act works with. */
export interface Desk {
  readonly archive: Archive;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Scheme, host and port of the paper, by which its own links are known; unknown where it is not given. */
  readonly origin?: string;
}
