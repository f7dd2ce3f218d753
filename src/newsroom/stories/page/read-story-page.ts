import { may, type StoryAct, storyActs } from '../../../accounts/may.ts';
import type { DeskReader } from '../../../archive/desk-reader.ts';
import { findSlug } from '../../../desk/find-slug.ts';
import { closedFor } from '../../../desk/finishing-facts.ts';
import { readStory } from '../../../desk/read-story.ts';
import { revisionPath } from '../../../desk/released-path.ts';
import { storyObject } from '../../../desk/story-object.ts';
import type { Instant } from '../../../kit/instant.ts';
import type { Result } from '../../../kit/result.ts';
import type { Contributor } from '../../../story/contributor.ts';
import { headlineOf } from '../../../story/document.ts';
import { pictureIds } from '../../../story/document-text.ts';
import type { ClosedGate } from '../../../story/gate.ts';
import type { ActorRef, StoryId } from '../../../story/ids.ts';
import type { Picture } from '../../../story/picture.ts';
import type { Plan } from '../../../story/plan.ts';
import { type OfferedAct, possibleActs } from '../../../story/possible-acts.ts';
import type { Publication } from '../../../story/publication.ts';
import type { Refusal } from '../../../story/refusal.ts';
import type { Section } from '../../../story/section.ts';
import type { Story } from '../../../story/story.ts';
import type { Series, Topic } from '../../../story/topic.ts';
import { editorIslands } from '../../editor/editor-mount.tsx';
import type { Newsroom } from '../../newsroom.ts';
import { type ReadRemarks, readRemarks } from '../../remarks/read-remarks.ts';
import type { StaffAsked } from '../../screen.ts';
import type { ScreenTime } from '../../words/print-time.ts';
import { deskNames, type NameOf } from '../desk-names.ts';
import { publicationZone } from '../publication-zone.ts';
import { type HouseFinding, houseFindings } from './house-findings.ts';

/** Everything that a story's screens show, read in one snapshot. */
export interface StoryPage {
  readonly story: Story;
  /** Where readers see it or will see it; null while they do not. */
  readonly path: string | null;
  /** Where it would come out as it is; null where that is not known yet. */
  readonly plannedPath: string | null;
  /** Who asks. */
  readonly asker: ActorRef;
  readonly may: ReadonlySet<StoryAct>;
  /** Whether whoever asks may change what is said of pictures. */
  readonly mayDescribe: boolean;
  /** What can be done now by whoever asks, in the order of offering. */
  readonly offered: readonly OfferedAct[];
  /** The gates that would hold it back now. */
  readonly closed: readonly ClosedGate[];
  readonly publication: Publication | null;
  readonly sections: readonly Section[];
  readonly series: readonly Series[];
  /** Those that the story names. */
  readonly topics: readonly Topic[];
  readonly contributors: readonly Contributor[];
  /** Those that can be its lead picture. */
  readonly pictures: readonly Picture[];
  readonly original: { readonly id: StoryId; readonly headline: string } | null;
  /** Who is to write it, until when; null where nothing was ever planned. */
  readonly plan: Plan | null;
  /** What the staff say of its passages. */
  readonly remarks: ReadRemarks;
  /** That it was given back and not submitted since. */
  readonly returned: { readonly by: ActorRef; readonly at: Instant; readonly reason: string } | null;
  /** Where house rules hold in its text. */
  readonly house: readonly HouseFinding[];
  /** The scripts with which it is written. */
  readonly islands: readonly string[];
  readonly nameOf: NameOf;
  readonly time: ScreenTime;
}

/** Reads a story's screen for whoever asks; refused to whom the story is not shown. */
export async function readStoryPage(
  { desk }: Pick<Newsroom, 'desk'>,
  { signedIn: { actor }, language }: Pick<StaffAsked, 'signedIn' | 'language'>,
  id: StoryId,
): Promise<Result<StoryPage, Refusal>> {
  const now = desk.clock();
  const read = await readStory(desk, actor, id, async (story, reader) => {
    const object = await storyObject(reader, actor, story);
    const allowed = new Set(storyActs.filter((act) => may(actor, act, object)));
    const publication = await reader.publication();
    return {
      asker: actor.ref,
      may: allowed,
      mayDescribe: may(actor, 'describe-picture', null),
      offered: possibleActs(story, now).filter((act) => allowed.has(act)),
      closed: await closedFor(desk, reader, story, actor),
      plannedPath: await plannedPath(reader, story),
      publication,
      sections: await reader.sections(),
      ...(await namedThings(reader, story)),
      plan: await reader.plan(story.id),
      remarks: await readRemarks(reader, actor, story),
      returned: await returnOf(reader, story),
      ...(await houseRulesIn(desk.archive, reader, story)),
      nameOf: await deskNames(reader, language),
      time: { language, timeZone: publicationZone(publication), now },
    };
  });
  return read.ok ? { ok: true, value: { story: read.value.story, path: read.value.path, ...read.value.more } } : read;
}

async function houseRulesIn(store: object, reader: DeskReader, story: Story) {
  const rules = await reader.houseRules(story.fields.language);
  return { house: houseFindings(store, rules, story), islands: editorIslands(rules) };
}

async function plannedPath(reader: DeskReader, story: Story): Promise<string | null> {
  const slug = await findSlug(reader, story);
  return slug.ok ? revisionPath(reader, { ...story.fields, slug: slug.value }) : null;
}

async function namedThings(reader: DeskReader, { fields, document }: Story) {
  const found = async <Id, T>(ids: readonly Id[], find: (id: Id) => Promise<T | null>): Promise<readonly T[]> =>
    (await Promise.all([...new Set(ids)].map(find))).filter((thing) => thing !== null);
  const original = fields.translationOf ? await reader.story(fields.translationOf) : null;
  const lead = fields.leadPicture?.picture;
  return {
    series: await reader.allSeries({ limit: 500 }),
    topics: await found(fields.topics, (id) => reader.topic(id)),
    contributors: await found(
      fields.byline.map(({ contributor }) => contributor),
      (id) => reader.contributor(id),
    ),
    pictures: await found([...(lead ? [lead] : []), ...pictureIds(document)], (id) => reader.picture(id)),
    original: original && { id: original.id, headline: headlineOf(original.document) },
  };
}

/** Looks at the newest acts alone: whatever came after a return and was no save has overtaken it. */
async function returnOf(reader: DeskReader, { id, stage }: Story): Promise<StoryPage['returned']> {
  if (stage !== 'draft') return null;
  const newest = await reader.newestHistory(id, { limit: 50 });
  const entry = newest.find(({ happening }) => happening.kind !== 'story-saved');
  return entry?.happening.kind === 'story-returned'
    ? { by: entry.by, at: entry.at, reason: entry.happening.reason }
    : null;
}
