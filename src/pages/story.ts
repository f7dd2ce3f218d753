import { storyHead } from '../render/head/story-head.ts';
import { renderStory } from '../render/main/story.tsx';
import type { StoryView } from '../render/view.ts';
import type { StoryId } from '../story/ids.ts';
import { storyImage } from './card.ts';
import type { Page } from './page.ts';

/** `/{section path}/{slug}`: a story. */
export const storyPage: Page<StoryId, StoryView> = {
  name: 'story',
  lasting: true,
  address: ({ found, query }) => (found?.kind === 'story' && !query.has('changes') ? found.story : null),
  data: async ({ reader, site }, id) => {
    const [story] = await reader.stories([id]);
    return story ? { story, card: storyImage(site, story) } : null;
  },
  section: ({ story }) => story.section,
  head: storyHead,
  main: renderStory,
};
