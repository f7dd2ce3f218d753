import type { JSX } from 'preact';
import { localized } from '../../story/language.ts';
import type { ShownStory } from '../../story/shown.ts';
import { address, sectionPath, seriesPath, topicPath } from '../paths.ts';
import type { Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';

/** Over the headline of a story's page: its section, its kind where it is not plain news, its series or first topic. */
export function StoryKicker({ site, story }: { readonly site: Site; readonly story: ShownStory }): JSX.Element {
  const { language } = site.edition;
  const kind = wordsFor(language).kinds[story.kind];
  const section = localized(story.section.names, language);
  const topic = story.topics[0];
  return (
    <p class="kicker">
      <a href={address(sectionPath(site, story.section))}>{section}</a>
      {kind && kind !== section ? (
        <>
          {' '}
          <b>{kind}</b>
        </>
      ) : null}
      {story.series || topic ? ' ' : null}
      {story.series ? (
        <a href={address(seriesPath(site, story.series.slug))}>{localized(story.series.names, language)}</a>
      ) : topic ? (
        <a href={address(topicPath(site, topic.slug))}>{localized(topic.names, language)}</a>
      ) : null}
    </p>
  );
}
