import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { localized } from '../story/language.ts';
import { standingPageNames } from '../story/publication.ts';
import { Headline } from './part/card.tsx';
import { Row } from './part/row.tsx';
import { PublishedTime } from './part/time.tsx';
import {
  address,
  archivePath,
  correctionsPath,
  feedPath,
  homePath,
  latestPath,
  searchPath,
  sectionPath,
  standingPath,
} from './paths.ts';
import type { Site, TailView } from './view.ts';
import { wordsFor } from './words/words-for.ts';

/** The last piece of every page: the six newest stories, the footer, and the page's end. */
export function renderTail(frame: TailView): string {
  return `${renderToString(
    <>
      <RecentPosts frame={frame} />
      <Footer frame={frame} />
    </>,
  )}</body></html>`;
}

function RecentPosts({ frame }: { readonly frame: TailView }): JSX.Element | null {
  if (frame.recent.length === 0) return null;
  const title = wordsFor(frame.edition.language).recent;
  return (
    <aside aria-label={title} class="row recent">
      <div class="side">
        <h2>{title}</h2>
      </div>
      <div class="col">
        {frame.recent.map((story) => (
          <article key={story.id}>
            <Headline level={3} story={story} />
            {story.excerpt ? <p>{story.excerpt}</p> : null}
            <p class="when">
              <PublishedTime story={story} edition={frame.edition} />
            </p>
          </article>
        ))}
      </div>
    </aside>
  );
}

function Footer({ frame }: { readonly frame: TailView }): JSX.Element {
  const { edition, publication, sections } = frame;
  const words = wordsFor(edition.language);
  return (
    <footer class="foot">
      <Row
        side={
          <p class="plate">
            <a href={address(homePath(frame))}>{edition.nameplate}</a>
          </p>
        }
      >
        <nav aria-label={words.footer}>
          <Links>
            {sections
              .filter(({ parent }) => parent === null)
              .map((section) => (
                <Link path={sectionPath(frame, section)} key={section.id}>
                  {localized(section.names, edition.language)}
                </Link>
              ))}
          </Links>
          <Links>
            <Link path={latestPath(frame)}>{words.latest}</Link>
            <Link path={archivePath(frame)}>{words.archive}</Link>
            <Link path={searchPath(frame)}>{words.search}</Link>
            <Link path={correctionsPath(frame)}>{words.corrections}</Link>
            <Link path={feedPath(homePath(frame), 'feed.xml')}>{words.feed}</Link>
          </Links>
          <StandingLinks frame={frame} />
        </nav>
        {publication.organization.legalName ? <p>{publication.organization.legalName}</p> : null}
      </Row>
    </footer>
  );
}

function StandingLinks({ frame }: { readonly frame: Site }): JSX.Element | null {
  const { publication, edition } = frame;
  const pages = standingPageNames.flatMap(
    (name) => publication.standingPages.find((page) => page.name === name && page.language === edition.language) ?? [],
  );
  if (pages.length === 0) return null;
  return (
    <Links>
      {pages.map(({ name, title }) => (
        <Link path={standingPath(frame, name)} key={name}>
          {title}
        </Link>
      ))}
    </Links>
  );
}

function Links({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <ul>{children}</ul>;
}

function Link({ path, children }: { readonly path: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <li>
      <a href={address(path)}>{children}</a>
    </li>
  );
}
