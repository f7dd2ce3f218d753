import type { StoryId } from '../../story/ids.ts';
import type { PreviewLink } from '../preview-link.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

export function previewLinkByHash(connection: Connection, hash: string): PreviewLink | null {
  const row = connection.one(byHash, { hash });
  return row ? (JSON.parse(row.data) as PreviewLink) : null;
}

/** Every link to a story, oldest first. */
export function previewLinksOf(connection: Connection, story: StoryId): readonly PreviewLink[] {
  return connection.all(ofStory, { story }).map(({ data }) => JSON.parse(data) as PreviewLink);
}

export function savePreviewLink(connection: Connection, link: PreviewLink): void {
  const { id, hash, story } = link;
  connection.run(upsert, { id, hash, story, data: JSON.stringify(link) });
}

const byHash = query<{ hash: string }>()((db, hole) =>
  db.selectFrom('preview_links').select('data').where('hash', '=', hole('hash')),
);

const ofStory = query<{ story: string }>()((db, hole) =>
  db.selectFrom('preview_links').select('data').where('story', '=', hole('story')).orderBy('id'),
);

const upsert = query<{ id: string; hash: string; story: string; data: string }>()((db, hole) =>
  db
    .insertInto('preview_links')
    .values({ id: hole('id'), hash: hole('hash'), story: hole('story'), data: hole('data') })
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ data: row.ref('excluded.data') }))),
);
