import { expect } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { ListKey, ListQuery, PublicReader, SearchQuery } from '../../src/archive/public-reader.ts';
import { endOfTime, type Instant } from '../../src/kit/instant.ts';
import type { Language } from '../../src/story/language.ts';
import { kinds } from '../../src/story/story.ts';
import { gridInstant } from './arbitrary-world.ts';
import { expectedReader } from './expected-reader.ts';
import type { World } from './world.ts';

/** Asks everything that can be asked of what readers see at an instant, and compares each answer with the rule's. */
export async function expectToAgree(archive: Archive, world: World, now: Instant): Promise<void> {
  const expected = expectedReader(world, now);
  await archive.asOf(now, async (reader) => {
    await expectSame(reader, expected, (one) => one.publication());
    await expectSame(reader, expected, (one) => one.sections());
    await expectSame(reader, expected, (one) => one.nextChange());
    await expectStories(reader, expected, world);
    await expectLists(reader, expected, world);
    await expectAddresses(reader, expected, world);
    for (const language of languagesOf(world)) await expectIndexes(reader, expected, language);
    await expectSitemap(reader, expected);
    await expectPictures(reader, expected, world);
    await expectSearch(reader, expected, world);
  });
}

type Expected = ReturnType<typeof expectedReader>;
type Comparable = Omit<PublicReader, 'search' | 'logHead'>;

async function expectSame(
  reader: Comparable,
  expected: Expected,
  ask: (one: Comparable) => Promise<unknown>,
): Promise<void> {
  expect(await ask(reader)).toEqual(await ask(expected));
}

function languagesOf({ publication }: World): readonly Language[] {
  return publication.languages.map(({ language }) => language);
}

async function expectStories(reader: PublicReader, expected: Expected, { stories }: World): Promise<void> {
  const ids = stories.flatMap(({ versions }) => versions[0]?.story.id ?? []);
  await expectSame(reader, expected, (one) => one.stories(ids.toReversed()));
  for (const id of ids) await expectSame(reader, expected, (one) => one.stories([id]));
  for (const id of ids) await expectSame(reader, expected, (one) => one.versions(id));
}

function listKeys({ sections, topics, contributors, series }: World): readonly ListKey[] {
  return [
    { kind: 'latest' },
    ...sections.map(({ id }) => ({ kind: 'section', section: id }) as const),
    ...topics.map(({ id }) => ({ kind: 'topic', topic: id }) as const),
    ...contributors.map(({ id }) => ({ kind: 'contributor', contributor: id }) as const),
    ...series.map(({ id }) => ({ kind: 'series', series: id }) as const),
    ...kinds.map((of) => ({ kind: 'story-kind', of }) as const),
  ];
}

async function expectLists(reader: PublicReader, expected: Expected, world: World): Promise<void> {
  const queries = languagesOf(world).flatMap((language) =>
    listKeys(world).flatMap((list): readonly ListQuery[] => [
      { list, language, limit: 200 },
      { list, language, limit: 2 },
      { list, language, limit: 3, from: gridInstant(10), until: gridInstant(30) },
    ]),
  );
  await expectSame(reader, expected, (one) => one.lists(queries));
  for (const language of languagesOf(world))
    await expectPages(reader, expected, { list: { kind: 'latest' }, language, limit: 1 });
  const section = world.sections[0]?.id;
  if (section)
    for (const language of languagesOf(world))
      await expectPages(reader, expected, { list: { kind: 'section', section }, language, limit: 1 });
}

/** Page after page of one story each, in both alike. */
async function expectPages(reader: PublicReader, expected: Expected, query: ListQuery): Promise<void> {
  let before: ListQuery['before'];
  for (;;) {
    const asked = before ? { ...query, before } : query;
    const page = await reader.list(asked);
    expect(page).toEqual(await expected.list(asked));
    const last = page.at(-1);
    if (!last) return;
    before = { publishedAt: last.publishedAt, story: last.id };
  }
}

