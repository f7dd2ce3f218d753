import { foldForSearch } from '../../kit/text.ts';
import type { Contributor } from '../../story/contributor.ts';
import { storyDocument } from '../../story/document.ts';
import { pictureIds } from '../../story/document-text.ts';
import type { PictureId } from '../../story/ids.ts';
import type { Localized } from '../../story/language.ts';
import type { Picture } from '../../story/picture.ts';
import type { Publication } from '../../story/publication.ts';
import type { Series, Topic } from '../../story/topic.ts';
import type { Token } from '../desk-reader.ts';
import { never } from '../projection/shown-spans.ts';
import type { Connection } from './connection.ts';
import { contributorRows, saveNamed, seriesRows, topicRows } from './named-rows.ts';
import { insertPictureUse } from './projection-rows.ts';
import { query } from './query.ts';

export function saveContributor(connection: Connection, contributor: Contributor): void {
  const { id, names, portrait } = contributor;
  saveNamed(connection, contributorRows, contributor);
  keepNames(connection, id, names);
  keepPictureUses(connection, id, portrait ? [portrait] : []);
}

export function saveTopic(connection: Connection, topic: Topic): void {
  saveNamed(connection, topicRows, topic);
  keepNames(connection, topic.id, topic.names);
}

export function saveSeries(connection: Connection, series: Series): void {
  saveNamed(connection, seriesRows, series);
}

export function savePicture(connection: Connection, picture: Picture): void {
  const { id, hash, rights } = picture;
  connection.run(upsertPicture, { id, hash, shown_until: rights.until ?? never, data: JSON.stringify(picture) });
}

export function savePublication(connection: Connection, publication: Publication): void {
  connection.run(upsertPublication, { data: JSON.stringify(publication) });
  const bodies = storyDocument(
    '',
    '',
    publication.standingPages.flatMap(({ body }) => body),
  );
  keepPictureUses(connection, 'publication', pictureIds(bodies));
}

export function saveToken(connection: Connection, token: Token): void {
  connection.run(upsertToken, { id: token.id, hash: token.hash, data: JSON.stringify(token) });
}

/** Every name in every language, so that a search for one finds the stories of whoever bears it now. */
function keepNames(connection: Connection, subject: string, names: Localized): void {
  connection.run(deleteNames, { subject });
  for (const name of new Set(Object.values(names).map(foldForSearch))) connection.run(insertName, { name, subject });
}

/** What is used by something that is always shown. */
function keepPictureUses(connection: Connection, user: string, pictures: readonly PictureId[]): void {
  connection.run(deleteUses, { user });
  for (const picture of new Set(pictures))
    connection.run(insertPictureUse, { picture, user, shown_from: -never, shown_until: never });
}

const upsertPicture = query<{ id: string; hash: string; shown_until: number; data: string }>()((db, hole) =>
  db
    .insertInto('pictures')
    .values({ id: hole('id'), hash: hole('hash'), shown_until: hole('shown_until'), data: hole('data') })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        hash: row.ref('excluded.hash'),
        shown_until: row.ref('excluded.shown_until'),
        data: row.ref('excluded.data'),
      })),
    ),
);

const upsertPublication = query<{ data: string }>()((db, hole) =>
  db
    .insertInto('publication')
    .values({ only: 1, data: hole('data') })
    .onConflict((conflict) => conflict.column('only').doUpdateSet((row) => ({ data: row.ref('excluded.data') }))),
);

const upsertToken = query<{ id: string; hash: string; data: string }>()((db, hole) =>
  db
    .insertInto('tokens')
    .values({ id: hole('id'), hash: hole('hash'), data: hole('data') })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({ hash: row.ref('excluded.hash'), data: row.ref('excluded.data') })),
    ),
);

const deleteNames = query<{ subject: string }>()((db, hole) =>
  db.deleteFrom('names').where('subject', '=', hole('subject')),
);

const insertName = query<{ name: string; subject: string }>()((db, hole) =>
  db.insertInto('names').values({ name: hole('name'), subject: hole('subject') }),
);

const deleteUses = query<{ user: string }>()((db, hole) =>
  db.deleteFrom('picture_uses').where('user', '=', hole('user')),
);
