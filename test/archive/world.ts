import type { Archive } from '../../src/archive/archive.ts';
import type { Transaction } from '../../src/archive/transaction.ts';
import type { Instant } from '../../src/kit/instant.ts';
import type { Contributor } from '../../src/story/contributor.ts';
import type { Happening } from '../../src/story/events.ts';
import type { ActorRef } from '../../src/story/ids.ts';
import type { Picture } from '../../src/story/picture.ts';
import type { Publication } from '../../src/story/publication.ts';
import type { Section } from '../../src/story/section.ts';
import type { Correction, Revision, Story } from '../../src/story/story.ts';
import type { Series, Topic } from '../../src/story/topic.ts';

/** Everything of a small publication, as it has come to stand: what an archive is filled with, and what its readers are compared to. */
export interface World {
  readonly publication: Publication;
  /** In the order in which they were saved; a section saved again was renamed or moved. */
  readonly sections: readonly Section[];
  readonly contributors: readonly Contributor[];
  readonly topics: readonly Topic[];
  readonly series: readonly Series[];
  readonly pictures: readonly Picture[];
  readonly stories: readonly StoryHistory[];
}

/** A story in all its versions; readers know the last. */
export interface StoryHistory {
  readonly versions: readonly StoryVersion[];
}

/** One version of a story, and what came with it. */
export interface StoryVersion {
  readonly story: Story;
  readonly revisions: readonly Revision[];
  readonly corrections: readonly Correction[];
}

export const someone: ActorRef = 'system_command-line';

/** The cause of a write in a test, where the instant does not matter. */
export function causeOf<H extends Happening>(happening: H, at = 0 as Instant) {
  return { at, by: someone, happening };
}

/** Writes a world into an empty archive, each version of each story in its turn, the stories' versions interleaved. */
export async function fill(archive: Archive, world: World): Promise<void> {
  await archive.transact((transaction) => saveSubjects(transaction, world));
  const most = Math.max(0, ...world.stories.map(({ versions }) => versions.length));
  for (let number = 0; number < most; number++)
    await archive.transact(async (transaction) => {
      for (const { versions } of world.stories) {
        const version = versions[number];
        if (version) await saveVersion(transaction, version, number === 0);
      }
    });
  const renamed = world.sections.slice(new Set(world.sections.map(({ id }) => id)).size);
  await archive.transact((transaction) => saveSections(transaction, renamed));
}

/** Pictures, names, the first state of every section, and the publication. */
async function saveSubjects(transaction: Transaction, world: World): Promise<void> {
  for (const picture of world.pictures)
    await transaction.savePicture(picture, causeOf({ kind: 'picture-added', picture: picture.id }));
  await saveSections(transaction, world.sections.slice(0, new Set(world.sections.map(({ id }) => id)).size));
  for (const contributor of world.contributors)
    await transaction.saveContributor(contributor, causeOf({ kind: 'contributor-saved', contributor: contributor.id }));
  for (const topic of world.topics)
    await transaction.saveTopic(topic, causeOf({ kind: 'topic-saved', topic: topic.id }));
  for (const series of world.series)
    await transaction.saveSeries(series, causeOf({ kind: 'series-saved', series: series.id }));
  await transaction.savePublication(world.publication, causeOf({ kind: 'publication-changed' }));
}

async function saveSections(transaction: Transaction, sections: readonly Section[]): Promise<void> {
  for (const section of sections)
    await transaction.saveSection(section, causeOf({ kind: 'section-saved', section: section.id }));
}

async function saveVersion(transaction: Transaction, version: StoryVersion, isFirst: boolean): Promise<void> {
  const { story, revisions, corrections } = version;
  if (isFirst) await transaction.addStory(story, revisions, causeOf({ kind: 'story-drafted', story: story.id }));
  else
    await transaction.changeStory(
      story,
      { revisions, corrections },
      causeOf({ kind: 'story-saved', story: story.id, parts: [] }),
    );
}
