import type { Instant } from '../kit/instant.ts';
import type { Release, Withdrawal } from './story.ts';
import { type VisibilityFacts, visible } from './visible.ts';

/** A release that readers do not see yet, and the instant at which they will. */
export interface Waiting {
  readonly release: Release;
  readonly at: Instant;
}

/** How a story stands with the outside at some instant. */
export type PublicState =
  /** Nobody outside has seen it, and nothing waits. */
  | { readonly kind: 'unreleased' }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'public'; readonly release: Release; readonly waiting: Waiting | null }
  | { readonly kind: 'gone'; readonly withdrawal: Withdrawal };

/** How a story stands with the outside at `now`; agrees with `visible`. */
export function publicState(facts: VisibilityFacts, now: Instant): PublicState {
  const seen = visible(facts, now);
  if (seen.kind === 'gone') return seen;
  const waiting = waitingRelease(facts, now);
  if (seen.kind === 'shown') return { kind: 'public', release: seen.release, waiting };
  return waiting ? { kind: 'waiting', waiting } : { kind: 'unreleased' };
}

/** When a release is seen: at its own instant, or when the embargo over it ends. */
export function appearsAt(facts: VisibilityFacts, release: Release): Instant {
  return facts.embargo && facts.embargo.until > release.from ? facts.embargo.until : release.from;
}

/** The releases with one more, which begins where the running one is ended. */
export function released(releases: readonly Release[], next: Release): readonly Release[] {
  return [...endRunning(releases, next.from), next];
}

/** The releases with the running one ended at `at`. */
export function endRunning(releases: readonly Release[], at: Instant): readonly Release[] {
  return releases.map((release) => (release.until === null ? { ...release, until: at } : release));
}

/** The releases without one that waited; the one that was to end for it goes on. */
export function unreleased(releases: readonly Release[], waiting: Release): readonly Release[] {
  return releases
    .filter((release) => release.id !== waiting.id)
    .map((release) => (release.until === waiting.from ? { ...release, until: waiting.until } : release));
}

function waitingRelease(facts: VisibilityFacts, now: Instant): Waiting | null {
  for (const release of facts.releases) {
    const at = appearsAt(facts, release);
    if (at > now && (release.until === null || release.until > at)) return { release, at };
  }
  return null;
}
