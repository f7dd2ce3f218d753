import { foldForSearch } from '../../../kit/text.ts';
import { headlineOf, type StoryDocument } from '../../../story/document.ts';
import type { RevisionId, StoryId } from '../../../story/ids.ts';
import { parseDocument } from '../../../story/parse-document.ts';
import { documentVersionNumber } from '../../../story/schema.ts';
import type { Revision } from '../../../story/story.ts';
import type { Finding } from '../../finding.ts';
import { digestOf } from '../../projection/digest.ts';
import { project } from '../../projection/projection.ts';
import type { Connection } from '../connection.ts';
import { keptReleases, keptRevisions, keptStory } from '../kept-story.ts';
import { query } from '../query.ts';
import { type DocumentRow, readDocument } from '../stored-document.ts';
import { keptFacts } from '../story-facts.ts';
import { checkProjection, type KeptLists } from './check-projection.ts';
import type { CheckedCounts } from './checked-counts.ts';
import type { HeadlineProof } from './headline-proof.ts';
import type { SearchProofBeside } from './search-proof-beside.ts';
import type { CheckedStoryRow } from './story-rows.ts';

/** What is proved of many stories at once, told by each what should be there. */
export interface StoryProofs {
  readonly lists: KeptLists;
  readonly counts: CheckedCounts;
  readonly headlines: HeadlineProof;
  readonly search: SearchProofBeside;
}

/** One story: its documents, its releases, and everything that is derived from it. */
export function checkStory(connection: Connection, row: CheckedStoryRow, proofs: StoryProofs): readonly Finding[] {
  const id = row.id as StoryId;
  try {
    const documents = new ReadDocuments();
    const story = keptStory(connection, id, documents.read);
    if (!story) return [];
    const revisions = keptRevisions(connection, id, documents.read);
    proofs.counts.countHeadline();
    const problems = new Map([story, ...revisions].map(({ document }) => [document, null as string | null]));
    for (const document of problems.keys()) problems.set(document, problemOf(document));
    const unreadable = [story, ...revisions].flatMap(({ id: subject, document }) => {
      const problem = problems.get(document) ?? null;
      return problem === null ? [] : [{ check: 'documents', subject, problem }];
    });
    if (unreadable.length > 0) return unreadable;
    return [
      ...checkHeadline(row, story.document, proofs.headlines),
      ...revisions.flatMap((revision) => checkRevision(connection, revision)),
      ...checkReleases(connection, id),
      ...checkDerived(connection, id, revisions, documents, proofs),
    ];
  } catch (error) {
    return [{ check: 'stories', subject: id, problem: (error as Error).message }];
  }
}

/** Reads what a story's working copy and its revisions say in common, which is most of it, once: one document for one text. */
class ReadDocuments {
  readonly #read = new Map<string, StoryDocument>();

  readonly read = (row: DocumentRow): StoryDocument => {
    if (row.format !== documentVersionNumber) return readDocument(row);
    const document = this.#read.get(row.document) ?? readDocument(row);
    this.#read.set(row.document, document);
    return document;
  };

  /** The JSON of a document that was read. */
  textOf(document: StoryDocument): string {
    for (const [text, read] of this.#read) if (read === document) return text;
    return JSON.stringify(document);
  }
}

/** What is wrong with a document; null where nothing is. */
function problemOf(document: StoryDocument): string | null {
  const parsed = parseDocument(document);
  if (!parsed.ok) return `${parsed.refusal.place}: ${parsed.refusal.problem}`;
  const isCanonical = JSON.stringify(parsed.value) === JSON.stringify(document);
  return isCanonical ? null : 'It is not in its canonical form.';
}

/** The desk finds a story by the headline of its working copy. */
function checkHeadline(
  { key, id, headline }: CheckedStoryRow,
  document: StoryDocument,
  headlines: HeadlineProof,
): readonly Finding[] {
  const right = headlineOf(document);
  if (headline !== right)
    return [{ check: 'stories', subject: id, problem: 'Its headline is kept otherwise beside it.' }];
  headlines.expect(id as StoryId, key, foldForSearch(right));
  return [];
}

function checkRevision(connection: Connection, { id, document, fields }: Revision): readonly Finding[] {
  const digest = connection.one(digestOfRevision, { id })?.digest;
  const isSame = digest === JSON.stringify(digestOf(document, fields));
  return isSame ? [] : [{ check: 'documents', subject: id, problem: 'What lists know of it is not what it says.' }];
}

function checkReleases(connection: Connection, story: StoryId): readonly Finding[] {
  return keptReleases(connection, story).flatMap(({ id, from, until }, index, releases) => {
    const next = releases[index + 1];
    if (until !== null && until < from)
      return [{ check: 'releases', subject: id, problem: 'It ends before it begins.' }];
    const overlaps = next && (until === null || until > next.from);
    return overlaps ? [{ check: 'releases', subject: id, problem: `It overlaps ${next.id}.` }] : [];
  });
}

function checkDerived(
  connection: Connection,
  story: StoryId,
  revisions: readonly Revision[],
  documents: ReadDocuments,
  { lists, counts, search }: StoryProofs,
): readonly Finding[] {
  const right = project(keptFacts(connection, story));
  const texts = new Map(revisions.map(({ id, document }): [RevisionId, string] => [id, documents.textOf(document)]));
  counts.count(right);
  return checkProjection(connection, lists, story, right, (key, span) => {
    const document = texts.get(span.revision);
    if (document) search.expect({ story, key, fields: JSON.stringify(span.fields), document });
  });
}

const digestOfRevision = query<{ id: string }>()((db, hole) =>
  db.selectFrom('revisions').select('digest').where('id', '=', hole('id')),
);
