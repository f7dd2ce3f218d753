import { sql } from 'kysely';
import type { Instant } from '../../kit/instant.ts';
import type { PictureId } from '../../story/ids.ts';
import type { Picture } from '../../story/picture.ts';
import { sqlQuery } from './query.ts';
import type { Snapshot } from './snapshot.ts';

/** The picture of a hash, where something that is shown uses it and its rights have not ended. */
export function readPicture(snapshot: Snapshot, hash: string): Picture | null {
  const row = snapshot.connection.one(pictureOfHash, { hash, now: snapshot.now });
  return row ? (JSON.parse(row.data) as Picture) : null;
}

/** The same for pictures by id, in the order asked for. */
export function readPictures(snapshot: Snapshot, ids: readonly PictureId[]): readonly Picture[] {
  if (ids.length === 0) return [];
  const rows = snapshot.connection.all(picturesOfIds, { ids: JSON.stringify(ids), now: snapshot.now });
  return rows.map(({ data }) => JSON.parse(data) as Picture);
}

const pictureOfHash = sqlQuery<{ hash: string; now: Instant }>()(
  (hole) => sql<{ data: string }>`
    select p.data from pictures as p
    where p.hash = ${hole('hash')} and p.shown_until > ${hole('now')} and exists (
      select 1 from picture_uses as u
      where u.picture = p.id and u.shown_from <= ${hole('now')} and u.shown_until > ${hole('now')}
    )`,
);

const picturesOfIds = sqlQuery<{ ids: string; now: Instant }>()(
  (hole) => sql<{ data: string }>`
    select p.data from json_each(${hole('ids')}) as asked cross join pictures as p on p.id = asked.value
    where p.shown_until > ${hole('now')} and exists (
      select 1 from picture_uses as u
      where u.picture = p.id and u.shown_from <= ${hole('now')} and u.shown_until > ${hole('now')}
    )
    order by asked.key`,
);
