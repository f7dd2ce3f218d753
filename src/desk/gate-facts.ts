import type { DeskReader } from '../archive/desk-reader.ts';
import type { GateFacts } from '../story/closed-gates.ts';
import { pictureIds } from '../story/document-text.ts';
import type { Happening, LogEntry } from '../story/events.ts';
import type { ActorRef, PictureId } from '../story/ids.ts';
import type { Picture } from '../story/picture.ts';
import type { Story } from '../story/story.ts';
import type { Desk } from './desk.ts';
import { findDeadLinks } from './find-dead-links.ts';

/** What the gates look at; `by` is whoever is about to bring the story out, or (`null`) only looks. */
export async function gateFacts(
  { origin, clock }: Pick<Desk, 'origin' | 'clock'>,
  reader: DeskReader,
  story: Story,
  by: ActorRef | null,
): Promise<GateFacts> {
  const past = await historyOf(reader, story);
  const unfinished = past.slice(past.findLastIndex(({ happening }) => finishing.has(happening.kind)) + 1);
  const involved = unfinished.filter(({ happening }) => involving.has(happening.kind)).map((entry) => entry.by);
  return {
    pictures: await picturesOf(reader, story),
    deadLinks: await findDeadLinks(reader, origin ?? null, story.document, clock()),
    openRemarks: (await reader.remarks(story.id)).filter(({ settled }) => settled === null),
    people: [...new Set([...involved, ...(by ? [by] : [])])],
    passedVersions: past.flatMap(({ happening }) =>
      happening.kind === 'story-legally-passed' ? [happening.documentVersion] : [],
    ),
  };
}

const finishing: ReadonlySet<Happening['kind']> = new Set<Happening['kind']>([
  'story-published',
  'story-scheduled',
  'story-updated',
  'story-corrected',
  'story-imported',
]);

/** What somebody has read the text for. */
const involving: ReadonlySet<Happening['kind']> = new Set<Happening['kind']>([
  'story-drafted',
  'story-saved',
  'story-approved',
  'story-legally-passed',
]);

/** Every entry of the log about a story, oldest first. */
async function historyOf(reader: DeskReader, story: Story): Promise<readonly LogEntry[]> {
  const all: LogEntry[] = [];
  for (;;) {
    const page = await reader.history(story.id, { afterSeq: all.at(-1)?.seq ?? 0, limit: pageLength });
    all.push(...page);
    if (page.length < pageLength) return all;
  }
}

const pageLength = 500;

async function picturesOf(reader: DeskReader, { fields, document }: Story): Promise<readonly Picture[]> {
  const lead = fields.leadPicture?.picture;
  const ids = new Set<PictureId>([...(lead ? [lead] : []), ...pictureIds(document)]);
  const found = await Promise.all([...ids].map((id) => reader.picture(id)));
  return found.filter((picture) => picture !== null);
}
