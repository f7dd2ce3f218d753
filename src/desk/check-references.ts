import type { DeskReader } from '../archive/desk-reader.ts';
import type { StoryDocument } from '../story/document.ts';
import { alsoReadTargets, pictureIds } from '../story/document-text.ts';
import { editionOf } from '../story/publication.ts';
import type { Refusal } from '../story/refusal.ts';
import type { StoryFields } from '../story/story.ts';

/** The part of a reader that says whether what a story refers to is there. */
export type References = Pick<
  DeskReader,
  'publication' | 'section' | 'topic' | 'series' | 'contributor' | 'picture' | 'story'
>;

/** Refuses fields or a document that refer to what the archive does not hold; null where all is there. */
export async function refuseReferences(
  reader: References,
  fields: Partial<StoryFields>,
  document: StoryDocument | null,
): Promise<Refusal | null> {
  return (
    (await refuseFieldReferences(reader, fields)) ?? (document && (await refuseDocumentReferences(reader, document)))
  );
}

async function refuseFieldReferences(reader: References, fields: Partial<StoryFields>): Promise<Refusal | null> {
  const writers = fields.byline?.map(({ contributor }) => contributor) ?? [];
  return (
    (await refuseLanguage(reader, fields)) ??
    (await refuseMissing('section', [fields.section], (id) => reader.section(id))) ??
    (await refuseMissing('series', [fields.series], (id) => reader.series(id))) ??
    (await refuseMissing('topic', fields.topics ?? [], (id) => reader.topic(id))) ??
    (await refuseMissing('contributor', writers, (id) => reader.contributor(id))) ??
    (await refuseMissing('picture', [fields.leadPicture?.picture], (id) => reader.picture(id))) ??
    (await refuseMissing('original', [fields.translationOf], (id) => reader.story(id)))
  );
}

/** Refuses a document that names pictures or stories which the archive does not hold; null where all are there. */
export async function refuseDocumentReferences(reader: References, document: StoryDocument): Promise<Refusal | null> {
  const stories = alsoReadTargets(document).map(({ story }) => story);
  return (
    (await refuseMissing('picture', pictureIds(document), (id) => reader.picture(id))) ??
    (await refuseMissing('linked story', stories, (id) => reader.story(id)))
  );
}

async function refuseMissing<Id>(
  what: string,
  ids: Iterable<Id | null | undefined>,
  find: (id: Id) => Promise<unknown>,
): Promise<Refusal | null> {
  for (const id of new Set(ids)) if (id != null && !(await find(id))) return { kind: 'not-found', what };
  return null;
}

/** Before the archive holds a publication, any language is as good as another. */
async function refuseLanguage(reader: References, { language }: Partial<StoryFields>): Promise<Refusal | null> {
  const publication = language && (await reader.publication());
  if (!publication || editionOf(publication, language)) return null;
  return { kind: 'invalid', what: 'the language', why: `the publication does not appear in “${language}”` };
}
