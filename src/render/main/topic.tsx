import { renderToString } from 'preact-render-to-string';
import { localized } from '../../story/language.ts';
import { StoryList } from '../part/story-list.tsx';
import type { SeriesView, Site, TopicView } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { Main, PageTitle } from './main.tsx';

/** What stories are about, and the stories. */
export function renderTopic(site: Site, view: TopicView): string {
  return renderNamed(site, wordsFor(site.edition.language).topic, view.topic, view.list);
}

/** What stories are part of, and its parts. */
export function renderSeries(site: Site, view: SeriesView): string {
  return renderNamed(site, wordsFor(site.edition.language).series, view.series, view.list);
}

function renderNamed(
  site: Site,
  what: string,
  named: TopicView['topic'] | SeriesView['series'],
  list: TopicView['list'],
): string {
  const { language } = site.edition;
  const description = localized(named.descriptions, language);
  return renderToString(
    <Main>
      <PageTitle
        title={localized(named.names, language)}
        over={what}
        under={description ? <p class="stand">{description}</p> : null}
      />
      <StoryList site={site} list={list} />
    </Main>,
  );
}
