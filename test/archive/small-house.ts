import type { Archive } from '../../src/archive/archive.ts';
import { type Instant, instant } from '../../src/kit/instant.ts';
import { blankFields } from '../../src/story/decide-draft.ts';
import { blankEdition, blankPublication } from '../../src/story/decide-publication.ts';
import { storyDocument } from '../../src/story/document.ts';
import type { ContributorId, ReleaseId, RevisionId, SectionId, StoryId, TopicId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import type { Slug } from '../../src/story/slug.ts';
import type { Revision, Story, StoryFields } from '../../src/story/story.ts';
import { testId } from './arbitrary-world.ts';
import { causeOf, someone } from './world.ts';

export const noon = instant(Date.parse('2026-11-20T12:00:00Z'));

/** What of a story a test says; the rest is usual. */
export interface Told {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly paragraphs?: readonly string[];
  readonly at?: Instant;
  readonly fields?: Partial<StoryFields>;
}

/** A newspaper of one section, one topic and one writer, in an archive; stories come into it one by one. */
export async function smallHouse(archive: Archive) {
  const section = testId('section', 1) as SectionId;
  const topic = testId('topic', 1) as TopicId;
  const contributor = testId('contributor', 1) as ContributorId;
  let stories = 0;

  const saveContributor = (name: string) =>
    archive.transact((transaction) =>
      transaction.saveContributor(
        {
          id: contributor,
          slug: 'mara-okonjo' as Slug,
          names: { en: name },
          titles: {},
          biographies: {},
          portrait: null,
          email: null,
          links: [],
          staff: null,
        },
        causeOf({ kind: 'contributor-saved', contributor }),
      ),
    );

  const saveSection = (slug: string, id = section) =>
    archive.transact((transaction) =>
      transaction.saveSection(
        { id, parent: null, slug: slug as Slug, path: slug, names: {}, descriptions: {}, accent: null, position: 0 },
        causeOf({ kind: 'section-saved', section: id }),
      ),
    );

  /** A story as it would be, published at `at`. */
  const tell = (told: Told): { story: Story; revision: Revision } => {
    const number = ++stories;
    const id = testId('story', number) as StoryId;
    const at = told.at ?? noon;
    const document = storyDocument(
      told.headline ?? `Story ${number}`,
      told.standfirst ?? '',
      (told.paragraphs ?? ['Nothing happened.']).map((text) => ({
        type: 'paragraph',
        content: [{ type: 'text', text }],
      })),
    );
    const fields = {
      ...blankFields('en' as Language),
      section,
      slug: `story-${number}` as Slug,
      ...told.fields,
    } as Revision['fields'];
    const revision: Revision = {
      id: testId('revision', number) as RevisionId,
      story: id,
      number: 1,
      fields,
      document,
      at,
      by: someone,
      note: '',
    };
    const story: Story = {
      id,
      version: 1,
      fields,
      document,
      documentVersion: 1,
      stage: 'draft',
      createdAt: at,
      createdBy: someone,
      changedAt: at,
      changedBy: someone,
      publishedAt: at,
      dateEstimated: false,
      releases: [
        {
          id: testId('release', number) as ReleaseId,
          revision: revision.id,
          reason: 'first',
          from: at,
          until: null,
          decidedAt: at,
          decidedBy: someone,
        },
      ],
      embargo: null,
      withdrawal: null,
    };
    return { story, revision };
  };

  /** Publishes stories, all in one transaction. */
  const publish = (...told: readonly Told[]): Promise<readonly Story[]> =>
    archive.transact(async (transaction) => {
      const told2 = told.map(tell);
      for (const { story, revision } of told2)
        await transaction.addStory(
          story,
          [revision],
          causeOf({ kind: 'story-drafted', story: story.id }, story.createdAt),
        );
      return told2.map(({ story }) => story);
    });

  await archive.transact((transaction) =>
    transaction.savePublication(
      blankPublication('Courier', [
        blankEdition('en' as Language, 'UTC', 'Courier'),
        blankEdition('hi' as Language, 'Asia/Kolkata', 'कूरियर'),
        blankEdition('ur' as Language, 'Asia/Karachi', 'کوریئر'),
      ]),
      causeOf({ kind: 'publication-changed' }),
    ),
  );
  await saveSection('world');
  await saveContributor('Mara Okonjo');
  await archive.transact((transaction) =>
    transaction.saveTopic(
      { id: topic, slug: 'flood-defences' as Slug, names: { en: 'Flood defences' }, descriptions: {} },
      causeOf({ kind: 'topic-saved', topic }),
    ),
  );
  return { archive, section, topic, contributor, tell, publish, saveContributor, saveSection };
}

export type SmallHouse = Awaited<ReturnType<typeof smallHouse>>;

/** The story one version on. */
export function changed(story: Story, changes: Partial<Story>): Story {
  return { ...story, ...changes, version: story.version + 1 };
}
