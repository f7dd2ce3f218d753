import type { Actor } from '../accounts/actor.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { RecordChange } from '../story/decide-record.ts';
import type { StoryId } from '../story/ids.ts';
import { blankPlan, decidePlan, type Plan, type PlanFields } from '../story/plan.ts';
import type { Refusal } from '../story/refusal.ts';
import { withStory } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import type { RecordReceipt } from './save-record.ts';

export interface PlanStory extends RecordChange<PlanFields> {
  readonly story: StoryId;
}

/** Says who is to write a story, until when, and what it is to be. The story itself is not changed. */
export function planStory(desk: Desk, actor: Actor, command: PlanStory): Promise<Result<RecordReceipt<Plan>, Refusal>> {
  return withStory<RecordReceipt<Plan>>(
    desk,
    actor,
    command.story,
    { act: 'plan' },
    async (story, moment, transaction) => {
      const kept = (await transaction.plan(story.id)) ?? blankPlan(story.id);
      const decided = decidePlan(kept, command);
      if (!decided.ok) return decided;
      if (!decided.value) return ok({ record: kept, seq: null });
      const plan = decided.value;
      const { assignee, due } = plan;
      const isThere = assignee === null || (await transaction.staff(assignee))?.status === 'active';
      if (!isThere) return refused({ kind: 'not-found', what: 'staff' });
      const happening = { kind: 'story-planned', of: story.id, assignee, due } as const;
      return ok({ record: plan, seq: await transaction.savePlan(plan, { at: moment.at, by: moment.by, happening }) });
    },
  );
}
