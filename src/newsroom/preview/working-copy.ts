import type { DeskReader } from '../../archive/desk-reader.ts';
import type { Desk } from '../../desk/desk.ts';
import { findSlug } from '../../desk/find-slug.ts';
import { revisionPath } from '../../desk/released-path.ts';
import { languagePrefix } from '../../story/address.ts';
import { bodyOf, headlineOf, standfirstOf } from '../../story/document.ts';
import { alsoReadTargets, firstWords, pictureIds, wordCount } from '../../story/document-text.ts';
import type { PictureId, StoryId } from '../../story/ids.ts';
import type { Picture } from '../../story/picture.ts';
import type { Section } from '../../story/section.ts';
import type { ShownPicture, ShownStory, StoryCard } from '../../story/shown.ts';
import type { Story, StoryFields } from '../../story/story.ts';

/** A working copy as readers would see it if it came out as it is; what only readers' own lists know is added by `previewReader`. */
export interface WorkingCopy {
  readonly shown: ShownStory;
  /** The stories that its also-reads name. */
  readonly alsoReads: readonly StoryId[];
}

/** The words of an excerpt in a list. */
const excerptWords = 15;

/** Reads a working copy for a preview; its pictures are found `under` an address that only whoever previews may ask. Null where the paper has no section yet. */
export function readWorkingCopy(
  { archive, clock }: Pick<Desk, 'archive' | 'clock'>,
  story: Story,
  under: string,
): Promise<WorkingCopy | null> {
  return archive.read(async (reader) => {
    const section = await sectionOf(reader, story.fields);
    if (!section) return null;
    const { fields, document } = story;
    const pictures = await picturesOf(reader, story, under);
    const body = bodyOf(document);
    const shown: ShownStory = {
      id: story.id,
      kind: fields.kind,
      language: fields.language,
      path: await pathOf(reader, story, section),
      section,
      headline: headlineOf(document),
      standfirst: standfirstOf(document),
      excerpt: firstWords(body, excerptWords),
      byline: await bylineOf(reader, fields),
      kicker: await kickerOf(reader, fields),
      dateline: fields.dateline,
      prominence: fields.prominence,
      picture: leadOf(fields, pictures),
      publishedAt: story.publishedAt ?? clock(),
      dateEstimated: story.dateEstimated,
      updatedAt: null,
      document,
      wordCount: wordCount(body),
      topics: await all(fields.topics, (id) => reader.topic(id)),
      series: fields.series && (await reader.series(fields.series)),
      leadPicture: fields.leadPicture && pictures.has(fields.leadPicture.picture) ? fields.leadPicture : null,
      pictures,
      alsoRead: new Map(),
      translations: [],
      corrections: [],
      search: fields.search,
      social: fields.social,
      releaseReason: 'first',
      releasedAt: story.publishedAt ?? clock(),
    };
    return { shown, alsoReads: alsoReadTargets(document).flatMap((target) => target.story ?? []) };
  });
}

/** Until a section is chosen, the first: the story is seen as it would stand there. */
async function sectionOf(reader: DeskReader, { section }: StoryFields): Promise<Section | null> {
  return section ? reader.section(section) : ((await reader.sections())[0] ?? null);
}

async function pathOf(reader: DeskReader, story: Story, section: Section): Promise<string> {
  const standing = { ...story, fields: { ...story.fields, section: section.id } };
  const slug = await findSlug(reader, standing);
  const path = slug.ok ? await revisionPath(reader, { ...standing.fields, slug: slug.value }) : null;
  return path ?? `/${section.path}`;
}

async function bylineOf(reader: DeskReader, { byline }: StoryFields): Promise<StoryCard['byline']> {
  const names = await all(byline, async ({ contributor: id, role }) => {
    const contributor = await reader.contributor(id);
    return contributor && { contributor, role };
  });
  return names;
}

async function kickerOf(reader: DeskReader, { topics, series, language }: StoryFields): Promise<StoryCard['kicker']> {
  const publication = await reader.publication();
  const [first] = topics;
  const subject = first ? await reader.topic(first) : series && (await reader.series(series));
  if (!publication || !subject) return null;
  const path = `${languagePrefix(publication, language)}/${first ? 'topic' : 'series'}/${subject.slug}`;
  return { id: subject.id, names: subject.names, path };
}

async function picturesOf(
  reader: DeskReader,
  { fields, document }: Story,
  under: string,
): Promise<ReadonlyMap<PictureId, Picture>> {
  const lead = fields.leadPicture ? [fields.leadPicture.picture] : [];
  const found = await all([...new Set([...lead, ...pictureIds(document)])], (id) => reader.picture(id));
  return new Map(found.map((picture) => [picture.id, { ...picture, under }]));
}

function leadOf({ leadPicture: lead }: StoryFields, pictures: ReadonlyMap<PictureId, Picture>): ShownPicture | null {
  const picture = lead && pictures.get(lead.picture);
  return picture ? { picture, alt: lead.alt ?? picture.alt, caption: lead.caption ?? picture.caption } : null;
}

async function all<Of, T>(of: readonly Of[], read: (one: Of) => Promise<T | null>): Promise<readonly T[]> {
  const found = await Promise.all(of.map(read));
  return found.filter((one): one is Awaited<T> & T => one !== null);
}
