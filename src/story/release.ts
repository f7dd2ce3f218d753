import type { Instant } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { wrongStage } from './decide-stage.ts';
import { changed, type Decision, decision, type Moment, refuseText } from './decision.ts';
import { same } from './fields.ts';
import { type FinishingFacts, finishRevision, holdsPassage, waived } from './finish.ts';
import type { Refusal } from './refusal.ts';
import type { Correction, Release, ReleaseReason, Revision, Story } from './story.ts';
import { publicState, released, unreleased } from './timeline.ts';

/** What publishing and scheduling may say. */
export interface Publishing {
  /** What is new, for the story's public history; may be empty. */
  readonly note: string;
}

/** Brings a story out, now, for the first time. What is out already is updated instead. */
export function decidePublish(
  story: Story,
  publishing: Publishing,
  facts: FinishingFacts,
  moment: Moment,
): Result<Decision, Refusal> {
  const refusal = refuseFirstRelease(story, 'publish', moment.at, moment);
  if (refusal) return refused(refusal);
  const revision = finishRevision(story, facts, publishing.note, moment);
  if (!revision.ok) return revision;
  const release = newRelease(revision.value, 'first', moment.at, moment);
  return ok({
    ...out(story, revision.value, release, moment, { publishedAt: moment.at, dateEstimated: false }),
    happening: { kind: 'story-published', story: story.id, release: release.id, ...waived(facts) },
  });
}

/** Brings a story out for the first time at an instant ahead. */
export function decideSchedule(
  story: Story,
  schedule: Publishing & { readonly at: Instant },
  facts: FinishingFacts,
  moment: Moment,
): Result<Decision, Refusal> {
  const refusal = refuseFirstRelease(story, 'schedule', schedule.at, moment);
  if (refusal) return refused(refusal);
  if (schedule.at <= moment.at) return refused({ kind: 'time-past', at: schedule.at });
  const revision = finishRevision(story, facts, schedule.note, moment);
  if (!revision.ok) return revision;
  const release = newRelease(revision.value, 'first', schedule.at, moment);
  return ok({
    ...out(story, revision.value, release, moment, { publishedAt: schedule.at, dateEstimated: false }),
    happening: {
      kind: 'story-scheduled',
      story: story.id,
      release: release.id,
      from: schedule.at,
      ...waived(facts),
    },
  });
}

/** Takes back what waits: a first release, or an update of what is out, which then goes on. */
export function decideUnschedule(story: Story, moment: Moment): Result<Decision, Refusal> {
  if (story.stage === 'spiked') return refused(wrongStage('unschedule', story));
  const state = publicState(story, moment.at);
  if (state.kind === 'gone') return refused({ kind: 'withdrawn' });
  if (state.kind === 'unreleased' || !state.waiting) return refused({ kind: 'nothing-scheduled' });
  const { release } = state.waiting;
  const releases = unreleased(story.releases, release);
  const after = changed(story, moment, { releases, ...(releases.length === 0 && { publishedAt: null }) });
  return ok(decision(after, { kind: 'story-unscheduled', story: story.id, release: release.id }));
}

/** How the working copy of a public story takes the place of what is out. */
export interface Update {
  /** At once where null; else an instant ahead. */
  readonly at: Instant | null;
  /** A change without substance (a comma): readers are not told "updated". */
  readonly minor: boolean;
  /** What changed and why, for the story's public history; may be empty. */
  readonly note: string;
}

/** What an update or a correction must know beyond the story itself. */
export interface UpdateFacts extends FinishingFacts {
  /** The revision that is out now; null where none is. */
  readonly shown: Revision | null;
}

