import type { Actor } from '../accounts/actor.ts';
import { type Result, refused } from '../kit/result.ts';
import type { FieldChanges } from '../story/decide-save.ts';
import type { RevisionId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import type { StoryFields } from '../story/story.ts';
import type { ActReceipt, StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import { saveStory } from './save-story.ts';

export interface RestoreRevision extends StoryCommand {
  readonly revision: RevisionId;
}

/**
 * Makes a story's working copy say what one of its revisions said, as a save from the version seen. Its section and address stay: they are
 * changed by acts of their own, and another story may stand there now.
 */
export async function restoreRevision(
  desk: Desk,
  actor: Actor,
  { story, seen, revision: id }: RestoreRevision,
): Promise<Result<ActReceipt, Refusal>> {
  const revision = await desk.archive.read((reader) => reader.revision(id));
  if (revision?.story !== story) return refused({ kind: 'not-found', what: 'revision' });
  const { section: _section, slug: _slug, ...fields } = revision.fields;
  const changes = Object.entries(fields).map(([field, to]) => [field as keyof StoryFields, { to }]);
  return saveStory(desk, actor, {
    story,
    seen,
    document: { to: revision.document },
    fields: Object.fromEntries(changes) as FieldChanges,
  });
}
