import type { Instant } from '../kit/instant.ts';
import type { StaffId } from '../story/ids.ts';
import type { Plan } from '../story/plan.ts';
import type { DeskCard } from './desk-list.ts';

/** A story of the desk with what is planned of it. */
export interface PlannedCard {
  readonly card: DeskCard;
  readonly plan: Plan;
}

/** Stories that are due in `[from, until)`; or those that somebody is to write and that are not out, those without a deadline last. */
export type PlansAsked =
  | { readonly from: Instant; readonly until: Instant; readonly limit: number }
  | { readonly assignee: StaffId; readonly limit: number };
