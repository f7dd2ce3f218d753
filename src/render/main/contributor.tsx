import { renderToString } from 'preact-render-to-string';
import { localized } from '../../story/language.ts';
import { PictureImage } from '../part/picture.tsx';
import { StoryList } from '../part/story-list.tsx';
import type { ContributorView, Site } from '../view.ts';
import { Main, PageTitle } from './main.tsx';

/** One who is named in bylines: who they are, how to reach them, what they wrote. */
export function renderContributor(site: Site, view: ContributorView): string {
  const { contributor, portrait, list } = view;
  const { language } = site.edition;
  const biography = localized(contributor.biographies, language);
  return renderToString(
    <Main>
      <PageTitle
        title={localized(contributor.names, language)}
        over={localized(contributor.titles, language) || null}
        under={
          <>
            {biography ? <p class="stand">{biography}</p> : null}
            {contributor.email || contributor.links.length > 0 ? (
              <ul class="reach">
                {contributor.email ? (
                  <li>
                    <a href={`mailto:${encodeURIComponent(contributor.email).replace('%40', '@')}`}>
                      {contributor.email}
                    </a>
                  </li>
                ) : null}
                {contributor.links.map((link) => (
                  <li key={link}>
                    <a rel="me" href={link}>
                      {new URL(link).host}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
          </>
        }
        side={portrait ? <PictureImage picture={portrait.picture} alt={portrait.alt} place="thumb" cut first /> : null}
      />
      <StoryList site={site} list={list} />
    </Main>,
  );
}
