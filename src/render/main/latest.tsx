import { renderToString } from 'preact-render-to-string';
import { StoryListByDay } from '../part/story-list.tsx';
import type { LatestView, Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { Main, PageTitle } from './main.tsx';

/** Every story, newest first, day by day. */
export function renderLatest(site: Site, view: LatestView): string {
  return renderToString(
    <Main>
      <PageTitle title={wordsFor(site.edition.language).latest} />
      <StoryListByDay site={site} list={view.list} />
    </Main>,
  );
}
