import type { SectionId } from '../../story/ids.ts';
import type { Section } from '../../story/section.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

/** Adds or replaces a section; its path and those below it are derived here, and every path stays its own for ever. */
export function saveSection(connection: Connection, section: Section): void {
  const parent = section.parent ? connection.one(pathOfSection, { id: section.parent }) : null;
  if (parent === undefined) throw new Error(`There is no ${section.parent} for ${section.id} to stand in.`);
  place(connection, { ...section, path: parent ? `${parent.path}/${section.slug}` : section.slug });
}

function place(connection: Connection, section: Section): void {
  const { id, parent, path } = section;
  const owner = connection.one(ownerOfPath, { path })?.section;
  if (owner !== undefined && owner !== id) throw new Error(`The path ${path} belongs to ${owner}.`);
  connection.run(upsertSection, { id, parent, path, data: JSON.stringify(section) });
  if (owner === undefined) connection.run(insertPath, { path, section: id });
  for (const { data } of connection.all(childrenOf, { parent: id })) {
    const child = JSON.parse(data) as Section;
    place(connection, { ...child, path: `${path}/${child.slug}` });
  }
}

const pathOfSection = query<{ id: string }>()((db, hole) =>
  db.selectFrom('sections').select('path').where('id', '=', hole('id')),
);

const ownerOfPath = query<{ path: string }>()((db, hole) =>
  db.selectFrom('section_paths').select('section').where('path', '=', hole('path')),
);

const upsertSection = query<{ id: string; parent: string | null; path: string; data: string }>()((db, hole) =>
  db
    .insertInto('sections')
    .values({ id: hole('id'), parent: hole('parent'), path: hole('path'), data: hole('data') })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        parent: row.ref('excluded.parent'),
        path: row.ref('excluded.path'),
        data: row.ref('excluded.data'),
      })),
    ),
);

const insertPath = query<{ path: string; section: SectionId }>()((db, hole) =>
  db.insertInto('section_paths').values({ path: hole('path'), section: hole('section') }),
);

const childrenOf = query<{ parent: string }>()((db, hole) =>
  db.selectFrom('sections').select('data').where('parent', '=', hole('parent')),
);
