import { headlineOf } from '../../story/document.ts';
import type { RevisionId } from '../../story/ids.ts';
import type { KeptStep } from '../../story/step.ts';
import type { Correction, Revision, Story } from '../../story/story.ts';
import { digestOf } from '../projection/digest.ts';
import { type Projection, project, type RevisionFacts } from '../projection/projection.ts';
import { changesAhead, touchedByStory } from '../projection/touched.ts';
import type { Cause } from '../transaction.ts';
import type { Connection } from './connection.ts';
import { keepDeskHeadline } from './desk-headline.ts';
import { keptStory } from './kept-story.ts';
import { logEvent, nothingTouched, type Touched } from './log-event.ts';
import { moveRemarks } from './move-remarks.ts';
import { query } from './query.ts';
import { relativesOf } from './relatives.ts';
import type { CorrectionRow, RevisionRow } from './schema.ts';
import { addSteps, forgetSteps } from './steps.ts';
import { addDocument, replaceDocument } from './stored-document.ts';
import { keptFacts } from './story-facts.ts';
import type { ProjectionWriter } from './write-projection.ts';
import { writeState } from './write-state.ts';

/** What a change of a story brings beside the story itself. */
export interface Added {
  readonly revisions: readonly Revision[];
  readonly corrections: readonly Correction[];
  readonly steps: readonly KeptStep[];
}

/** Adds a story with everything that follows from it; answers the number of its event. */
export function addStory(
  connection: Connection,
  projections: ProjectionWriter,
  story: Story,
  added: Added,
  cause: Cause,
): number {
  const document = addDocument(connection, story.document);
  const { rowId: key } = connection.run(insertStory, storyRow(story, document));
  keepDeskHeadline(connection, key, headlineOf(story.document), 'new');
  const revisions = addRevisions(connection, story, document, added.revisions);
  writeState(connection, story, null);
  addCorrections(connection, added.corrections);
  if (story.releases.length === 0) return logEvent(connection, cause, nothingTouched, story.version);
  const after = project({ ...story, revisions, corrections: added.corrections });
  projections.replace(story.id, noProjection, after, added.revisions);
  return logEvent(connection, cause, touchedBy(connection, story, noProjection, after), story.version);
}

/** Replaces what is kept of a story, and brings what follows from it in step; answers the number of its event. */
export function changeStory(
  connection: Connection,
  projections: ProjectionWriter,
  story: Story,
  added: Added,
  cause: Cause,
): number {
  const kept = keptBefore(connection, story);
  const before = changesWhatIsShown(kept, story, added) ? project(keptFacts(connection, story.id)) : null;
  const document = keepWorkingCopy(connection, kept, story);
  connection.run(updateStory, storyRow(story, document));
  addRevisions(connection, story, document, added.revisions);
  writeState(connection, story, kept);
  addCorrections(connection, added.corrections);
  addSteps(connection, story.id, added.steps);
  moveRemarks(connection, story.id, added.steps, story.document);
  forgetSteps(connection, story.id, cause.at);
  if (!before) return logEvent(connection, cause, nothingTouched, story.version);
  const after = project(keptFacts(connection, story.id));
  projections.replace(story.id, before, after, added.revisions);
  return logEvent(connection, cause, touchedBy(connection, story, before, after), story.version);
}

/** Replaces the document of a story's working copy, and adds the steps that led to it; there is no event. */
export function continueStory(connection: Connection, story: Story, steps: readonly KeptStep[]): void {
  const kept = keptBefore(connection, story);
  if (besidesText(kept) !== besidesText(story))
    throw new Error(`${story.id} would change in more than its document, without an event.`);
  connection.run(updateStory, storyRow(story, keepWorkingCopy(connection, kept, story)));
  addSteps(connection, story.id, steps);
  moveRemarks(connection, story.id, steps, story.document);
}

/** All of a story that steps of its document leave as it is. */
function besidesText(story: Story): string {
  return JSON.stringify({ ...story, document: null, documentVersion: 0, version: 0, changedAt: 0, changedBy: '' });
}

function keptBefore(connection: Connection, { id, version }: Story): Story {
  const kept = keptStory(connection, id);
  if (!kept) throw new Error(`There is no ${id} to change.`);
  if (version !== kept.version + 1)
    throw new Error(`${id} is at version ${kept.version}; a change to ${version} does not follow.`);
  return kept;
}

function touchedBy(
  connection: Connection,
  { id, fields }: Story,
  before: Projection,
  after: Projection,
): Touched | 'everything' {
  // Nobody follows what is only being made; whoever reads of it later has kept nothing from before.
  if (connection.purpose === 'make') return 'everything';
  // No story can be a translation of one that was not there yet.
  const isAlone = before === noProjection && fields.translationOf === null;
  const relatives = isAlone ? [] : relativesOf(connection, id, fields.translationOf);
  return { keys: touchedByStory(id, before, after, relatives), ahead: changesAhead(after) };
}

const noProjection: Projection = { spans: [], places: [], addresses: [], pictures: [], corrections: [] };

