import type { StoryId } from '../../src/story/ids.ts';
import type { Story } from '../../src/story/story.ts';
import type { TestNewsroom } from './test-newsroom.ts';

/** The address of a story's own screen, or of one below it: `/publish`. */
export function storyAddress({ id }: Pick<Story, 'id'>, more = ''): string {
  return `/newsroom/stories/${id}${more}`;
}

/** A story as the archive has it now; throws where it is not there. */
export async function keptStory({ desk }: Pick<TestNewsroom, 'desk'>, id: StoryId): Promise<Story> {
  const story = await desk.archive.read((reader) => reader.story(id));
  if (!story) throw new Error('It is not there.');
  return story;
}
