import { localized } from '../../story/language.ts';
import type { ShownStory } from '../../story/shown.ts';
import { breadcrumbs, sectionCrumbs } from '../linked-data/breadcrumbs.ts';
import { newsArticle } from '../linked-data/news-article.ts';
import { writersOf } from '../part/byline.tsx';
import { address, contributorPath, sectionPath } from '../paths.ts';
import type { ArticleFacts, Head, Site, StoryView } from '../view.ts';
import { feedsOf, plainHead } from './plain-head.ts';

/** A story's head: its own texts for search engines and social cards where it has them. */
export function storyHead(site: Site, { story, card }: StoryView): Head {
  const description = story.standfirst || story.excerpt;
  const head = plainHead(site, story.search.title || story.headline, story.search.description || description);
  const section = localized(story.section.names, site.edition.language);
  return {
    ...head,
    canonical: address(story.path),
    setting: story.kind === 'gallery' ? 'gallery' : 'page',
    kind: 'article',
    social: {
      title: story.social.title || story.headline,
      description: story.social.description || description,
    },
    image: card,
    alternates: alternatesOf(story),
    feeds: feedsOf(site, sectionPath(site, story.section), section),
    article: articleFacts(site, story, section),
    linkedData: [
      newsArticle(site, story, card),
      breadcrumbs(site, [...sectionCrumbs(site, story.section), { name: story.headline, path: story.path }]),
      ...head.linkedData,
    ],
  };
}

function alternatesOf({ language, path, translations }: ShownStory): Head['alternates'] {
  return translations.length === 0 ? [] : [{ language, path }, ...translations];
}

function articleFacts(site: Site, story: ShownStory, section: string): ArticleFacts {
  return {
    publishedAt: story.publishedAt,
    modifiedAt: story.updatedAt,
    section,
    authors: writersOf(story.byline).map(({ contributor }) => address(contributorPath(site, contributor.slug))),
    tags: story.topics.map(({ names }) => localized(names, site.edition.language)),
  };
}
