import { ok, type Result, refused } from '../kit/result.ts';
import { changed, type Decision, decision, type Moment, refuseText } from './decision.ts';
import type { Refusal } from './refusal.ts';
import type { Stage, Story } from './story.ts';
import { publicState } from './timeline.ts';

/** Hands the working copy in: from draft to submitted. */
export function decideSubmit(story: Story, moment: Moment): Result<Decision, Refusal> {
  if (story.stage !== 'draft') return refused(wrongStage('submit', story));
  return toStage(story, 'submitted', { kind: 'story-submitted', story: story.id }, moment);
}

/** Gives the working copy back with a reason: from submitted or approved to draft. */
export function decideReturn(story: Story, reason: string, moment: Moment): Result<Decision, Refusal> {
  if (story.stage !== 'submitted' && story.stage !== 'approved') return refused(wrongStage('return', story));
  const refusal = refuseText('the reason', reason, 2000);
  if (refusal) return refused(refusal);
  return toStage(story, 'draft', { kind: 'story-returned', story: story.id, reason }, moment);
}

/** Finds the working copy fit to be out: from submitted to approved. */
export function decideApprove(story: Story, moment: Moment): Result<Decision, Refusal> {
  if (story.stage !== 'submitted') return refused(wrongStage('approve', story));
  return toStage(story, 'approved', { kind: 'story-approved', story: story.id }, moment);
}

/** Puts a story that is not to appear away. What is public, waits or was withdrawn cannot be spiked. */
export function decideSpike(story: Story, moment: Moment): Result<Decision, Refusal> {
  if (story.stage === 'spiked') return refused(wrongStage('spike', story));
  const state = publicState(story, moment.at);
  if (state.kind === 'gone') return refused({ kind: 'withdrawn' });
  if (state.kind === 'public') return refused({ kind: 'already-public' });
  if (state.kind === 'waiting') return refused({ kind: 'already-scheduled', at: state.waiting.at });
  return toStage(story, 'spiked', { kind: 'story-spiked', story: story.id }, moment);
}

/** The refusal of an act that the working copy's stage does not allow. */
export function wrongStage(act: string, story: Story): Refusal {
  return { kind: 'wrong-stage', act, stage: story.stage };
}

function toStage(
  story: Story,
  stage: Stage,
  happening: Decision['happening'],
  moment: Moment,
): Result<Decision, Refusal> {
  return ok(decision(changed(story, moment, { stage }), happening));
}
