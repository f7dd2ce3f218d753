import { renderToString } from 'preact-render-to-string';
import type { HomeView, Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { Front } from './front.tsx';
import { Main, PageTitle } from './main.tsx';

/** The front page. */
export function renderHome(site: Site, view: HomeView): string {
  const words = wordsFor(site.edition.language);
  if (!view.front.lead) {
    return renderToString(
      <Main>
        <PageTitle title={words.emptyPaper.title} under={<p class="stand">{words.emptyPaper.text}</p>} />
      </Main>,
    );
  }
  return renderToString(
    <Main name="front">
      <h1 class="unseen">{words.frontPage(site.edition.nameplate)}</h1>
      <Front site={site} front={view.front} today={view.today} />
    </Main>,
  );
}
