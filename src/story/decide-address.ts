import { ok, type Result, refused } from '../kit/result.ts';
import { wrongStage } from './decide-stage.ts';
import { changed, type Decision, decision, type Moment } from './decision.ts';
import type { SectionId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { newRelease } from './release.ts';
import type { Slug } from './slug.ts';
import type { Revision, Story } from './story.ts';
import { publicState, released } from './timeline.ts';

/** Where a story is to stand. */
export interface Address {
  readonly section: SectionId;
  readonly slug: Slug;
}

export interface AddressFacts {
  /** Where the story is to stand; or why it cannot. */
  readonly target: Result<Address, Refusal>;
  readonly lastRevision: number;
  /** The revision that is out now; null where none is. */
  readonly shown: Revision | null;
}

/**
 * Gives a story another address. Of a public story, what is out appears there at once, otherwise unchanged: nothing of the working
 * copy but its address comes out. The address that it had leads there from then on.
 */
export function decideChangeAddress(story: Story, facts: AddressFacts, moment: Moment): Result<Decision, Refusal> {
  const refusal = refuseMove(story, moment);
  if (refusal) return refused(refusal);
  if (!facts.target.ok) return facts.target;
  const target = facts.target.value;
  const standing = facts.shown?.fields ?? story.fields;
  if (standing.section === target.section && standing.slug === target.slug) return refused({ kind: 'nothing-changed' });
  const fields = { ...story.fields, ...target };
  if (!facts.shown)
    return ok(
      decision(changed(story, moment, { fields }), { kind: 'story-address-changed', story: story.id, release: null }),
    );
  const revision = movedRevision(facts.shown, target, facts.lastRevision + 1, moment);
  const release = newRelease(revision, 'minor', moment.at, moment);
  return ok({
    story: changed(story, moment, { fields, releases: released(story.releases, release) }),
    revisions: [revision],
    corrections: [],
    happening: { kind: 'story-address-changed', story: story.id, release: release.id },
  });
}

function refuseMove(story: Story, moment: Moment): Refusal | null {
  if (story.stage === 'spiked') return wrongStage('change-address', story);
  const state = publicState(story, moment.at);
  if (state.kind === 'gone') return { kind: 'withdrawn' };
  const waiting = state.kind === 'unreleased' ? null : state.waiting;
  return waiting ? { kind: 'already-scheduled', at: waiting.at } : null;
}

function movedRevision(shown: Revision, target: Address, number: number, { at, by, newId }: Moment): Revision {
  return { ...shown, id: newId('revision'), number, fields: { ...shown.fields, ...target }, at, by, note: '' };
}
