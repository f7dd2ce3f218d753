import { localized } from '../../story/language.ts';
import type { Section } from '../../story/section.ts';
import { homePath, sectionPath } from '../paths.ts';
import type { LinkedData, Site } from '../view.ts';
import { absolute } from './absolute.ts';

export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way from the front page to a page, as schema.org's BreadcrumbList. */
export function breadcrumbs(site: Site, crumbs: readonly Crumb[]): LinkedData {
  const way: readonly Crumb[] = [{ name: site.edition.nameplate, path: homePath(site) }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: absolute(site, path),
    })),
  };
}

/** A section's crumb, after its parent's where it has one. */
export function sectionCrumbs(site: Site, section: Section): readonly Crumb[] {
  const parent = site.sections.find(({ id }) => id === section.parent);
  return [...(parent ? [parent] : []), section].map((each) => ({
    name: localized(each.names, site.edition.language),
    path: sectionPath(site, each),
  }));
}
