import { draftStory } from '../../../desk/draft-story.ts';
import type { NewFields } from '../../../story/decide-draft.ts';
import { storyDocument } from '../../../story/document.ts';
import type { ContributorId } from '../../../story/ids.ts';
import type { Language } from '../../../story/language.ts';
import { editionOf, firstEdition, type Publication } from '../../../story/publication.ts';
import { type StaffAsked, screen } from '../../screen.ts';
import { tellRefusal } from '../tell-refusal.ts';

/** Begins a story and leads to it: in the language of who begins it, under their name, in the section that they edit. */
export const newStory = screen({
  method: 'POST',
  path: '/newsroom/stories',
  handle: async ({ desk }, asked) => {
    const fields = await desk.archive.read(async (reader) => {
      const publication = await reader.publication();
      const contributor = await reader.contributorOfStaff(asked.signedIn.staff.id);
      return firstFields(publication, asked, contributor?.id ?? null);
    });
    const drafted = await draftStory(desk, asked.signedIn.actor, { fields, document: storyDocument('', '', []) });
    if (drafted.ok) return { kind: 'redirect', to: `/newsroom/stories/${drafted.value.story.id}` };
    const told = await tellRefusal(desk, drafted.refusal, asked.language);
    return { kind: 'redirect', to: '/newsroom', flash: { text: told, tone: 'trouble' } };
  },
});

function firstFields(
  publication: Publication | null,
  { signedIn: { staff, actor } }: StaffAsked,
  contributor: ContributorId | null,
): NewFields {
  const first = publication ? firstEdition(publication).language : ('en' as Language);
  return {
    language: publication && editionOf(publication, staff.language) ? staff.language : first,
    section: actor.sections[0] ?? null,
    byline: contributor ? [{ contributor, role: 'words' }] : [],
  };
}
