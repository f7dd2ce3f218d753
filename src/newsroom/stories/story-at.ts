import type { Desk } from '../../desk/desk.ts';
import type { StoryId } from '../../story/ids.ts';
import { firstEdition } from '../../story/publication.ts';

/** The story at an address: of its screen here, or of the paper as readers find it now; null where there is none. */
export async function storyAt(
  { archive, clock }: Pick<Desk, 'archive' | 'clock'>,
  address: string,
): Promise<StoryId | null> {
  const [, id] = /(story_[0-9a-hjkmnp-tv-z]{16})/.exec(address) ?? [];
  if (id) return (await archive.read((reader) => reader.story(id as StoryId))) ? (id as StoryId) : null;
  const segments = segmentsOf(address);
  const publication = await archive.read((reader) => reader.publication());
  if (!segments || !publication) return null;
  const edition = publication.languages.find(({ language }) => language === segments[0]);
  const language = edition?.language ?? firstEdition(publication).language;
  const found = await archive.asOf(clock(), (reader) => reader.find(language, edition ? segments.slice(1) : segments));
  if (found.kind === 'moved') return storyAt({ archive, clock }, found.path);
  return found.kind === 'story' ? found.story : null;
}

function segmentsOf(address: string): readonly string[] | null {
  try {
    const { pathname } = new URL(address, 'http://paper');
    return decodeURIComponent(pathname)
      .split('/')
      .filter((segment) => segment !== '');
  } catch {
    return null;
  }
}
