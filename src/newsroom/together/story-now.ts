import { may } from '../../accounts/may.ts';
import type { DeskReader } from '../../archive/desk-reader.ts';
import { storyObject } from '../../desk/story-object.ts';
import type { KeptStep } from '../../story/step.ts';
import type { Story } from '../../story/story.ts';
import type { Member } from './member.ts';
import type { StoryNow } from './message.ts';

/** How many missed steps an editor is sent when it comes back; one that missed more is given the document. */
export const mostMissed = 5000;

/** The steps from a version to the present one; null where there is no way from there. */
export async function missedSteps(
  reader: DeskReader,
  story: Story,
  version: number,
): Promise<readonly KeptStep[] | null> {
  const missing = story.documentVersion - version;
  if (missing < 0 || missing > mostMissed) return null;
  const steps = missing === 0 ? [] : await reader.steps(story.id, { afterVersion: version, limit: mostMissed });
  return steps.length === missing ? steps : null;
}

/** What a member may know of the story; null where that is nothing. */
export async function storyNow(reader: DeskReader, { signedIn }: Member, story: Story): Promise<StoryNow | null> {
  const object = await storyObject(reader, signedIn.actor, story);
  if (!may(signedIn.actor, 'read', object)) return null;
  const { id, version, stage } = story;
  const mayWrite = stage !== 'spiked' && may(signedIn.actor, 'save', object);
  return { story: id, storyVersion: version, stage, mayWrite, you: signedIn.actor.ref };
}
