import type { Desk } from '../../desk/desk.ts';
import { saveContributor } from '../../desk/save-contributor.ts';
import type { RecordReceipt } from '../../desk/save-record.ts';
import { saveSection } from '../../desk/save-section.ts';
import { saveSeries } from '../../desk/save-series.ts';
import { saveTopic } from '../../desk/save-topic.ts';
import { startPublication } from '../../desk/start-publication.ts';
import type { Result } from '../../kit/result.ts';
import type { SampleEdition } from '../../sample/edition.ts';
import type { SampleContributor, SampleSection, SampleTopic } from '../../sample/sample.ts';
import type { ContributorId, PictureId, SectionId, SeriesId, TopicId } from '../../story/ids.ts';
import { type Language, parseLanguage } from '../../story/language.ts';
import type { Edition } from '../../story/publication.ts';
import type { Refusal } from '../../story/refusal.ts';
import { parseSlug, type Slug } from '../../story/slug.ts';
import type { Resolve } from '../../wire/markdown/resolve.ts';
import { done, readBody, sampleActor } from './done.ts';

/** What stories refer to, by the keys of the sample. */
export interface SampleCast {
  readonly sections: ReadonlyMap<string, SectionId>;
  readonly contributors: ReadonlyMap<string, ContributorId>;
  readonly topics: ReadonlyMap<string, TopicId>;
  readonly series: ReadonlyMap<string, SeriesId>;
  readonly pictures: ReadonlyMap<string, PictureId>;
}

/** Makes the newspaper itself, with its standing pages. */
export async function startSamplePublication(desk: Desk, sample: SampleEdition, resolve: Resolve): Promise<void> {
  const { name, editions, look, policies, organization } = sample.publication;
  const [first, ...others] = editions.map(
    (edition): Edition => ({ ...edition, language: languageOf(edition.language) }),
  );
  if (!first) throw new Error('The sample edition has no language.');
  const standingPages = sample.standingPages.map((page) => ({
    ...page,
    language: languageOf(page.language),
    body: readBody(`page ${page.name} (${page.language})`, page.body, resolve),
  }));
  const settings = { look, policies, organization, standingPages };
  const command = { name, editions: [first, ...others], sections: [], settings } as const;
  done('publication', await startPublication(desk, sampleActor, command));
}

/** Makes everybody and everything that stories name. */
export async function makeSampleCast(
  desk: Desk,
  sample: SampleEdition,
  pictures: SampleCast['pictures'],
): Promise<SampleCast> {
  return {
    pictures,
    sections: await makeSections(desk, sample.sections),
    contributors: await makeContributors(desk, sample.contributors, pictures),
    topics: await makeSubjects(sample.topics, (to) => saveTopic(desk, sampleActor, { to })),
    series: await makeSubjects(sample.series, (to) => saveSeries(desk, sampleActor, { to })),
  };
}

export function languageOf(tag: string): Language {
  return parseLanguage(tag) as Language;
}

/** Parents stand before their children. */
async function makeSections(desk: Desk, sections: readonly SampleSection[]): Promise<ReadonlyMap<string, SectionId>> {
  const ids = new Map<string, SectionId>();
  for (const { path, names, descriptions, accent = null } of sections) {
    const [above, slug] = path.includes('/') ? path.split('/') : [null, path];
    const parent = above ? (ids.get(above) ?? null) : null;
    const to = { parent, slug: slugOf(slug ?? ''), names, descriptions, accent };
    ids.set(path, done(`section ${path}`, await saveSection(desk, sampleActor, { to })).record.id);
  }
  return ids;
}

async function makeContributors(
  desk: Desk,
  contributors: readonly SampleContributor[],
  pictures: SampleCast['pictures'],
): Promise<ReadonlyMap<string, ContributorId>> {
  const ids = new Map<string, ContributorId>();
  for (const { key, names, titles, biographies, portrait } of contributors) {
    const to = { slug: slugOf(key), names, titles, biographies, portrait: pictures.get(portrait ?? '') ?? null };
    ids.set(key, done(`contributor ${key}`, await saveContributor(desk, sampleActor, { to })).record.id);
  }
  return ids;
}

/** Topics or series. */
async function makeSubjects<Kept extends { readonly id: string }>(
  subjects: readonly SampleTopic[],
  save: (to: Omit<SampleTopic, 'key'> & { readonly slug: Slug }) => Promise<Result<RecordReceipt<Kept>, Refusal>>,
): Promise<ReadonlyMap<string, Kept['id']>> {
  const ids = new Map<string, Kept['id']>();
  for (const { key, names, descriptions } of subjects)
    ids.set(key, done(key, await save({ slug: slugOf(key), names, descriptions })).record.id);
  return ids;
}

function slugOf(key: string): Slug {
  return parseSlug(key) as Slug;
}