/** Puts the working copy in the place of what is out, now or at an instant ahead. */
export function decideUpdate(
  story: Story,
  update: Update,
  facts: UpdateFacts,
  moment: Moment,
): Result<Decision, Refusal> {
  const refusal = refuseUpdate(story, 'update', moment);
  if (refusal) return refused(refusal);
  if (update.at !== null && update.at <= moment.at) return refused({ kind: 'time-past', at: update.at });
  const revision = finishRevision(story, facts, update.note, moment);
  if (!revision.ok) return revision;
  if (facts.shown && saysTheSame(facts.shown, revision.value)) return refused({ kind: 'nothing-changed' });
  const release = newRelease(revision.value, update.minor ? 'minor' : 'update', update.at ?? moment.at, moment);
  return ok({
    ...out(story, revision.value, release, moment),
    happening:
      update.at === null
        ? { kind: 'story-updated', story: story.id, release: release.id, ...waived(facts) }
        : { kind: 'story-scheduled', story: story.id, release: release.id, from: update.at, ...waived(facts) },
  });
}

/** What was wrong, for readers. */
export interface Correcting {
  /** The public note. */
  readonly text: string;
  /** The corrected words as they stand in the working copy now; null where the note is about the whole story. */
  readonly passage: string | null;
}

/** Brings the working copy out at once, with a public note of what was wrong. */
export function decideCorrect(
  story: Story,
  correcting: Correcting,
  facts: FinishingFacts,
  moment: Moment,
): Result<Decision, Refusal> {
  const refusal = refuseUpdate(story, 'correct', moment) ?? refuseText('the correction', correcting.text, 2000);
  if (refusal) return refused(refusal);
  const { passage } = correcting;
  if (passage !== null && (passage.trim() === '' || !holdsPassage(story.document, passage)))
    return refused({ kind: 'passage-not-found', passage });
  const revision = finishRevision(story, facts, '', moment);
  if (!revision.ok) return revision;
  const release = newRelease(revision.value, 'correction', moment.at, moment);
  const correction = newCorrection(story, correcting, moment);
  return ok({
    ...out(story, revision.value, release, moment),
    corrections: [correction],
    happening: { kind: 'story-corrected', story: story.id, release: release.id, ...waived(facts) },
  });
}

/** Whether two revisions show readers the same. */
export function saysTheSame(one: Revision, other: Revision): boolean {
  return same(one.fields, other.fields) && same(one.document, other.document);
}

/** The release of a revision from an instant on, without an end. */
export function newRelease(
  revision: Pick<Revision, 'id'>,
  reason: ReleaseReason,
  from: Instant,
  { at, by, newId }: Moment,
): Release {
  return { id: newId('release'), revision: revision.id, reason, from, until: null, decidedAt: at, decidedBy: by };
}

function refuseFirstRelease(story: Story, act: string, from: Instant, moment: Moment): Refusal | null {
  if (story.stage === 'spiked') return wrongStage(act, story);
  const state = publicState(story, moment.at);
  if (state.kind === 'gone') return { kind: 'withdrawn' };
  if (state.kind === 'public') return { kind: 'already-public' };
  if (state.kind === 'waiting') return { kind: 'already-scheduled', at: state.waiting.at };
  return story.embargo && from < story.embargo.until ? { kind: 'under-embargo', until: story.embargo.until } : null;
}

function refuseUpdate(story: Story, act: string, moment: Moment): Refusal | null {
  if (story.stage === 'spiked') return wrongStage(act, story);
  const state = publicState(story, moment.at);
  if (state.kind === 'gone') return { kind: 'withdrawn' };
  if (state.kind !== 'public') return { kind: 'not-public' };
  return state.waiting ? { kind: 'already-scheduled', at: state.waiting.at } : null;
}

/** A revision finished and released; the working copy begins again as a draft of the next. */
function out(
  story: Story,
  revision: Revision,
  release: Release,
  moment: Moment,
  dates: Partial<Pick<Story, 'publishedAt' | 'dateEstimated'>> = {},
): Omit<Decision, 'happening'> {
  const after = changed(story, moment, {
    ...dates,
    stage: 'draft',
    fields: { ...story.fields, slug: revision.fields.slug },
    releases: released(story.releases, release),
  });
  return { story: after, revisions: [revision], corrections: [] };
}

function newCorrection(story: Story, { text, passage }: Correcting, { at, by, newId }: Moment): Correction {
  return { id: newId('correction'), story: story.id, at, by, text, passage };
}
