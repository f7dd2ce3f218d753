import { type Instant, minutes, shift } from '../kit/instant.ts';
import type { StaffId } from '../story/ids.ts';
import { newSecret, type Secret } from './secret.ts';

/** What a browser is asked to sign, and what for. */
export interface Challenge {
  readonly challenge: string;
  readonly purpose: 'sign-in' | 'add';
  /** Whose passkey is to be made; null for signing in. */
  readonly staff: StaffId | null;
}

/** How long somebody may take with their authenticator. */
export const challengeTime = minutes(5);

/**
 * Challenges that wait for their answer, in memory, each bound to one browser by a cookie of its own and good for one answer. Of more than
 * `most` the oldest are forgotten.
 */
export class Challenges {
  readonly #waiting = new Map<string, Challenge & { readonly until: Instant }>();
  readonly #most: number;

  constructor(most = 10_000) {
    this.#most = most;
  }

  /** Keeps a challenge; answers the name that only the browser it is for is told. */
  keep(challenge: Challenge, now: Instant): Secret {
    const name = newSecret();
    this.#waiting.set(name, { ...challenge, until: shift(now, challengeTime) });
    for (const [oldest, { until }] of this.#waiting) {
      if (this.#waiting.size <= this.#most && now < until) break;
      this.#waiting.delete(oldest);
    }
    return name;
  }

  /** The challenge of a name, which is forgotten by that; null where there is none, its time is up, or it was for something else. */
  take(name: string, purpose: Challenge['purpose'], now: Instant): Challenge | null {
    const found = this.#waiting.get(name);
    this.#waiting.delete(name);
    return found && now < found.until && found.purpose === purpose ? found : null;
  }
}
