import type { Actor } from '../accounts/actor.ts';
import type { StoryObject } from '../accounts/may.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { SectionId } from '../story/ids.ts';
import type { Story } from '../story/story.ts';

/** What `may` has to know of a story. Where it stands matters for section editors alone, and is read for them alone. */
export async function storyObject(
  reader: DeskReader,
  actor: Actor,
  story: Story,
  target?: SectionId,
): Promise<StoryObject> {
  return {
    createdBy: story.createdBy,
    assignedTo: (await reader.plan(story.id))?.assignee ?? null,
    stage: story.stage,
    released: story.releases.length > 0,
    withdrawn: story.withdrawal !== null,
    places: actor.role === 'section-editor' ? await placesOf(reader, story, target) : [],
  };
}

async function placesOf(
  reader: DeskReader,
  story: Story,
  target: SectionId | undefined,
): Promise<readonly (readonly SectionId[])[]> {
  const sections = new Set([story.fields.section, ...(target ? [target] : [])]);
  for (const release of story.releases.filter(({ until }) => until === null || story.withdrawal !== null)) {
    const revision = await reader.revision(release.revision);
    if (revision) sections.add(revision.fields.section);
  }
  return Promise.all([...sections].map((section) => placeOf(reader, section)));
}

async function placeOf(reader: DeskReader, id: SectionId | null): Promise<readonly SectionId[]> {
  const section = id && (await reader.section(id));
  if (!section) return [];
  return section.parent ? [section.id, section.parent] : [section.id];
}
