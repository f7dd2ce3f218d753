import { languagePrefix } from '../../story/address.ts';
import { homePath, searchPath, standingPath } from '../paths.ts';
import type { LinkedData, Site } from '../view.ts';
import { absolute } from './absolute.ts';

/** The one name of the publisher in every graph. */
export function publisherId(site: Site): string {
  return `${site.origin}/#publisher`;
}

/** The newspaper as schema.org's NewsMediaOrganization. */
export function newsMediaOrganization(site: Site): LinkedData {
  const { publication, edition, origin } = site;
  const { legalName, email, foundingYear, sameAs } = publication.organization;
  const has = (name: string) =>
    publication.standingPages.some((page) => page.name === name && page.language === edition.language);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(site),
    name: publication.name,
    url: `${origin}${languagePrefix(publication, publication.languages[0].language) || '/'}`,
    logo: origin + site.assets.icon,
    ...(legalName && { legalName }),
    ...(email && { email }),
    ...(foundingYear !== null && { foundingDate: String(foundingYear) }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(has('about') && { publishingPrinciples: absolute(site, standingPath(site, 'about')) }),
    ...(has('corrections-policy') && { correctionsPolicy: absolute(site, standingPath(site, 'corrections-policy')) }),
  };
}

/** The site of one edition, with the way to search it. */
export function webSite(site: Site): LinkedData {
  return {
    '@type': 'WebSite',
    name: site.edition.nameplate,
    url: absolute(site, homePath(site)),
    inLanguage: site.edition.language,
    publisher: { '@id': publisherId(site) },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(site, searchPath(site))}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
