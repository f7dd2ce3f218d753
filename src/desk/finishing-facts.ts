import type { Actor } from '../accounts/actor.ts';
import { may } from '../accounts/may.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import type { Instant } from '../kit/instant.ts';
import { closedGates } from '../story/closed-gates.ts';
import type { FinishingFacts } from '../story/finish.ts';
import type { ClosedGate, Waiver } from '../story/gate.ts';
import type { UpdateFacts } from '../story/release.ts';
import type { Revision, Story } from '../story/story.ts';
import { visible } from '../story/visible.ts';
import type { Desk } from './desk.ts';
import { findSlug } from './find-slug.ts';
import { gateFacts } from './gate-facts.ts';
import { storyObject } from './story-object.ts';

/** Of a command that brings a story out: closed gates that are passed all the same, and why. */
export interface MayWaive {
  readonly waive?: Waiver;
}

/** What finishing a revision of a story needs to know. */
export async function finishingFacts(
  desk: Desk,
  actor: Actor,
  reader: DeskReader,
  story: Story,
  { waive = undefined }: MayWaive,
): Promise<FinishingFacts> {
  return {
    lastRevision: await reader.lastRevision(story.id),
    slug: await findSlug(reader, story),
    closed: await closedFor(desk, reader, story, actor),
    waiver: waive ?? null,
    mayWaive: waive !== undefined && may(actor, 'waive', await storyObject(reader, actor, story)),
  };
}

/** The same, and what is out now. */
export async function updateFacts(
  desk: Desk,
  actor: Actor,
  reader: DeskReader,
  story: Story,
  command: MayWaive,
): Promise<UpdateFacts> {
  return {
    ...(await finishingFacts(desk, actor, reader, story, command)),
    shown: await shownRevision(reader, story, desk.clock()),
  };
}

/** The gates that would hold a story back if this actor brought it out now. */
export async function closedFor(
  desk: Pick<Desk, 'origin' | 'clock'>,
  reader: DeskReader,
  story: Story,
  actor: Actor,
): Promise<readonly ClosedGate[]> {
  const publication = await reader.publication();
  if (!publication) return [];
  return closedGates(story, publication.policies, await gateFacts(desk, reader, story, actor.ref));
}

/** The revision that readers see now; null where they see none. */
export async function shownRevision(reader: DeskReader, story: Story, now: Instant): Promise<Revision | null> {
  const seen = visible(story, now);
  return seen.kind === 'shown' ? reader.revision(seen.release.revision) : null;
}
