import type { Actor } from '../../../accounts/actor.ts';
import type { ActReceipt, StoryCommand } from '../../../desk/act-on-story.ts';
import { approveStory } from '../../../desk/approve-story.ts';
import { changeAddress } from '../../../desk/change-address.ts';
import { correctStory } from '../../../desk/correct-story.ts';
import type { Desk } from '../../../desk/desk.ts';
import { embargoStory } from '../../../desk/embargo-story.ts';
import { liftEmbargo } from '../../../desk/lift-embargo.ts';
import { publishStory } from '../../../desk/publish-story.ts';
import { restoreStory } from '../../../desk/restore-story.ts';
import { returnStory } from '../../../desk/return-story.ts';
import { scheduleStory } from '../../../desk/schedule-story.ts';
import { spikeStory } from '../../../desk/spike-story.ts';
import { submitStory } from '../../../desk/submit-story.ts';
import { unscheduleStory } from '../../../desk/unschedule-story.ts';
import { updateStory } from '../../../desk/update-story.ts';
import { withdrawStory } from '../../../desk/withdraw-story.ts';
import { isId } from '../../../kit/id.ts';
import { type Result, refused } from '../../../kit/result.ts';
import { type Gate, gates } from '../../../story/gate.ts';
import type { SectionId, StoryId } from '../../../story/ids.ts';
import type { OfferedAct } from '../../../story/possible-acts.ts';
import type { Refusal } from '../../../story/refusal.ts';
import { parseSlug } from '../../../story/slug.ts';
import { seenVersion } from '../seen-version.ts';
import { type ClockProblem, readTime } from './read-time.ts';

/** Why an act was not done: the desk refused it, or its form named no time or no address. */
export type ActProblem =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'clock'; readonly clock: ClockProblem }
  | { readonly kind: 'not-address' };

/** An act as a form asks for it. */
export interface AskedAct {
  readonly act: OfferedAct;
  readonly story: StoryId;
  readonly form: URLSearchParams;
  /** The zone that the form's times are told in. */
  readonly timeZone: string;
}

/** Does an act that a form asks for. */
export async function performAct(desk: Desk, actor: Actor, asked: AskedAct): Promise<Result<ActReceipt, ActProblem>> {
  const { act, story, form, timeZone } = asked;
  const command: StoryCommand = { story, seen: seenVersion(form) };
  const text = (name: string) => (form.get(name) ?? '').trim();
  const at = needsTime(act, form) ? readTime(form, timeZone) : null;
  if (at && !at.ok) return refused({ kind: 'clock', clock: at.refusal });
  const when = at?.value;
  switch (act) {
    case 'submit':
      return asProblem(submitStory(desk, actor, command));
    case 'approve':
      return asProblem(approveStory(desk, actor, command));
    case 'return':
      return asProblem(returnStory(desk, actor, { ...command, reason: text('reason') }));
    case 'publish':
      return asProblem(publishStory(desk, actor, { ...command, note: text('note'), ...waiverIn(form) }));
    case 'schedule':
      return asProblem(
        scheduleStory(desk, actor, { ...command, at: when as never, note: text('note'), ...waiverIn(form) }),
      );
    case 'unschedule':
      return asProblem(unscheduleStory(desk, actor, command));
    case 'update': {
      const minor = form.get('substance') === 'minor';
      const update = { ...command, minor, note: text('note'), ...(when !== undefined && { at: when }) };
      return asProblem(updateStory(desk, actor, { ...update, ...waiverIn(form) }));
    }
    case 'correct': {
      const passage = text('passage') || null;
      return asProblem(correctStory(desk, actor, { ...command, text: text('correction'), passage, ...waiverIn(form) }));
    }
    case 'embargo':
      return asProblem(embargoStory(desk, actor, { ...command, until: when as never }));
    case 'lift-embargo':
      return asProblem(liftEmbargo(desk, actor, command));
    case 'withdraw':
      return asProblem(withdrawStory(desk, actor, { ...command, reason: text('reason') }));
    case 'restore':
      return asProblem(restoreStory(desk, actor, command));
    case 'spike':
      return asProblem(spikeStory(desk, actor, command));
    case 'change-address': {
      const slug = parseSlug(text('slug'));
      const section = text('section');
      if (!slug) return refused({ kind: 'not-address' });
      const target = isId('section', section) ? { section: section as SectionId } : {};
      return asProblem(changeAddress(desk, actor, { ...command, slug, ...target }));
    }
  }
}

function needsTime(act: OfferedAct, form: URLSearchParams): boolean {
  return act === 'schedule' || act === 'embargo' || (act === 'update' && form.get('when') === 'later');
}

/** Gates that are to be passed all the same, and why; nothing where no reason was typed. */
function waiverIn(form: URLSearchParams) {
  const why = (form.get('waive-why') ?? '').trim();
  const waived = form.getAll('waive').filter((gate): gate is Gate => gates.some((known) => known === gate));
  return why !== '' && waived.length > 0 ? { waive: { gates: waived, why } } : {};
}

async function asProblem(result: Promise<Result<ActReceipt, Refusal>>): Promise<Result<ActReceipt, ActProblem>> {
  const done = await result;
  return done.ok ? done : refused({ kind: 'refused', refusal: done.refusal });
}
