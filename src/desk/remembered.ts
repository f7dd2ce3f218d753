import type { Publication } from '../story/publication.ts';
import type { References } from './check-references.ts';
import type { SlugReader } from './find-slug.ts';
import type { PathReader } from './released-path.ts';

/** What an import asks of the archive again and again. */
export type Remembered = References & SlugReader & PathReader;

/** A reader that asks for each section, topic, contributor … once. For one transaction in which no such thing changes. */
export function remembered(reader: Remembered): Remembered {
  const publication = once<null, Publication | null>(() => reader.publication());
  return {
    publication: () => publication(null),
    section: once((id) => reader.section(id)),
    topic: once((id) => reader.topic(id)),
    series: once((id) => reader.series(id)),
    contributor: once((id) => reader.contributor(id)),
    picture: once((id) => reader.picture(id)),
    sectionByPath: (path) => reader.sectionByPath(path),
    addressTaken: (address) => reader.addressTaken(address),
    revision: (id) => reader.revision(id),
    story: (id) => reader.story(id),
  };
}

function once<Id, T>(find: (id: Id) => Promise<T>): (id: Id) => Promise<T> {
  const found = new Map<Id, Promise<T>>();
  return (id) => {
    const answer = found.get(id) ?? find(id);
    found.set(id, answer);
    return answer;
  };
}
