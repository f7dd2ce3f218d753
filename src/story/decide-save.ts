import { ok, type Result, refused } from '../kit/result.ts';
import { stepsOfSave } from './decide-steps.ts';
import { changed, type Decision, decision, type Moment } from './decision.ts';
import type { StoryDocument } from './document.ts';
import type { StoryPart } from './events.ts';
import { refuseFields, same } from './fields.ts';
import type { Refusal } from './refusal.ts';
import type { Story, StoryFields } from './story.ts';

/** For each field that somebody changed: what they saw, and what they want. Without `from`, they saw what it was at the version seen. */
export type FieldChanges = {
  readonly [Field in keyof StoryFields]?: { readonly from?: StoryFields[Field]; readonly to: StoryFields[Field] };
};

/** Headline, standfirst and body together: the version of them that was seen (else that of the story seen), and what they are to be. */
export interface DocumentChange {
  readonly seen?: number;
  readonly to: StoryDocument;
}

/** What a save sets: the document, any of the fields, or both. */
export interface StorySave {
  /** The version of the story that the changes were made on. */
  readonly seen: number;
  readonly document?: DocumentChange;
  readonly fields?: FieldChanges;
}

/**
 * Saves the working copy by compare-and-set: the document from the version seen, each field from the value seen. What already is as
 * wanted counts as saved, so that a save repeated after a lost answer is no conflict. Null where nothing is left to write.
 * Neither the stage nor anything that readers see is touched. `changedSince`: the parts that acts changed since the version seen.
 */
export function decideSave(
  story: Story,
  save: StorySave,
  changedSince: ReadonlySet<StoryPart>,
  moment: Moment,
): Result<Decision | null, Refusal> {
  if (story.stage === 'spiked') return refused({ kind: 'wrong-stage', act: 'save', stage: story.stage });
  const { document, fields, clashes } = compare(story, save, changedSince);
  if (clashes.length > 0)
    return refused({ kind: 'conflict', seen: save.seen, current: story.version, parts: clashes, changes: [] });
  const refusal = refuseFields(fields);
  if (refusal) return refused(refusal);
  const parts: readonly StoryPart[] = [
    ...(Object.keys(fields) as StoryPart[]),
    ...(document ? ['document' as const] : []),
  ];
  if (parts.length === 0) return ok(null);
  const saved = changed(story, moment, {
    fields: { ...story.fields, ...fields },
    ...(document && { document, documentVersion: story.documentVersion + 1 }),
  });
  const decided = decision(saved, { kind: 'story-saved', story: story.id, parts });
  return ok(document ? { ...decided, steps: stepsOfSave(story, saved) } : decided);
}

interface Comparison {
  readonly document: StoryDocument | null;
  readonly fields: Partial<StoryFields>;
  readonly clashes: readonly StoryPart[];
}

function compare(story: Story, save: StorySave, changedSince: ReadonlySet<StoryPart>): Comparison {
  const clashes: StoryPart[] = [];
  const fields: Record<string, unknown> = {};
  for (const [name, change] of Object.entries(save.fields ?? {})) {
    const field = name as keyof StoryFields;
    if (same(story.fields[field], change.to)) continue;
    const isAsSeen = 'from' in change ? same(story.fields[field], change.from) : !changedSince.has(field);
    if (isAsSeen) fields[field] = change.to;
    else clashes.push(field);
  }
  const wanted = save.document && !same(story.document, save.document.to) ? save.document : null;
  const isAsSeen = wanted?.seen === undefined ? !changedSince.has('document') : wanted.seen === story.documentVersion;
  if (wanted && !isAsSeen) clashes.push('document');
  return { document: wanted?.to ?? null, fields: fields as Partial<StoryFields>, clashes };
}
