import type { DeskReader } from '../archive/desk-reader.ts';
import type { Instant } from '../kit/instant.ts';
import { storyPath } from '../story/address.ts';
import type { Publication } from '../story/publication.ts';
import type { Slug } from '../story/slug.ts';
import type { Revision, Story, StoryFields } from '../story/story.ts';
import { publicState } from '../story/timeline.ts';

/** What of the archive an address is made of. */
export type PathReader = Pick<DeskReader, 'publication' | 'section' | 'revision'>;

/** The address at which readers see a story, or will see it; null where they neither do nor will. `finished` need not be read again. */
export async function releasedPath(
  reader: PathReader,
  story: Story,
  now: Instant,
  finished: readonly Revision[] = [],
): Promise<string | null> {
  const state = publicState(story, now);
  if (state.kind === 'unreleased' || state.kind === 'gone') return null;
  const release = state.kind === 'public' ? state.release : state.waiting.release;
  const revision = finished.find(({ id }) => id === release.revision) ?? (await reader.revision(release.revision));
  return revision && revisionPath(reader, revision.fields);
}

/** The address of a revision, or of a working copy that has a section, under a slug. */
export async function revisionPath(
  reader: Omit<PathReader, 'revision'>,
  fields: Revision['fields'] | (StoryFields & { readonly slug: Slug }),
): Promise<string | null> {
  const section = fields.section && (await reader.section(fields.section));
  const publication = await reader.publication();
  return section && pathIn(publication, fields.language, section.path, fields.slug);
}

/** Before there is a publication, the first story's language is as good as the first. */
function pathIn(
  publication: Publication | null,
  language: StoryFields['language'],
  section: string,
  slug: Slug,
): string {
  return publication ? storyPath(publication, language, section, slug) : `/${section}/${slug}`;
}
