import type { Actor } from '../../accounts/actor.ts';
import { may } from '../../accounts/may.ts';
import type { DeskReader } from '../../archive/desk-reader.ts';
import { mentionable } from '../../desk/act-on-remark.ts';
import { storyObject } from '../../desk/story-object.ts';
import { isDeleted, type Remark } from '../../story/remark.ts';
import { documentNode } from '../../story/step-between.ts';
import type { Story } from '../../story/story.ts';
import { isUntouched } from '../../story/suggestion-step.ts';
import type { RemarkContext } from './remark-context.ts';

/** A story's remarks as a screen shows them, and what it has to know of them. */
export interface ReadRemarks extends Pick<RemarkContext, 'untouched' | 'people' | 'mayDecide'> {
  /** In the order of their passages; those whose passage is gone come last. */
  readonly open: readonly Remark[];
  /** The newest first. */
  readonly settled: readonly Remark[];
}

export async function readRemarks(reader: DeskReader, actor: Actor, story: Story): Promise<ReadRemarks> {
  const remarks = (await reader.remarks(story.id)).filter((remark) => !isDeleted(remark));
  const mayDecide =
    story.stage !== 'spiked' && may(actor, 'decide-suggestion', await storyObject(reader, actor, story));
  if (remarks.length === 0) return { open: [], settled: [], untouched: new Set(), people: [], mayDecide };
  const document = documentNode(story.document);
  const untouched = remarks.filter((remark) => isUntouched(document, remark));
  return {
    open: remarks.filter(({ settled }) => settled === null).toSorted((a, b) => placeOf(a) - placeOf(b)),
    settled: remarks
      .filter(({ settled }) => settled !== null)
      .toSorted((a, b) => (b.settled?.at ?? 0) - (a.settled?.at ?? 0)),
    untouched: new Set(untouched.map(({ id }) => id)),
    people: await mentionable(reader, story),
    mayDecide,
  };
}

function placeOf({ span }: Remark): number {
  return span?.from ?? Number.POSITIVE_INFINITY;
}
