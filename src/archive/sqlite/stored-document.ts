import type { StoryDocument } from '../../story/document.ts';
import { migrateDocument } from '../../story/migrate-document.ts';
import { documentVersionNumber } from '../../story/schema.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

/** A document as its row holds it. */
export interface DocumentRow {
  readonly format: number;
  readonly document: string;
}

/** Reads a document of a row; one of an older format comes out in the newest. */
export function readDocument({ format, document }: DocumentRow): StoryDocument {
  const json: unknown = JSON.parse(document);
  return (format === documentVersionNumber ? json : migrateDocument(json, format)) as StoryDocument;
}

/** Adds a document; answers its row. */
export function addDocument(connection: Connection, document: StoryDocument): number {
  return connection.run(insertDocument, rowOf(document)).rowId;
}

export function replaceDocument(connection: Connection, id: number, document: StoryDocument): void {
  connection.run(updateDocument, { id, ...rowOf(document) });
}

function rowOf(document: StoryDocument): DocumentRow {
  return { format: documentVersionNumber, document: documentText(document) };
}

/** A document as JSON, which is long: made once for each, however many ask for it while it is at hand. */
export function documentText(document: StoryDocument): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = JSON.stringify(document);
  texts.set(document, text);
  return text;
}

const texts = new WeakMap<StoryDocument, string>();

const insertDocument = query<DocumentRow>()((db, hole) =>
  db.insertInto('documents').values({ format: hole('format'), document: hole('document') }),
);

const updateDocument = query<DocumentRow & { id: number }>()((db, hole) =>
  db
    .updateTable('documents')
    .set({ format: hole('format'), document: hole('document') })
    .where('id', '=', hole('id')),
);
