import { localized } from '../../story/language.ts';
import { breadcrumbs, type Crumb } from '../linked-data/breadcrumbs.ts';
import { profilePage } from '../linked-data/person.ts';
import {
  address,
  archivePath,
  contributorPath,
  correctionsPath,
  dayPath,
  feedPath,
  latestPath,
  monthPath,
  searchPath,
  seriesPath,
  topicPath,
} from '../paths.ts';
import type {
  ArchiveDayView,
  ArchiveMonthView,
  ArchiveView,
  ContributorView,
  CorrectionsView,
  Head,
  LatestView,
  SearchView,
  SeriesView,
  Site,
  TopicView,
} from '../view.ts';
import { printDay, printMonth } from '../words/dates.ts';
import { wordsFor } from '../words/words-for.ts';
import { feedsOf, plainHead } from './plain-head.ts';

export function contributorHead(site: Site, { contributor, portrait, list, alternates }: ContributorView): Head {
  const { language } = site.edition;
  const name = localized(contributor.names, language);
  const path = contributorPath(site, contributor.slug);
  const biography = localized(contributor.biographies, language);
  const head = listHead(site, name, biography || wordsFor(language).storiesBy(name), [{ name, path }]);
  return {
    ...head,
    canonical: list.own,
    alternates,
    kind: 'profile',
    feeds: feedsOf(site, path, name),
    linkedData: [...head.linkedData, profilePage(site, contributor, portrait)],
  };
}

export function topicHead(site: Site, { topic, list, alternates }: TopicView): Head {
  const { language } = site.edition;
  const name = localized(topic.names, language);
  const path = topicPath(site, topic.slug);
  const description = localized(topic.descriptions, language) || wordsFor(language).storiesOn(name);
  return {
    ...listHead(site, name, description, [{ name, path }]),
    canonical: list.own,
    alternates,
    feeds: feedsOf(site, path, name),
  };
}

export function seriesHead(site: Site, { series, list, alternates }: SeriesView): Head {
  const { language } = site.edition;
  const name = localized(series.names, language);
  const path = seriesPath(site, series.slug);
  const description = localized(series.descriptions, language) || wordsFor(language).storiesOn(name);
  return { ...listHead(site, name, description, [{ name, path }]), canonical: list.own, alternates };
}

export function latestHead(site: Site, { list, alternates }: LatestView): Head {
  const name = wordsFor(site.edition.language).latest;
  return { ...listHead(site, name, '', [{ name, path: latestPath(site) }]), canonical: list.own, alternates };
}

export function archiveHead(site: Site, { alternates }: ArchiveView): Head {
  const crumb = archiveCrumb(site);
  const description = wordsFor(site.edition.language).archiveIntroduction;
  return { ...listHead(site, crumb.name, description, [crumb]), canonical: address(crumb.path), alternates };
}

export function archiveMonthHead(site: Site, { month, list }: ArchiveMonthView): Head {
  const name = printMonth(month, site.edition);
  return {
    ...listHead(site, name, '', [archiveCrumb(site), { name, path: monthPath(site, month) }]),
    canonical: list.own,
  };
}

export function archiveDayHead(site: Site, { day, list }: ArchiveDayView): Head {
  const name = printDay(day, site.edition);
  const month = { name: printMonth(day, site.edition), path: monthPath(site, day) };
  const crumbs = [archiveCrumb(site), month, { name, path: dayPath(site, day) }];
  return { ...listHead(site, name, '', crumbs), canonical: list.own };
}

/** Search pages stay out of other search engines. */
export function searchHead(site: Site, { text }: SearchView): Head {
  const words = wordsFor(site.edition.language).find;
  const path = searchPath(site);
  const title = text ? words.resultsFor(text) : words.title;
  return { ...listHead(site, title, '', [{ name: words.title, path }]), canonical: address(path), index: false };
}

export function correctionsHead(site: Site, { own, alternates }: CorrectionsView): Head {
  const name = wordsFor(site.edition.language).corrections;
  const path = correctionsPath(site);
  const [rss] = feedsOf(site, path, name);
  const feeds = rss ? [{ ...rss, address: address(feedPath(path, 'feed.xml')) }] : [];
  return { ...listHead(site, name, '', [{ name, path }]), canonical: own, alternates, feeds };
}

function listHead(site: Site, title: string, description: string, crumbs: readonly Crumb[]): Head {
  const head = plainHead(site, title, description);
  return { ...head, linkedData: [...head.linkedData, breadcrumbs(site, crumbs)] };
}

function archiveCrumb(site: Site): Crumb {
  return { name: wordsFor(site.edition.language).archive, path: archivePath(site) };
}
