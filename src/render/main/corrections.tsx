import { renderToString } from 'preact-render-to-string';
import { Row } from '../part/row.tsx';
import { ListEnd } from '../part/story-list.tsx';
import { Time } from '../part/time.tsx';
import { address, standingPath } from '../paths.ts';
import type { CorrectionsView, Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { Main, PageTitle } from './main.tsx';

/** Every correction there was, newest first, each with its story. */
export function renderCorrections(site: Site, view: CorrectionsView): string {
  const { edition, publication } = site;
  const words = wordsFor(edition.language);
  const policy = publication.standingPages.find(
    ({ name, language }) => name === 'corrections-policy' && language === edition.language,
  );
  return renderToString(
    <Main>
      <PageTitle
        title={words.corrections}
        under={
          policy ? (
            <p class="stand">
              <a href={address(standingPath(site, 'corrections-policy'))}>{policy.title}</a>
            </p>
          ) : null
        }
      />
      {view.corrections.map(({ correction, story }) => (
        <article class="row entry" key={correction.id}>
          <div class="col">
            <h2>
              <a href={address(story.path)}>{story.headline}</a>
            </h2>
            <p class="stand">{correction.text}</p>
          </div>
          <p class="side">
            <Time at={correction.at} edition={edition} shape="date" />
          </p>
        </article>
      ))}
      {view.corrections.length === 0 ? (
        <Row name="turn">
          <p>{words.noCorrections}</p>
        </Row>
      ) : (
        <ListEnd site={site} older={view.older} newest={view.newest} empty={false} />
      )}
    </Main>,
  );
}
