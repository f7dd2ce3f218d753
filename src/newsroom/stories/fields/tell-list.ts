import type { DeskReader } from '../../../archive/desk-reader.ts';
import { type Language, localized } from '../../../story/language.ts';
import type { StoryFields } from '../../../story/story.ts';
import type { StoryPage } from '../page/read-story-page.ts';

/** Whether a field is a list, whose rows a form shows as they are. */
export function isList(name: keyof StoryFields): name is 'byline' | 'topics' {
  return name === 'byline' || name === 'topics';
}

/** What somebody wanted such a list to be. */
export type ListWanted = StoryFields['byline'] | StoryFields['topics'];

/** A list as somebody wanted it, by the names of those in it, whether or not they are in the story. */
export async function tellList(
  wanted: ListWanted,
  { story, time }: StoryPage,
  reader: Pick<DeskReader, 'contributor' | 'topic'>,
): Promise<string> {
  const screen = time.language as string as Language;
  const called = async (entry: ListWanted[number]) =>
    typeof entry === 'string'
      ? localized((await reader.topic(entry))?.names ?? {}, screen)
      : localized((await reader.contributor(entry.contributor))?.names ?? {}, story.fields.language);
  const names: string[] = [];
  for (const entry of wanted) names.push(await called(entry));
  return names.filter((name) => name !== '').join(', ');
}
