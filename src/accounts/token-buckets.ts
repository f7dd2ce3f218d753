import type { Instant } from '../kit/instant.ts';

/** How often something may be tried: so many times at once, then once in so many milliseconds. */
export interface Rate {
  readonly burst: number;
  readonly every: number;
}

interface Bucket {
  left: number;
  at: Instant;
}

/**
 * Counts tries by some name, in memory. Of more than `most` names the longest unused are forgotten, so that nobody can fill the memory
 * with names.
 */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #most: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, most = 50_000) {
    this.#rate = rate;
    this.#most = most;
  }

  /** Takes one try. 0 where it is granted, else after how many milliseconds the next one is. */
  take(name: string, now: Instant): number {
    const { burst, every } = this.#rate;
    const bucket = this.#buckets.get(name) ?? { left: burst, at: now };
    bucket.left = Math.min(burst, bucket.left + Math.max(0, now - bucket.at) / every);
    bucket.at = now;
    this.#keep(name, bucket);
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) * every);
    bucket.left -= 1;
    return 0;
  }

  /** Forgets the tries of a name: they were somebody's own. */
  forgive(name: string): void {
    this.#buckets.delete(name);
  }

  #keep(name: string, bucket: Bucket): void {
    this.#buckets.delete(name);
    this.#buckets.set(name, bucket);
    if (this.#buckets.size <= this.#most) return;
    for (const oldest of this.#buckets.keys()) {
      this.#buckets.delete(oldest);
      break;
    }
  }
}
