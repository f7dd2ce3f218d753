import { emailKey } from '../kit/email-key.ts';
import { type Instant, minutes, seconds } from '../kit/instant.ts';
import type { AccountRefusal } from './account-refusal.ts';
import { networkName } from './network-name.ts';
import { TokenBuckets } from './token-buckets.ts';

/** How often somebody may try to get in. Kept in memory: a restart forgets it. */
export interface Limits {
  readonly byNetwork: TokenBuckets;
  readonly byAccount: TokenBuckets;
  readonly byCode: TokenBuckets;
}

export function newLimits(): Limits {
  return {
    byNetwork: new TokenBuckets({ burst: 30, every: seconds(4) }),
    byAccount: new TokenBuckets({ burst: 8, every: minutes(1) }),
    byCode: new TokenBuckets({ burst: 5, every: minutes(5) }),
  };
}

/** One try from a network, at an account where it names one; whether there is such an account or not is the same. Null where it is granted. */
export function takeTry(limits: Limits, now: Instant, network: string, email: string | null): AccountRefusal | null {
  const wait =
    limits.byNetwork.take(networkName(network), now) ||
    (email === null ? 0 : limits.byAccount.take(emailKey(email).slice(0, 254), now));
  return tooMany(wait);
}

/** One try of a second factor. */
export function takeCodeTry(limits: Limits, now: Instant, network: string, staff: string): AccountRefusal | null {
  return tooMany(limits.byNetwork.take(networkName(network), now) || limits.byCode.take(staff, now));
}

function tooMany(wait: number): AccountRefusal | null {
  return wait === 0 ? null : { kind: 'too-many-tries', seconds: Math.ceil(wait / 1000) };
}
