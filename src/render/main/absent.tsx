import { renderToString } from 'preact-render-to-string';
import { SearchBox } from '../part/search-box.tsx';
import { Time } from '../part/time.tsx';
import type { GoneView, NotFoundView, Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { Main, PageTitle } from './main.tsx';

/** Where nothing stands at an address: a search that is begun already. The newest stories follow in the tail. */
export function renderNotFound(site: Site, view: NotFoundView): string {
  const words = wordsFor(site.edition.language).notFound;
  return renderToString(
    <Main>
      <PageTitle
        title={words.title}
        under={
          <>
            <p class="stand">{words.text}</p>
            <SearchBox site={site} text={view.guess} />
          </>
        }
      />
    </Main>,
  );
}

/** Where a story was taken down: when, and the public line of why. */
export function renderGone(site: Site, { gone }: GoneView): string {
  const words = wordsFor(site.edition.language).gone;
  return renderToString(
    <Main>
      <PageTitle
        title={words.title}
        under={
          <>
            <p class="stand">{words.text}</p>
            <blockquote>
              <p>{gone.withdrawal.reason}</p>
            </blockquote>
            <p class="when">
              {words.since} <Time at={gone.withdrawal.at} edition={site.edition} />
            </p>
            <SearchBox site={site} />
          </>
        }
      />
    </Main>,
  );
}
