import { correctStory } from '../../desk/correct-story.ts';
import type { Desk } from '../../desk/desk.ts';
import { draftStory } from '../../desk/draft-story.ts';
import { publishStory } from '../../desk/publish-story.ts';
import { saveStory } from '../../desk/save-story.ts';
import { updateStory } from '../../desk/update-story.ts';
import { type Instant, minutes, shift } from '../../kit/instant.ts';
import type { SampleStory } from '../../sample/sample.ts';
import type { NewFields } from '../../story/decide-draft.ts';
import { storyDocument } from '../../story/document.ts';
import type { Story } from '../../story/story.ts';
import type { Resolve } from '../../wire/markdown/resolve.ts';
import { done, readBody, sampleActor } from './done.ts';
import { languageOf, type SampleCast } from './sample-cast.ts';

/** Something that happened to a story, and when. */
interface Step {
  readonly at: Instant;
  readonly story: SampleStory;
  /** Takes the story as it stood before (nothing, where it is begun), and answers it as it stands after. */
  readonly act: (desk: Desk, before: Story | undefined) => Promise<Story>;
}

/** Writes the stories by the desk's own acts, each at the instant it is said to have happened, in order of time. */
export async function makeSampleStories(
  desk: Desk,
  stories: readonly SampleStory[],
  cast: SampleCast,
  resolve: Resolve,
  edition: Instant,
  onStep: (done: number, total: number) => void,
): Promise<void> {
  const made = new Map<string, Story>();
  const steps = stories.flatMap((story) => stepsOf(story, cast, resolve, edition, made)).sort((a, b) => a.at - b.at);
  for (const [index, { at, story, act }] of steps.entries()) {
    onStep(index, steps.length);
    made.set(story.key, await act({ ...desk, clock: () => at }, made.get(story.key)));
  }
}

function stepsOf(
  story: SampleStory,
  cast: SampleCast,
  resolve: Resolve,
  edition: Instant,
  made: ReadonlyMap<string, Story>,
): readonly Step[] {
  const before = (ago: number) => shift(edition, -minutes(ago));
  const { key, minutesAgo, updates = [], corrections = [] } = story;
  const document = (body: string) => storyDocument(story.headline, story.standfirst, readBody(key, body, resolve));
  return [
    {
      at: before(minutesAgo),
      story,
      act: async (desk) => {
        const command = { fields: fieldsOf(story, cast, made), document: document(story.body) };
        const draft = done(key, await draftStory(desk, sampleActor, command)).story;
        return done(key, await publishStory(desk, sampleActor, { story: draft.id, seen: draft.version })).story;
      },
    },
    ...updates.map(
      ({ minutesAgo: ago, body, note }): Step => ({
        at: before(ago),
        story,
        act: async (desk, old) => {
          const { id, version, documentVersion } = standing(old, key);
          const save = { story: id, seen: version, document: { seen: documentVersion, to: document(body) } };
          const saved = done(key, await saveStory(desk, sampleActor, save)).story;
          return done(key, await updateStory(desk, sampleActor, { story: id, seen: saved.version, note })).story;
        },
      }),
    ),
    ...corrections.map(
      ({ minutesAgo: ago, text, passage = null }): Step => ({
        at: before(ago),
        story,
        act: async (desk, old) => {
          const { id, version } = standing(old, key);
          return done(key, await correctStory(desk, sampleActor, { story: id, seen: version, text, passage })).story;
        },
      }),
    ),
  ];
}

function standing(story: Story | undefined, key: string): Story {
  if (story) return story;
  throw new Error(`The sample edition, ${key}: it is changed before it is published.`);
}

function fieldsOf(story: SampleStory, cast: SampleCast, made: ReadonlyMap<string, Story>): NewFields {
  const { key, kind, language, dateline = '', prominence = 'normal', leadPicture } = story;
  const of = <Id>(ids: ReadonlyMap<string, Id>, name: string): Id => named(ids.get(name), key, name);
  return {
    kind,
    language: languageOf(language),
    dateline,
    prominence,
    section: of(cast.sections, story.section),
    topics: story.topics.map((topic) => of(cast.topics, topic)),
    series: story.series === undefined ? null : of(cast.series, story.series),
    byline: story.byline.map(({ contributor, role = 'words' }) => ({
      contributor: of(cast.contributors, contributor),
      role,
    })),
    leadPicture:
      leadPicture === undefined ? null : { picture: of(cast.pictures, leadPicture), alt: null, caption: null },
    translationOf: story.translationOf === undefined ? null : of(made, story.translationOf).id,
  };
}

function named<Named>(found: Named | undefined, key: string, name: string): Named {
  if (found !== undefined) return found;
  throw new Error(`The sample edition, ${key}: there is no ${name} (yet).`);
}
