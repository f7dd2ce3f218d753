import type { Contributor } from '../../story/contributor.ts';
import { localized } from '../../story/language.ts';
import type { ShownPicture } from '../../story/shown.ts';
import { contributorPath, picturePath } from '../paths.ts';
import type { LinkedData, Site } from '../view.ts';
import { absolute } from './absolute.ts';
import { publisherId } from './organization.ts';

/** A contributor as a story names them. */
export function person(site: Site, contributor: Contributor): LinkedData {
  const url = absolute(site, contributorPath(site, contributor.slug));
  const jobTitle = localized(contributor.titles, site.edition.language);
  return {
    '@type': 'Person',
    '@id': `${url}#person`,
    name: localized(contributor.names, site.edition.language),
    url,
    ...(jobTitle && { jobTitle }),
  };
}

/** A contributor's own page. */
export function profilePage(site: Site, contributor: Contributor, portrait: ShownPicture | null): LinkedData {
  const description = localized(contributor.biographies, site.edition.language);
  return {
    '@type': 'ProfilePage',
    url: absolute(site, contributorPath(site, contributor.slug)),
    mainEntity: {
      ...person(site, contributor),
      ...(description && { description }),
      ...(portrait && { image: site.origin + picturePath(portrait.picture, 640) }),
      ...(contributor.email && { email: contributor.email }),
      ...(contributor.links.length > 0 && { sameAs: contributor.links }),
      worksFor: { '@id': publisherId(site) },
    },
  };
}
