import { breadcrumbs } from '../linked-data/breadcrumbs.ts';
import { address, standingPath } from '../paths.ts';
import type { GoneView, Head, NotFoundView, Site, StandingView } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { plainHead } from './plain-head.ts';

export function standingHead(site: Site, { page, alternates }: StandingView): Head {
  const head = plainHead(site, page.title, '');
  const path = standingPath(site, page.name);
  return {
    ...head,
    canonical: address(path),
    alternates,
    linkedData: [...head.linkedData, breadcrumbs(site, [{ name: page.title, path }])],
  };
}

export function notFoundHead(site: Site, _view: NotFoundView): Head {
  const { title, text } = wordsFor(site.edition.language).notFound;
  return { ...plainHead(site, title, text), index: false };
}

export function goneHead(site: Site, { gone }: GoneView): Head {
  const { title } = wordsFor(site.edition.language).gone;
  return { ...plainHead(site, title, gone.withdrawal.reason), index: false };
}
