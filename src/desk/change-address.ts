import type { Actor } from '../accounts/actor.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import { type Address, decideChangeAddress } from '../story/decide-address.ts';
import type { SectionId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import type { Slug } from '../story/slug.ts';
import type { Story } from '../story/story.ts';
import { type ActReceipt, actOnStory, type StoryCommand } from './act-on-story.ts';
import type { Desk } from './desk.ts';
import { refuseSlug } from './find-slug.ts';
import { shownRevision } from './finishing-facts.ts';

export interface ChangeAddress extends StoryCommand {
  readonly slug: Slug;
  /** Without it, the section stays. */
  readonly section?: SectionId;
}

/** Gives a story another address; the one that it had leads there for ever. */
export function changeAddress(desk: Desk, actor: Actor, command: ChangeAddress): Promise<Result<ActReceipt, Refusal>> {
  return actOnStory(desk, actor, command, {
    act: 'change-address',
    ...(command.section && { target: command.section }),
    decide: async (story, moment, reader) => {
      const shown = await shownRevision(reader, story, moment.at);
      const standing = { ...story, fields: shown?.fields ?? story.fields };
      const target = await findTarget(reader, standing, command.section ?? standing.fields.section, command.slug);
      const lastRevision = await reader.lastRevision(story.id);
      return decideChangeAddress(story, { target, lastRevision, shown }, moment);
    },
  });
}

async function findTarget(
  reader: DeskReader,
  story: Story,
  section: SectionId | null,
  slug: Slug,
): Promise<Result<Address, Refusal>> {
  if (!section) return refused({ kind: 'incomplete', missing: ['section'] });
  if (!(await reader.section(section))) return refused({ kind: 'not-found', what: 'section' });
  const refusal = await refuseSlug(reader, { ...story, fields: { ...story.fields, section } }, slug);
  return refusal ? refused(refusal) : ok({ section, slug });
}
