import { breadcrumbs, sectionCrumbs } from '../linked-data/breadcrumbs.ts';
import { address } from '../paths.ts';
import type { ChangesView, Head, Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { plainHead } from './plain-head.ts';

/** The head of a story's changes: machines are led to the story itself. */
export function changesHead(site: Site, { story }: ChangesView): Head {
  const words = wordsFor(site.edition.language);
  const head = plainHead(site, words.changes.of(story.headline), words.changes.introduction);
  const crumbs = [...sectionCrumbs(site, story.section), { name: story.headline, path: story.path }];
  return {
    ...head,
    canonical: address(story.path),
    index: false,
    linkedData: [breadcrumbs(site, crumbs), ...head.linkedData],
  };
}
