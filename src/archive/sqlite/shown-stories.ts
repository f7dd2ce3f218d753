import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import { bodyOf } from '../../story/document.ts';
import { alsoReadTargets, wordCount } from '../../story/document-text.ts';
import type { PictureId, StoryId } from '../../story/ids.ts';
import type { Picture } from '../../story/picture.ts';
import type { ShownStory, StoryCard } from '../../story/shown.ts';
import type { Correction, ReleaseReason, Revision } from '../../story/story.ts';
import type { Digest } from '../projection/digest.ts';
import { readAlsoReads } from './also-reads.ts';
import { type CardRow, cardColumns, cardsOf } from './cards.ts';
import { correctionOf } from './kept-story.ts';
import { sqlQuery } from './query.ts';
import type { CorrectionRow } from './schema.ts';
import type { Snapshot } from './snapshot.ts';
import { readDocument } from './stored-document.ts';
import { readTranslations } from './translations.ts';

/** The stories of these ids that are shown, in the order asked for, complete; the number of queries does not depend on how many. */
export function readStories(snapshot: Snapshot, ids: readonly StoryId[]): readonly ShownStory[] {
  if (ids.length === 0) return [];
  const rows = snapshot.connection.all(storiesByIds, { ids: JSON.stringify(ids), now: snapshot.now });
  if (rows.length === 0) return [];
  const read = rows.map(readRow);
  snapshot.loadSubjects(
    read.flatMap(({ fields, digest }) => [
      ...fields.topics,
      ...(fields.series ? [fields.series] : []),
      ...digest.pictures,
    ]),
  );
  const cards = cardsOf(snapshot, rows);
  const shown = read.map((part, index) => ({ ...part, card: cards[index] as StoryCard }));
  const corrections = readCorrections(
    snapshot,
    rows.flatMap(({ story, has_corrections }) => (has_corrections ? [story] : [])),
  );
  const alsoReads = readAlsoReads(
    snapshot,
    shown.map(({ card, document }) => ({
      story: card.id,
      language: card.language,
      targets: alsoReadTargets(document),
    })),
  );
  const translations = readTranslations(
    snapshot,
    shown.flatMap(({ card, fields, hasTranslations }) =>
      hasTranslations ? [{ story: card.id, language: card.language, translationOf: fields.translationOf }] : [],
    ),
  );
  return shown.map(({ card, document, fields, digest, reason, releasedAt }) => ({
    ...card,
    document,
    wordCount: wordCount(bodyOf(document)),
    topics: fields.topics.flatMap((id) => snapshot.topic(id) ?? []),
    series: fields.series && snapshot.series(fields.series),
    leadPicture: card.picture && fields.leadPicture,
    pictures: picturesOf(snapshot, digest.pictures),
    alsoRead: alsoReads.get(card.id) ?? new Map(),
    translations: translations.get(card.id) ?? [],
    corrections: corrections.get(card.id) ?? [],
    search: fields.search,
    social: fields.social,
    releaseReason: reason,
    releasedAt,
  }));
}

function readRow(row: StoryRow) {
  return {
    document: readDocument(row),
    fields: JSON.parse(row.fields) as Revision['fields'],
    digest: JSON.parse(row.digest) as Digest,
    reason: row.reason as ReleaseReason,
    releasedAt: row.shown_from as Instant,
    hasTranslations: row.has_translations === 1,
  };
}

function picturesOf(snapshot: Snapshot, ids: readonly PictureId[]): ReadonlyMap<PictureId, Picture> {
  return new Map(
    ids.flatMap((id) => {
      const picture = snapshot.picture(id);
      return picture ? [[id, picture] as const] : [];
    }),
  );
}

function readCorrections(snapshot: Snapshot, ids: readonly string[]): ReadonlyMap<string, readonly Correction[]> {
  if (ids.length === 0) return new Map();
  const rows = snapshot.connection.all(correctionsOfStories, { ids: JSON.stringify(ids), now: snapshot.now });
  return Map.groupBy(rows.map(correctionOf), ({ story }) => story);
}

interface StoryRow extends CardRow {
  readonly reason: string;
  readonly shown_from: number;
  readonly fields: string;
  readonly digest: string;
  readonly format: number;
  readonly document: string;
  /** Whether there may be any: most stories have none, and then they are not asked for. */
  readonly has_corrections: number;
  readonly has_translations: number;
}

const storiesByIds = sqlQuery<{ ids: string; now: Instant }>()(
  (hole) => sql<StoryRow>`
    select ${sql.join(cardColumns.map((column) => sql.ref(column)))},
      s.reason, s.shown_from, r.fields, r.digest, d.format, d.document,
      exists (select 1 from corrections where story = s.story) as has_corrections,
      s.translation_of is not null or exists (select 1 from spans as t where t.translation_of = s.story) as has_translations
    from json_each(${hole('ids')}) as asked
    cross join spans as s on s.story = asked.value and s.shown_from <= ${hole('now')} and s.shown_until > ${hole('now')}
    cross join cards as c on c.key = s.key
    cross join revisions as r on r.id = s.revision
    cross join documents as d on d.id = r.document
    order by asked.key`,
);

const correctionsOfStories = sqlQuery<{ ids: string; now: Instant }>()(
  (hole) => sql<CorrectionRow>`
    select c.* from json_each(${hole('ids')}) as asked
    cross join corrections as c on c.story = asked.value and c.at <= ${hole('now')}
    order by c.at, c.id`,
);
