import { type Instant, shift } from '../kit/instant.ts';
import type { Embargo, Release, Withdrawal } from './story.ts';

/** What of a story may be seen outside at some instant. */
export type Visibility =
  | { readonly kind: 'shown'; readonly release: Release }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'gone'; readonly withdrawal: Withdrawal };

/** The part of a story that the rule looks at. */
export interface VisibilityFacts {
  readonly releases: readonly Release[];
  readonly embargo: Embargo | null;
  readonly withdrawal: Withdrawal | null;
}

/** The one rule of visibility: what readers may see of a story at `now`. Every read path agrees with it. */
export function visible(facts: VisibilityFacts, now: Instant): Visibility {
  const { withdrawal } = facts;
  if (withdrawal && withdrawal.at <= now) return { kind: 'gone', withdrawal };
  if (facts.embargo && now < facts.embargo.until) return { kind: 'nothing' };
  const release = facts.releases.find(({ from, until }) => from <= now && (until === null || now < until));
  return release ? { kind: 'shown', release } : { kind: 'nothing' };
}

/** The next instant after `now` at which `visible` may answer otherwise; null where no act lies ahead of the clock. */
export function nextChange(facts: VisibilityFacts, now: Instant): Instant | null {
  const ahead = [
    facts.embargo?.until,
    facts.withdrawal?.at,
    ...facts.releases.flatMap(({ from, until }) => [from, until]),
  ];
  const instants = ahead.filter((at): at is Instant => at != null && at > now);
  return instants.length > 0 ? shift(Math.min(...instants) as Instant, 0) : null;
}
