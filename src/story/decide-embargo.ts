import type { Instant } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { wrongStage } from './decide-stage.ts';
import { changed, type Decision, decision, type Moment } from './decision.ts';
import type { Refusal } from './refusal.ts';
import type { Embargo, Release, Story } from './story.ts';
import { appearsAt, publicState } from './timeline.ts';

/**
 * Keeps everything of a story inside until an instant. A release that waits already is covered: it appears at the later of its own
 * instant and the embargo's end. A standing embargo is moved, earlier or later.
 */
export function decideEmbargo(story: Story, until: Instant, moment: Moment): Result<Decision, Refusal> {
  const refusal = refuseEmbargo(story, 'embargo', moment);
  if (refusal) return refused(refusal);
  if (until <= moment.at) return refused({ kind: 'time-past', at: until });
  const embargo: Embargo = { until, setAt: moment.at, setBy: moment.by };
  return ok(decision(withEmbargo(story, embargo, moment), { kind: 'story-embargoed', story: story.id, until }));
}

/** Ends an embargo now. A release whose own instant has passed meanwhile appears at once. */
export function decideLiftEmbargo(story: Story, moment: Moment): Result<Decision, Refusal> {
  const refusal = refuseEmbargo(story, 'lift-embargo', moment);
  if (refusal) return refused(refusal);
  if (!story.embargo || story.embargo.until <= moment.at) return refused({ kind: 'no-embargo' });
  return ok(decision(withEmbargo(story, null, moment), { kind: 'story-embargo-lifted', story: story.id }));
}

function refuseEmbargo(story: Story, act: string, moment: Moment): Refusal | null {
  if (story.stage === 'spiked') return wrongStage(act, story);
  const state = publicState(story, moment.at);
  if (state.kind === 'gone') return { kind: 'withdrawn' };
  return state.kind === 'public' ? { kind: 'already-public' } : null;
}

/** A release held back past its own instant begins when the embargo is lifted, not when it was once meant to: nobody saw it before. */
function withEmbargo(story: Story, embargo: Embargo | null, moment: Moment): Story {
  const releases = story.releases.map((release) => startedBy(release, embargo, moment));
  const first = releases[0];
  return changed(story, moment, {
    embargo,
    releases,
    publishedAt: first ? appearsAt({ ...story, embargo }, first) : null,
  });
}

function startedBy(release: Release, embargo: Embargo | null, moment: Moment): Release {
  return embargo === null && release.from < moment.at ? { ...release, from: moment.at } : release;
}
