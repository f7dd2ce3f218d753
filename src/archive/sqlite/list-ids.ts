import type { ListName } from '../projection/projection.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

/** The short numbers under which lists are kept; a list gets one with its first story. */
export class ListIds {
  readonly #connection: Connection;
  readonly #known = new Map<string, number>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  idOf({ kind, subject, language }: ListName): number {
    const name = `${kind} ${subject} ${language}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const list = { kind, subject, language };
    const id = this.#connection.one(idOfList, list)?.id ?? this.#connection.run(insertList, list).rowId;
    this.#known.set(name, id);
    return id;
  }

  forget(): void {
    this.#known.clear();
  }
}

interface ListRow {
  kind: string;
  subject: string;
  language: string;
}

const idOfList = query<ListRow>()((db, hole) =>
  db
    .selectFrom('lists')
    .select('id')
    .where('kind', '=', hole('kind'))
    .where('subject', '=', hole('subject'))
    .where('language', '=', hole('language')),
);

const insertList = query<ListRow>()((db, hole) =>
  db.insertInto('lists').values({ kind: hole('kind'), subject: hole('subject'), language: hole('language') }),
);
