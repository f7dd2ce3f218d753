import { newsMediaOrganization } from '../linked-data/organization.ts';
import { address, feedPath, homePath } from '../paths.ts';
import type { FeedLink, Head, Site } from '../view.ts';

/** A head with nothing but its texts; each page adds what it has. */
export function plainHead(site: Site, title: string, description: string): Head {
  const text = description || site.edition.tagline || title;
  return {
    title,
    description: text,
    canonical: null,
    index: true,
    setting: 'page',
    kind: 'website',
    social: { title, description: text },
    image: null,
    alternates: [],
    feeds: feedsOf(site, homePath(site), site.edition.nameplate),
    article: null,
    linkedData: [newsMediaOrganization(site)],
  };
}

/** The three feeds beside the page at `path`. */
export function feedsOf(site: Site, path: string, name: string): readonly FeedLink[] {
  const title = name === site.edition.nameplate ? name : `${name} – ${site.edition.nameplate}`;
  return [
    { type: 'rss', title, address: address(feedPath(path, 'feed.xml')) },
    { type: 'atom', title, address: address(feedPath(path, 'atom.xml')) },
    { type: 'json', title, address: address(feedPath(path, 'feed.json')) },
  ];
}