/** Whether a change can change what readers find, now or ever; a save of the working copy cannot. */
function changesWhatIsShown(kept: Story, story: Story, added: Added): boolean {
  const shownBy = ({ releases, embargo, withdrawal, publishedAt, dateEstimated }: Story) =>
    JSON.stringify([releases, embargo, withdrawal, publishedAt, dateEstimated]);
  return added.corrections.length > 0 || shownBy(kept) !== shownBy(story);
}

/** Keeps the working copy's document where no revision shares its row; answers its row. */
function keepWorkingCopy(connection: Connection, kept: Story, story: Story): number {
  const row = connection.one(documentOfStory, { id: story.id });
  if (!row) throw new Error(`${story.id} has no document.`);
  if (JSON.stringify(kept.document) !== JSON.stringify(story.document)) {
    keepDeskHeadline(connection, row.key, headlineOf(story.document), 'changed');
    if (row.shared) return addDocument(connection, story.document);
    replaceDocument(connection, row.document, story.document);
  }
  return row.document;
}

/** Adds finished revisions; one that says what the working copy says shares its document. */
function addRevisions(
  connection: Connection,
  story: Story,
  working: number,
  revisions: readonly Revision[],
): ReadonlyMap<RevisionId, RevisionFacts> {
  const facts = new Map<RevisionId, RevisionFacts>();
  for (const revision of revisions) {
    const { id, number, fields, at, by, note } = revision;
    const document = saysTheSame(revision, story) ? working : addDocument(connection, revision.document);
    const digest = digestOf(revision.document, fields);
    const texts = { fields: JSON.stringify(fields), digest: JSON.stringify(digest) };
    connection.run(insertRevision, {
      id,
      story: story.id,
      number,
      section: fields.section,
      document,
      at,
      by,
      note,
      ...texts,
    });
    facts.set(id, { id, fields, digest });
  }
  return facts;
}

function saysTheSame(revision: Revision, story: Story): boolean {
  return revision.document === story.document || JSON.stringify(revision.document) === JSON.stringify(story.document);
}

function addCorrections(connection: Connection, corrections: readonly Correction[]): void {
  for (const { id, story, at, by, text, passage } of corrections)
    connection.run(insertCorrection, { id, story, at, by, text, passage });
}

interface StoryValues {
  id: string;
  version: number;
  stage: string;
  section: string | null;
  language: string;
  headline: string;
  fields: string;
  document: number;
  document_version: number;
  created_at: number;
  created_by: string;
  changed_at: number;
  changed_by: string;
  published_at: number | null;
  date_estimated: number;
}

function storyRow(story: Story, document: number): StoryValues {
  return {
    id: story.id,
    version: story.version,
    stage: story.stage,
    section: story.fields.section,
    language: story.fields.language,
    headline: headlineOf(story.document),
    fields: JSON.stringify(story.fields),
    document,
    document_version: story.documentVersion,
    created_at: story.createdAt,
    created_by: story.createdBy,
    changed_at: story.changedAt,
    changed_by: story.changedBy,
    published_at: story.publishedAt,
    date_estimated: story.dateEstimated ? 1 : 0,
  };
}

const insertStory = query<StoryValues>()((db, hole) =>
  db.insertInto('stories').values({
    id: hole('id'),
    version: hole('version'),
    stage: hole('stage'),
    section: hole('section'),
    language: hole('language'),
    headline: hole('headline'),
    fields: hole('fields'),
    document: hole('document'),
    document_version: hole('document_version'),
    created_at: hole('created_at'),
    created_by: hole('created_by'),
    changed_at: hole('changed_at'),
    changed_by: hole('changed_by'),
    published_at: hole('published_at'),
    date_estimated: hole('date_estimated'),
  }),
);

const updateStory = query<StoryValues>()((db, hole) =>
  db
    .updateTable('stories')
    .set({
      version: hole('version'),
      stage: hole('stage'),
      section: hole('section'),
      language: hole('language'),
      headline: hole('headline'),
      fields: hole('fields'),
      document: hole('document'),
      document_version: hole('document_version'),
      changed_at: hole('changed_at'),
      changed_by: hole('changed_by'),
      published_at: hole('published_at'),
      date_estimated: hole('date_estimated'),
    })
    .where('id', '=', hole('id')),
);

const documentOfStory = query<{ id: string }>()((db, hole) =>
  db
    .selectFrom('stories as s')
    .where('s.id', '=', hole('id'))
    .select((select) => [
      's.key',
      's.document',
      select
        .exists(
          select
            .selectFrom('revisions as r')
            .select('r.id')
            .whereRef('r.story', '=', 's.id')
            .whereRef('r.document', '=', 's.document'),
        )
        .as('shared'),
    ]),
);

const insertRevision = query<RevisionRow>()((db, hole) =>
  db.insertInto('revisions').values({
    id: hole('id'),
    story: hole('story'),
    number: hole('number'),
    section: hole('section'),
    fields: hole('fields'),
    digest: hole('digest'),
    document: hole('document'),
    at: hole('at'),
    by: hole('by'),
    note: hole('note'),
  }),
);

const insertCorrection = query<CorrectionRow>()((db, hole) =>
  db.insertInto('corrections').values({
    id: hole('id'),
    story: hole('story'),
    at: hole('at'),
    by: hole('by'),
    text: hole('text'),
    passage: hole('passage'),
  }),
);
