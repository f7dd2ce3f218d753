import type { Instant } from '../kit/instant.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { Decision, Moment } from './decision.ts';
import { refuseFields } from './fields.ts';
import { type FinishingFacts, finishRevision } from './finish.ts';
import type { Refusal } from './refusal.ts';
import { newRelease } from './release.ts';
import type { Story } from './story.ts';

/** That a story was published elsewhere. */
export interface PublishedElsewhere {
  /** When it came out there; never ahead of the clock. */
  readonly publishedAt: Instant;
  /** True where the import had to guess that date. */
  readonly dateEstimated: boolean;
  /** The system that it came from, for the log: `page`, `wordpress`, … */
  readonly source: string;
}

/** Takes a story in that has been out before: drafted (`draft`, its first version) and released in one, under its own past date. */
export function decideImport(
  draft: Story,
  arrived: PublishedElsewhere,
  facts: FinishingFacts,
  moment: Moment,
): Result<Decision, Refusal> {
  if (arrived.publishedAt > moment.at) return refused({ kind: 'time-future', at: arrived.publishedAt });
  const refusal = refuseFields(draft.fields);
  if (refusal) return refused(refusal);
  const revision = finishRevision(draft, facts, '', moment);
  if (!revision.ok) return revision;
  const release = newRelease(revision.value, 'first', arrived.publishedAt, moment);
  const story = {
    ...draft,
    fields: revision.value.fields,
    publishedAt: arrived.publishedAt,
    dateEstimated: arrived.dateEstimated,
    releases: [release],
  };
  return ok({
    story,
    revisions: [revision.value],
    corrections: [],
    happening: { kind: 'story-imported', story: story.id, source: arrived.source },
  });
}
