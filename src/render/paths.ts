import type { CalendarDay } from '../kit/time-zone.ts';
import { languagePrefix } from '../story/address.ts';
import type { Picture } from '../story/picture.ts';
import type { StandingPageName } from '../story/publication.ts';
import type { Section } from '../story/section.ts';
import type { Address, MonthOfYear, Site } from './view.ts';
import { isoDay, twoDigits } from './words/dates.ts';

type Tongue = Pick<Site, 'publication' | 'edition'>;

/** Makes a path ready for an `href`: percent-encoded, unable to leave the path. */
export function address(path: string): Address {
  if (plain.test(path)) return path as Address;
  const clean = encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
  return `/${clean.replace(/^[/\\]+/, '')}`;
}

/** Paths that stand for themselves, as nearly all do. */
const plain = /^(?:\/[\w.~-]+)+$/;

/** The front page of the site's language: `/` or `/hi`. */
export function homePath(site: Tongue): string {
  return languagePrefix(site.publication, site.edition.language) || '/';
}

export function sectionPath(site: Tongue, section: Section): string {
  return inTongue(site, `/${section.path}`);
}

export function contributorPath(site: Tongue, slug: string): string {
  return inTongue(site, `/author/${slug}`);
}

export function topicPath(site: Tongue, slug: string): string {
  return inTongue(site, `/topic/${slug}`);
}

export function seriesPath(site: Tongue, slug: string): string {
  return inTongue(site, `/series/${slug}`);
}

export function latestPath(site: Tongue): string {
  return inTongue(site, '/latest');
}

export function searchPath(site: Tongue): string {
  return inTongue(site, '/search');
}

export function correctionsPath(site: Tongue): string {
  return inTongue(site, '/corrections');
}

export function archivePath(site: Tongue): string {
  return inTongue(site, '/archive');
}

export function monthPath(site: Tongue, { year, month }: MonthOfYear): string {
  return inTongue(site, `/archive/${year}/${twoDigits(month)}`);
}

export function dayPath(site: Tongue, day: CalendarDay): string {
  return inTongue(site, `/archive/${isoDay(day).replaceAll('-', '/')}`);
}

export function standingPath(site: Tongue, name: StandingPageName): string {
  return inTongue(site, `/${name}`);
}

/** A feed beside the page at `path`: `/world/feed.xml`. */
export function feedPath(path: string, file: 'feed.xml' | 'atom.xml' | 'feed.json'): string {
  return `${path === '/' ? '' : path}/${file}`;
}

/** What of a picture its address is made of. */
export type PictureFile = Pick<Picture, 'hash' | 'under'>;

/** The file of a picture in one of its widths; in AVIF for those who can read that. */
export function picturePath({ hash, under = '' }: PictureFile, width: number, ending: '' | '.avif' = ''): Address {
  return `${under}/pictures/${hash}/${width}${ending}`;
}

function inTongue(site: Tongue, path: string): string {
  return `${languagePrefix(site.publication, site.edition.language)}${path}`;
}
