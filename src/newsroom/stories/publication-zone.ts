import { firstEdition, type Publication } from '../../story/publication.ts';

/** The zone that the newsroom tells and takes times in: the first edition's; UTC where no newspaper was started. */
export function publicationZone(publication: Publication | null): string {
  return publication ? firstEdition(publication).timeZone : 'UTC';
}
