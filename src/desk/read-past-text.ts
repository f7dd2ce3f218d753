import type { DeskReader } from '../archive/desk-reader.ts';
import type { Instant } from '../kit/instant.ts';
import type { StoryDocument } from '../story/document.ts';
import { documentBefore } from '../story/document-at.ts';
import type { ActorRef } from '../story/ids.ts';
import type { Story } from '../story/story.ts';

/** The text of a working copy as it stood once. */
export interface PastText {
  /** The version that the document had. */
  readonly version: number;
  readonly document: StoryDocument;
  /** The step that led to it; null where that is not kept any more. */
  readonly step: { readonly at: Instant; readonly by: ActorRef } | null;
}

/** A story's text at a version of its document; null where there is none, or no way back to it is kept any more. */
export async function readPastText(
  reader: DeskReader,
  { id, document, documentVersion }: Pick<Story, 'id' | 'document' | 'documentVersion'>,
  version: number,
): Promise<PastText | null> {
  if (!Number.isSafeInteger(version) || version < 0 || version > documentVersion) return null;
  const steps = await reader.steps(id, { afterVersion: Math.max(0, version - 1), limit: documentVersion });
  const [first] = steps;
  const since = steps.filter((step) => step.version > version);
  if (since.length !== documentVersion - version) return null;
  return {
    version,
    document: documentBefore(document, since),
    step: first?.version === version ? { at: first.at, by: first.by } : null,
  };
}
