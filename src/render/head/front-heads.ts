import { localized } from '../../story/language.ts';
import { breadcrumbs, sectionCrumbs } from '../linked-data/breadcrumbs.ts';
import { webSite } from '../linked-data/organization.ts';
import { address, homePath, sectionPath } from '../paths.ts';
import type { Head, HomeView, SectionView, Site } from '../view.ts';
import { feedsOf, plainHead } from './plain-head.ts';

export function homeHead(site: Site, view: HomeView): Head {
  const { nameplate, tagline } = site.edition;
  const head = plainHead(site, tagline ? `${nameplate} – ${tagline}` : nameplate, tagline);
  return {
    ...head,
    canonical: address(homePath(site)),
    setting: 'front',
    alternates: view.alternates,
    linkedData: [...head.linkedData, webSite(site)],
  };
}

export function sectionHead(site: Site, { section, list, alternates }: SectionView): Head {
  const { language } = site.edition;
  const name = localized(section.names, language);
  const head = plainHead(site, name, localized(section.descriptions, language));
  return {
    ...head,
    canonical: list.own,
    alternates,
    feeds: feedsOf(site, sectionPath(site, section), name),
    linkedData: [...head.linkedData, breadcrumbs(site, sectionCrumbs(site, section))],
  };
}
