import { ok, type Result, refused } from '../kit/result.ts';
import { wrongStage } from './decide-stage.ts';
import { changed, type Decision, decision, type Moment, refuseText } from './decision.ts';
import type { Refusal } from './refusal.ts';
import { newRelease } from './release.ts';
import type { Story } from './story.ts';
import { endRunning, publicState } from './timeline.ts';

/**
 * Takes a public story away from readers, now: what is out ends, what waits is cancelled, and its address says that it is gone and
 * why. `reason` is that public line.
 */
export function decideWithdraw(story: Story, reason: string, moment: Moment): Result<Decision, Refusal> {
  if (story.stage === 'spiked') return refused(wrongStage('withdraw', story));
  const state = publicState(story, moment.at);
  if (state.kind === 'gone') return refused({ kind: 'withdrawn' });
  if (state.kind !== 'public') return refused({ kind: 'not-public' });
  const refusal = refuseText('the reason', reason, 1000);
  if (refusal) return refused(refusal);
  const out = story.releases.filter(({ from }) => from <= moment.at);
  const ended = out.map((release) => (release.id === state.release.id ? { ...release, until: null } : release));
  const after = changed(story, moment, {
    releases: endRunning(ended, moment.at),
    withdrawal: { at: moment.at, by: moment.by, reason },
  });
  return ok(decision(after, { kind: 'story-withdrawn', story: story.id, reason }));
}

/** Takes a withdrawal or a spike back: the last public revision is out again from now; a spiked story is a draft again. */
export function decideRestore(story: Story, moment: Moment): Result<Decision, Refusal> {
  if (story.stage === 'spiked')
    return ok(decision(changed(story, moment, { stage: 'draft' }), { kind: 'story-restored', story: story.id }));
  const last = story.releases.at(-1);
  if (!story.withdrawal || !last) return refused({ kind: 'not-withdrawn-nor-spiked' });
  const release = newRelease({ id: last.revision }, 'restored', moment.at, moment);
  const after = changed(story, moment, { releases: [...story.releases, release], withdrawal: null });
  return ok(decision(after, { kind: 'story-restored', story: story.id }));
}