/** Every address that any version of any story ever had or was to have, under every path that its section ever had. */
async function expectAddresses(reader: PublicReader, expected: Expected, world: World): Promise<void> {
  const paths = [
    ...new Set(world.sections.map(({ path }) => path)),
    ...(await expected.sections()).map(({ path }) => path),
  ];
  const slugs = new Set(
    world.stories.flatMap(({ versions }) =>
      versions.flatMap(({ revisions }) => revisions.map(({ fields }) => fields.slug)),
    ),
  );
  for (const language of languagesOf(world))
    for (const path of paths) {
      const segments = path.split('/');
      await expectSame(reader, expected, (one) => one.find(language, segments));
      for (const slug of slugs) await expectSame(reader, expected, (one) => one.find(language, [...segments, slug]));
    }
  await expectSame(reader, expected, (one) => one.find(languagesOf(world)[0] as Language, []));
  await expectSame(reader, expected, (one) => one.find(languagesOf(world)[0] as Language, ['one-0']));
}

async function expectIndexes(reader: PublicReader, expected: Expected, language: Language): Promise<void> {
  await expectSame(reader, expected, (one) => one.months(language));
  await expectSame(reader, expected, (one) => one.contributors(language, { limit: 10 }));
  await expectSame(reader, expected, (one) => one.contributors(language, { limit: 1, after: 'writer-0' as never }));
  await expectSame(reader, expected, (one) => one.topics(language, { limit: 10 }));
  await expectSame(reader, expected, (one) => one.topics(language, { limit: 1, after: 'topic-0' as never }));
  await expectSame(reader, expected, (one) => one.corrections(language, { limit: 10 }));
  const [first] = await expected.corrections(language, { limit: 1 });
  if (!first) return;
  const before = { at: first.correction.at, correction: first.correction.id };
  await expectSame(reader, expected, (one) => one.corrections(language, { limit: 1, before }));
}

async function expectSitemap(reader: PublicReader, expected: Expected): Promise<void> {
  const everything = { from: 0 as Instant, until: endOfTime, limit: 50 };
  await expectSame(reader, expected, (one) => one.sitemap(everything));
  await expectSame(reader, expected, (one) => one.sitemap({ ...everything, skip: 2, limit: 2 }));
  await expectSame(reader, expected, (one) => one.sitemap({ from: gridInstant(20), until: gridInstant(30), limit: 5 }));
  const [first] = await expected.sitemap(everything);
  if (!first) return;
  const after = { publishedAt: first.publishedAt, story: first.story };
  await expectSame(reader, expected, (one) => one.sitemap({ ...everything, limit: 2, after }));
}

async function expectPictures(reader: PublicReader, expected: Expected, { pictures }: World): Promise<void> {
  await expectSame(reader, expected, (one) => one.pictures(pictures.map(({ id }) => id)));
  for (const { hash } of pictures) await expectSame(reader, expected, (one) => one.picture(hash));
}

const searches = [
  'flood',
  'the ferry',
  '"flood gate"',
  'covid-19',
  'KOLN',
  'mara',
  '"mara koln0"',
  'tables',
  'किताबें',
  'क़लम',
  'کتاب',
  'café',
  'बाढ़ पानी',
  'سیلاب',
];

async function expectSearch(reader: PublicReader, expected: Expected, world: World): Promise<void> {
  const filters: readonly Partial<SearchQuery>[] = [
    {},
    { section: firstOf(world.sections).id },
    { contributor: firstOf(world.contributors.slice(1)).id },
    { topic: firstOf(world.topics.slice(1)).id },
    { from: gridInstant(12), until: gridInstant(30) },
  ];
  for (const language of languagesOf(world))
    for (const [index, text] of searches.entries()) {
      const query = { text, language, limit: 2, ...filters[index % filters.length] };
      const found = await everyHit(reader, query);
      expect(new Set(found), text).toEqual(expected.search(query));
      expect(found.length, 'no story twice').toBe(new Set(found).size);
    }
}

function firstOf<T>(some: readonly T[]): T {
  const [first] = some;
  if (first === undefined) throw new Error('There is none.');
  return first;
}

/** Every story that a search finds, page after page. Its cards are those of the stories. */
async function everyHit(reader: PublicReader, query: SearchQuery): Promise<readonly string[]> {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const { hits, next } = await reader.search(after === undefined ? query : { ...query, after });
    found.push(...hits.map(({ story }) => story.id));
    for (const { story, snippet } of hits) {
      expect([story]).toMatchObject(
        (await reader.stories([story.id])).map(({ headline, path }) => ({ headline, path })),
      );
      expect(snippet.length % 2).toBe(1);
    }
    after = next ?? undefined;
  } while (after !== undefined);
  return found;
}
