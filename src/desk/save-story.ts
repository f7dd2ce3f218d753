import type { Actor } from '../accounts/actor.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { Transaction } from '../archive/transaction.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { decideSave, type StorySave } from '../story/decide-save.ts';
import type { Moment } from '../story/decision.ts';
import type { Happening, StoryPart } from '../story/events.ts';
import type { StoryId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Story } from '../story/story.ts';
import { type ActReceipt, carryOut, conflict, withStory } from './act-on-story.ts';
import { checkDocument } from './check-document.ts';
import { refuseReferences } from './check-references.ts';
import type { Desk } from './desk.ts';
import { refuseSlug } from './find-slug.ts';
import { releasedPath } from './released-path.ts';

export interface SaveStory extends StorySave {
  readonly story: StoryId;
}

/**
 * Saves the working copy: headline, standfirst and body as one document from the version of it seen, every other field from the value
 * seen (or as it was at the version of the story seen); so two people who change different fields both win. Answers the newest act's number where all stood as wanted already.
 */
export function saveStory(desk: Desk, actor: Actor, command: SaveStory): Promise<Result<ActReceipt, Refusal>> {
  return withStory(desk, actor, command.story, { act: 'save' }, async (story, moment, transaction) => {
    const save = checkSave(command);
    if (!save.ok) return save;
    const decided = decideSave(story, save.value, await changedSince(transaction, story, command.seen), moment);
    if (!decided.ok) return refused(await explained(transaction, story, decided.refusal));
    if (!decided.value) return ok(await unchanged(transaction, story, moment));
    const refusal = await refuseContents(transaction, story, decided.value.story);
    return refusal ? refused(refusal) : ok(await carryOut(transaction, decided.value, moment));
  });
}

function checkSave(command: SaveStory): Result<StorySave, Refusal> {
  if (!command.document) return ok(command);
  const to = checkDocument(command.document.to);
  return to.ok ? ok({ ...command, document: { ...command.document, to: to.value } }) : to;
}

/** The parts that acts and steps changed since a version of the story. */
async function changedSince(reader: DeskReader, story: Story, seen: number): Promise<ReadonlySet<StoryPart>> {
  const parts = new Set<StoryPart>(
    seen > story.version ? [...(Object.keys(story.fields) as StoryPart[]), 'document'] : [],
  );
  if (((await reader.lastStep(story.id))?.storyVersion ?? 0) > seen) parts.add('document');
  for (let version = seen; version < story.version; version += page) {
    const entries = await reader.history(story.id, { sinceVersion: version, limit: page });
    for (const { happening } of entries) for (const part of partsChangedBy(happening)) parts.add(part);
  }
  return parts;
}

/** Versions looked at in one query; each is one entry of the log. */
const page = 500;

function partsChangedBy(happening: Happening): readonly StoryPart[] {
  switch (happening.kind) {
    case 'story-saved':
      return happening.parts;
    case 'story-address-changed':
      return ['section', 'slug'];
    case 'story-published':
    case 'story-scheduled':
    case 'story-updated':
    case 'story-corrected':
      return ['slug'];
    default:
      return [];
  }
}

/** A conflict with who changed what since; any other refusal as it is. */
async function explained(reader: DeskReader, story: Story, refusal: Refusal): Promise<Refusal> {
  return refusal.kind === 'conflict' ? conflict(reader, story, refusal.seen, refusal.parts) : refusal;
}

async function unchanged(reader: DeskReader, story: Story, { at }: Moment): Promise<ActReceipt> {
  const newest = await reader.lastEntry(story.id);
  return { story, seq: newest?.seq ?? 0, path: await releasedPath(reader, story, at) };
}

async function refuseContents(transaction: Transaction, before: Story, after: Story): Promise<Refusal | null> {
  const document = after.documentVersion === before.documentVersion ? null : after.document;
  const slug = after.fields.slug === before.fields.slug ? null : after.fields.slug;
  return (
    (await refuseReferences(transaction, after.fields, document)) ??
    refuseOwnTranslation(after) ??
    (slug && (await refuseSlug(transaction, after, slug)))
  );
}

function refuseOwnTranslation({ id, fields }: Story): Refusal | null {
  return fields.translationOf === id
    ? { kind: 'invalid', what: 'the original', why: 'a story is no translation of itself' }
    : null;
}
