import { foldForSearch } from '../../../kit/text.ts';
import { headlineOf, type StoryDocument } from '../../../story/document.ts';
import type { RevisionId, StoryId } from '../../../story/ids.ts';
import { parseDocument } from '../../../story/parse-document.ts';
import type { Revision } from '../../../story/story.ts';
import type { Finding } from '../../finding.ts';
import { digestOf } from '../../projection/digest.ts';
import { project } from '../../projection/projection.ts';
import type { Connection } from '../connection.ts';
import { keptReleases, keptRevisions, keptStory } from '../kept-story.ts';
import { query } from '../query.ts';
import { keptFacts } from '../story-facts.ts';
import { checkProjection } from './check-projection.ts';
import type { CheckedCounts } from './checked-counts.ts';
import type { HeadlineProof } from './headline-proof.ts';
import type { SearchProof } from './search-proof.ts';
import type { CheckedStoryRow } from './story-rows.ts';

/** What is proved of many stories at once, told by each what should be there. */
export interface StoryProofs {
  readonly counts: CheckedCounts;
  readonly headlines: HeadlineProof;
  readonly search: SearchProof;
}

/** One story: its documents, its releases, and everything that is derived from it. */
export function checkStory(connection: Connection, row: CheckedStoryRow, proofs: StoryProofs): readonly Finding[] {
  const id = row.id as StoryId;
  try {
    const story = keptStory(connection, id);
    if (!story) return [];
    const revisions = keptRevisions(connection, id);
    proofs.counts.countHeadline();
    const unreadable = [story, ...revisions].flatMap(({ id: subject, document }) => checkDocument(subject, document));
    if (unreadable.length > 0) return unreadable;
    return [
      ...checkHeadline(row, story.document, proofs.headlines),
      ...revisions.flatMap((revision) => checkRevision(connection, revision)),
      ...checkReleases(connection, id),
      ...checkDerived(connection, id, revisions, proofs),
    ];
  } catch (error) {
    return [{ check: 'stories', subject: id, problem: (error as Error).message }];
  }
}

function checkDocument(subject: string, document: StoryDocument): readonly Finding[] {
  const parsed = parseDocument(document);
  if (!parsed.ok) {
    const { place, problem } = parsed.refusal;
    return [{ check: 'documents', subject, problem: `${place}: ${problem}` }];
  }
  const isCanonical = JSON.stringify(parsed.value) === JSON.stringify(document);
  return isCanonical ? [] : [{ check: 'documents', subject, problem: 'It is not in its canonical form.' }];
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
  { counts, search }: StoryProofs,
): readonly Finding[] {
  const right = project(keptFacts(connection, story));
  const documents = new Map(revisions.map(({ id, document }): [RevisionId, StoryDocument] => [id, document]));
  counts.count(right);
  return checkProjection(connection, story, right, (key, span) => {
    const document = documents.get(span.revision);
    if (document) search.expect(story, key, span.fields, document);
  });
}

const digestOfRevision = query<{ id: string }>()((db, hole) =>
  db.selectFrom('revisions').select('digest').where('id', '=', hole('id')),
);
