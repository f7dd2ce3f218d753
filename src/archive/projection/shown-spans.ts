import type { Instant } from '../../kit/instant.ts';
import type { Release } from '../../story/story.ts';
import type { VisibilityFacts } from '../../story/visible.ts';

/** Later than every instant: the end of what has no end. */
export const never = Number.MAX_SAFE_INTEGER;

/** A span of time, from an instant up to, not including, another (`never` for without an end). */
export interface Span {
  readonly from: Instant;
  readonly until: number;
}

/** A span in which readers see a release. */
export interface ShownSpan extends Span {
  readonly release: Release;
  /** When something of substance last changed, as far as readers could see; null where nothing did since they saw the first of it. */
  readonly updatedAt: Instant | null;
}

/** When readers see which release: the rule of `story/visible.ts`, laid out over all time. Spans never overlap and are never empty. */
export function shownSpans({ releases, embargo, withdrawal }: VisibilityFacts): readonly ShownSpan[] {
  const spans: ShownSpan[] = [];
  for (const release of releases) {
    const from = embargo && embargo.until > release.from ? embargo.until : release.from;
    const until = Math.min(release.until ?? never, withdrawal?.at ?? never);
    if (from < until) spans.push({ release, from, until, updatedAt: updatedAt(release, from, spans.at(-1)) });
  }
  return spans;
}

/** Spans that touch, as one. Expects them in order of time. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { from, until } of spans) {
    const last = joined.at(-1);
    if (last?.until === from) joined[joined.length - 1] = { from: last.from, until };
    else joined.push({ from, until });
  }
  return joined;
}

function updatedAt(release: Release, from: Instant, before: ShownSpan | undefined): Instant | null {
  const isOfSubstance = release.reason === 'update' || release.reason === 'correction';
  return before ? (isOfSubstance ? from : before.updatedAt) : null;
}
