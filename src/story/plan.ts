import type { Instant } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { type RecordChange, setFields } from './decide-record.ts';
import { refuseOptionalText } from './decision.ts';
import type { StaffId, StoryId } from './ids.ts';
import type { Refusal } from './refusal.ts';

/** What a newsroom plans of a story: who is to write it, until when, and what it is to be. Readers see nothing of it. */
export interface Plan {
  readonly story: StoryId;
  /** Null: nobody yet. They may write it as if they had begun it. */
  readonly assignee: StaffId | null;
  /** When it is to be ready; null without a deadline. */
  readonly due: Instant | null;
  /** What is wanted, in a few words; may be empty. */
  readonly brief: string;
}

export type PlanFields = Omit<Plan, 'story'>;

/** What is planned of a story until somebody says so. */
export function blankPlan(story: StoryId): Plan {
  return { story, assignee: null, due: null, brief: '' };
}

/** Sets fields of a plan, each from the value seen; null where all stood as wanted already. */
export function decidePlan(kept: Plan, change: RecordChange<PlanFields>): Result<Plan | null, Refusal> {
  const set = setFields<PlanFields>('plan', kept, change);
  if (!set.ok) return set;
  const refusal = refuseOptionalText('the brief', set.value?.brief ?? '', 500);
  return refusal ? refused(refusal) : ok(set.value && { ...kept, ...set.value });
}
