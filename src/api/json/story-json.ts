import type { DeskCard } from '../../archive/desk-list.ts';
import { formatInstant, type Instant } from '../../kit/instant.ts';
import { bodyOf, headlineOf, type StoryDocument, standfirstOf } from '../../story/document.ts';
import { bodyText } from '../../story/document-text.ts';
import type { LogEntry } from '../../story/events.ts';
import type { Correction, Release, Revision, Story } from '../../story/story.ts';
import { type PublicState, publicState, type Waiting } from '../../story/timeline.ts';
import { toMarkdown } from '../../wire/markdown/to-markdown.ts';
import type { BodyForm, RevisionOut, StoryOut } from '../schema/story-schema.ts';

/** A story as the API gives it; `path` is where readers see it or will. */
export function storyJson(story: Story, path: string | null, now: Instant, form: BodyForm = 'blocks'): StoryOut {
  const state = publicState(story, now);
  const waiting = waitingOf(state);
  const { embargo, withdrawal } = story;
  return {
    id: story.id,
    version: story.version,
    documentVersion: story.documentVersion,
    stage: story.stage,
    ...textJson(story.document, form),
    ...fieldsJson(story.fields),
    createdAt: formatInstant(story.createdAt),
    createdBy: story.createdBy,
    changedAt: formatInstant(story.changedAt),
    changedBy: story.changedBy,
    publishedAt: orNull(story.publishedAt),
    dateEstimated: story.dateEstimated,
    state: state.kind,
    path,
    waiting: waiting && { release: waiting.release.id, at: formatInstant(waiting.at) },
    releases: story.releases.map(releaseJson),
    embargo: embargo && {
      until: formatInstant(embargo.until),
      setAt: formatInstant(embargo.setAt),
      setBy: embargo.setBy,
    },
    withdrawal: withdrawal && { at: formatInstant(withdrawal.at), by: withdrawal.by, reason: withdrawal.reason },
  };
}

export function storyCardJson(card: DeskCard) {
  const { id, version, headline, language, section, stage, publishedAt, changedAt } = card;
  const instants = { publishedAt: orNull(publishedAt), changedAt: formatInstant(changedAt) };
  return { id, version, headline, language, section, stage, ...instants };
}

export function revisionJson(revision: Revision, form: BodyForm): RevisionOut {
  const { id, number, at, by, note, document, fields } = revision;
  return { id, number, at: formatInstant(at), by, note, ...textJson(document, form), ...fieldsJson(fields) };
}

export function revisionCardJson({ id, number, at, by, note, document }: Revision) {
  return { id, number, at: formatInstant(at), by, note, headline: headlineOf(document) };
}

export function correctionJson({ id, at, by, text, passage }: Correction) {
  return { id, at: formatInstant(at), by, text, passage };
}

/** An entry of the log; the instants of what happened are told as all others are. */
export function logEntryJson({ seq, at, by, happening }: LogEntry) {
  const told: Record<string, unknown> = { ...happening };
  for (const name of ['from', 'until']) if (name in told) told[name] = formatInstant(told[name] as Instant);
  return { seq, at: formatInstant(at), by, happening: told };
}

function textJson(document: StoryDocument, form: BodyForm): Pick<StoryOut, 'headline' | 'standfirst' | BodyForm> {
  const blocks = bodyOf(document);
  const text = { headline: headlineOf(document), standfirst: standfirstOf(document) };
  switch (form) {
    case 'markdown':
      return { ...text, markdown: toMarkdown(blocks) };
    case 'paragraphs':
      return { ...text, paragraphs: bodyText(blocks).split('\n') };
    case 'blocks':
      return { ...text, blocks: blocks as unknown as { type: string }[] };
  }
}

function fieldsJson(
  fields: Story['fields'],
): Omit<RevisionOut, keyof ReturnType<typeof revisionCardJson> | 'standfirst' | BodyForm> {
  return structuredClone(fields) as never;
}

function releaseJson({
  id,
  revision,
  reason,
  from,
  until,
  decidedAt,
  decidedBy,
}: Release): StoryOut['releases'][number] {
  const decided = { decidedAt: formatInstant(decidedAt), decidedBy };
  return { id, revision, reason, from: formatInstant(from), until: orNull(until), ...decided };
}

function waitingOf(state: PublicState): Waiting | null {
  return state.kind === 'waiting' || state.kind === 'public' ? state.waiting : null;
}

function orNull(at: Instant | null): string | null {
  return at === null ? null : formatInstant(at);
}
