import { changesHead } from '../render/head/changes-head.ts';
import { renderChanges } from '../render/main/changes.tsx';
import type { ChangesView, PublicChange } from '../render/view.ts';
import { compareDocuments } from '../story/compare-documents.ts';
import type { StoryId } from '../story/ids.ts';
import type { ShownStory, ShownVersion } from '../story/shown.ts';
import type { Page } from './page.ts';

/** `/{section path}/{slug}?changes`: what changed in a story since it came out, when, and why. */
export const changesPage: Page<StoryId, ChangesView> = {
  name: 'changes',
  address: ({ found, query }) => (found?.kind === 'story' && query.has('changes') ? found.story : null),
  data: async ({ reader }, id) => {
    const [story] = await reader.stories([id]);
    return story ? { story, changes: changesOf(story, await reader.versions(id)) } : null;
  },
  section: ({ story }) => story.section,
  head: changesHead,
  main: renderChanges,
};

/** Newest first. Changes without substance are not told by themselves: they are seen with the next one that is. */
function changesOf(story: ShownStory, versions: readonly ShownVersion[]): readonly PublicChange[] {
  const told = versions.filter(({ reason }, index) => index === 0 || reason === 'update' || reason === 'correction');
  return told
    .map(({ at, reason, note, document }, index): PublicChange => {
      const before = told[index - 1];
      const lines = before ? compareDocuments(before.document, document) : [];
      return {
        at,
        reason: before ? (reason === 'correction' ? 'correction' : 'update') : 'first',
        note,
        corrections: story.corrections.filter((correction) => correction.at === at).map(({ text }) => text),
        lines: lines.filter(({ kind }) => kind !== 'same'),
      };
    })
    .toReversed();
}
