import type { Instant } from '../../kit/instant.ts';
import type { StoryDocument } from '../../story/document.ts';
import type { RevisionId, StoryId } from '../../story/ids.ts';
import type { Revision } from '../../story/story.ts';
import type { ProjectedSpan, Projection } from '../projection/projection.ts';
import { freeKey } from '../search/search-key.ts';
import type { Connection } from './connection.ts';
import { keptRevision } from './kept-story.ts';
import { ListIds } from './list-ids.ts';
import * as rows from './projection-rows.ts';
import type { SearchIndex } from './search-index.ts';

/** Keeps what follows from stories' releases in step with them: changes the rows that differ, and no other. */
export class ProjectionWriter {
  readonly #connection: Connection;
  readonly #index: SearchIndex;
  readonly #lists: ListIds;

  constructor(connection: Connection, index: SearchIndex) {
    this.#connection = connection;
    this.#index = index;
    this.#lists = new ListIds(connection);
  }

  /** Puts `after` in the place of `before`. Documents of revisions in `atHand` are not read again. */
  replace(story: StoryId, before: Projection, after: Projection, atHand: readonly Revision[]): void {
    this.#replaceSpans(story, before, after, atHand);
    this.#replacePlaces(story, before, after);
    this.#replaceAddresses(story, before, after);
    this.#replacePictures(story, before, after);
    this.#replaceCorrections(story, before, after);
  }

  /** Forgets what a transaction that was undone had learned. */
  forget(): void {
    this.#lists.forget();
  }

  /** A span that only ends or begins otherwise keeps its row in the search index: its words are the same. */
  #replaceSpans(story: StoryId, before: Projection, after: Projection, atHand: readonly Revision[]): void {
    const kept = before.spans.length > 0 ? this.#connection.all(rows.spansOfStory, { story }) : [];
    const free = Map.groupBy(kept, (row) => `${row.revision} ${row.published_at}`);
    const added: ProjectedSpan[] = [];
    for (const span of after.spans) {
      const row = free.get(`${span.revision} ${span.publishedAt}`)?.shift();
      if (row) this.#changeSpan(row.key, story, span);
      else added.push(span);
    }
    for (const { key } of [...free.values()].flat()) this.#removeSpan(key);
    for (const span of added) this.#addSpan(story, span, documentOf(this.#connection, span.revision, atHand));
  }

  #addSpan(story: StoryId, span: ProjectedSpan, document: StoryDocument): void {
    const key = freeKey(
      span.publishedAt,
      (from, until) => this.#connection.one(rows.highestKey, { from, until })?.key ?? null,
    );
    this.#connection.run(rows.insertSpan, spanRow(key, story, span));
    this.#connection.run(rows.insertCard, cardRow(key, span));
    this.#index.add(key, span.fields, document);
  }

  #changeSpan(key: number, story: StoryId, span: ProjectedSpan): void {
    this.#connection.run(rows.updateSpan, spanRow(key, story, span));
    this.#connection.run(rows.updateCard, cardRow(key, span));
  }

  #removeSpan(key: number): void {
    this.#connection.run(rows.deleteSpan, { key });
    this.#connection.run(rows.deleteCard, { key });
    this.#index.remove(key);
  }

  #replacePlaces(story: StoryId, before: Projection, after: Projection): void {
    const { gone, come } = difference(before.places, after.places);
    for (const { list, publishedAt, from } of gone) {
      const place = { list: this.#lists.idOf(list), published_at: publishedAt, story, shown_from: from };
      this.#connection.run(rows.deletePlace, place);
      if (list.kind === 'latest') this.#countDay(publishedAt, -1);
    }
    for (const { list, publishedAt, from, until } of come) {
      const place = { list: this.#lists.idOf(list), published_at: publishedAt, story, shown_from: from };
      this.#connection.run(rows.insertPlace, { ...place, shown_until: until });
      if (list.kind === 'latest') this.#countDay(publishedAt, 1);
    }
  }

  #countDay(publishedAt: Instant, more: 1 | -1): void {
    this.#connection.run(rows.countDay, { day: dayOf(publishedAt), more });
  }

  #replaceAddresses(story: StoryId, before: Projection, after: Projection): void {
    const { gone, come } = difference(before.addresses, after.addresses);
    for (const { language, section, slug } of gone)
      this.#connection.run(rows.deleteAddress, { language, section, slug });
    for (const { language, section, slug, from } of come)
      this.#connection.run(rows.insertAddress, { language, section, slug, story, shown_from: from });
  }

  #replacePictures(story: StoryId, before: Projection, after: Projection): void {
    const { gone, come } = difference(before.pictures, after.pictures);
    for (const { picture, from } of gone)
      this.#connection.run(rows.deletePictureUse, { picture, user: story, shown_from: from });
    for (const { picture, from, until } of come)
      this.#connection.run(rows.insertPictureUse, { picture, user: story, shown_from: from, shown_until: until });
  }

  #replaceCorrections(story: StoryId, before: Projection, after: Projection): void {
    const { gone, come } = difference(before.corrections, after.corrections);
    for (const { language, at, correction, from } of gone)
      this.#connection.run(rows.deleteShownCorrection, { language, at, correction, shown_from: from });
    for (const { language, at, correction, from, until } of come)
      this.#connection.run(rows.insertShownCorrection, {
        language,
        at,
        correction,
        story,
        shown_from: from,
        shown_until: until,
      });
  }
}

/** The day of UTC that an instant lies in, counted from 1970. */
export function dayOf(at: Instant): number {
  return Math.floor(at / 86_400_000);
}

/** The row of a span. */
export function spanRow(key: number, story: StoryId, span: ProjectedSpan): rows.SpanValues {
  const { section, slug, language, translationOf } = span.fields;
  return {
    key,
    story,
    shown_from: span.from,
    shown_until: span.until,
    published_at: span.publishedAt,
    updated_at: span.updatedAt,
    language,
    section,
    slug,
    reason: span.reason,
    revision: span.revision,
    translation_of: translationOf,
    headline_hash: span.headlineHash,
  };
}

/** The row of a span's card. */
export function cardRow(key: number, { fields, headline, card }: ProjectedSpan): rows.CardValues {
  return { key, kind: fields.kind, headline, details: JSON.stringify(card) };
}

function documentOf(connection: Connection, id: RevisionId, atHand: readonly Revision[]): StoryDocument {
  const revision = atHand.find((one) => one.id === id) ?? keptRevision(connection, id);
  if (!revision) throw new Error(`There is no ${id}.`);
  return revision.document;
}

function difference<Row>(
  before: readonly Row[],
  after: readonly Row[],
): { gone: readonly Row[]; come: readonly Row[] } {
  if (before.length === 0) return { gone: [], come: after };
  const had = new Map(before.map((row) => [JSON.stringify(row), row]));
  const come = after.filter((row) => !had.delete(JSON.stringify(row)));
  return { gone: [...had.values()], come };
}
