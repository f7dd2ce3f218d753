import type { DeskReader } from '../archive/desk-reader.ts';
import type { Instant } from '../kit/instant.ts';
import type { FinishingFacts } from '../story/finish.ts';
import type { UpdateFacts } from '../story/release.ts';
import type { Revision, Story } from '../story/story.ts';
import { visible } from '../story/visible.ts';
import { findSlug } from './find-slug.ts';

/** What finishing a revision of a story needs to know. */
export async function finishingFacts(reader: DeskReader, story: Story): Promise<FinishingFacts> {
  return { lastRevision: await reader.lastRevision(story.id), slug: await findSlug(reader, story) };
}

/** The same, and what is out now. */
export async function updateFacts(reader: DeskReader, story: Story, now: Instant): Promise<UpdateFacts> {
  return { ...(await finishingFacts(reader, story)), shown: await shownRevision(reader, story, now) };
}

/** The revision that readers see now; null where they see none. */
export async function shownRevision(reader: DeskReader, story: Story, now: Instant): Promise<Revision | null> {
  const seen = visible(story, now);
  return seen.kind === 'shown' ? reader.revision(seen.release.revision) : null;
}
