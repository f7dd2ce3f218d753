import type { DeskReader } from '../../archive/desk-reader.ts';
import { foldForSearch } from '../../kit/text.ts';
import type { Contributor } from '../../story/contributor.ts';
import { numberedSlug, slugFrom } from '../../story/slug.ts';

/** How many contributors whose names make the same slug are looked at. */
const mostOfOneSlug = 20;

/** The contributor who bears a name in some language; null where nobody does. */
export async function findContributor(reader: DeskReader, name: string): Promise<Contributor | null> {
  const slug = slugFrom(name);
  const folded = foldForSearch(name);
  for (let n = 1; slug && n <= mostOfOneSlug; n++) {
    const found = await reader.contributorBySlug(numberedSlug(slug, n));
    if (!found) return null;
    if (Object.values(found.names).some((one) => foldForSearch(one) === folded)) return found;
  }
  return null;
}
