import type { Desk } from '../desk/desk.ts';
import { firstEdition } from '../story/publication.ts';

/** The zone in which the newspaper tells time; UTC while there is none. */
export async function timeZoneOf({ archive }: Pick<Desk, 'archive'>): Promise<string> {
  const publication = await archive.read((reader) => reader.publication());
  return publication ? firstEdition(publication).timeZone : 'UTC';
}
