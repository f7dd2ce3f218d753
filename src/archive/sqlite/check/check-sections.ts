import { sql } from 'kysely';
import type { Section } from '../../../story/section.ts';
import type { Finding } from '../../finding.ts';
import type { Connection } from '../connection.ts';
import { allSections } from '../desk-reader.ts';
import { sqlQuery } from '../query.ts';

/** Sections: each path made of the slugs above it, and each path the section's own. */
export function checkSections(connection: Connection): readonly Finding[] {
  const sections = connection.all(allSections, {}).map(({ data }) => JSON.parse(data) as Section);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const owners = new Map(connection.all(pathOwners, {}).map(({ path, section }) => [path, section]));
  return sections.flatMap(({ id, parent, slug, path }) => {
    const above = parent ? byId.get(parent) : null;
    if (above === undefined) return [finding(id, `It stands in ${parent}, which is not there.`)];
    const right = above ? `${above.path}/${slug}` : slug;
    if (path !== right) return [finding(id, `Its path is ${path}; it should be ${right}.`)];
    return owners.get(path) === id ? [] : [finding(id, `The path ${path} does not lead to it.`)];
  });
}

function finding(subject: string, problem: string): Finding {
  return { check: 'sections', subject, problem };
}

const pathOwners = sqlQuery()(() => sql<{ path: string; section: string }>`select path, section from section_paths`);
