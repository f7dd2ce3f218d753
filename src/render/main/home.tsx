import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Row } from '../part/row.tsx';
import type { HomeView, Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { Front } from './front.tsx';
import { Main, PageTitle } from './main.tsx';

/** The front page. */
export function renderHome(site: Site, view: HomeView): string {
  const words = wordsFor(site.edition.language);
  if (!view.front.lead)
    return renderToString(site.publication.version === 0 ? <Unstarted site={site} /> : <Empty site={site} />);
  return renderToString(
    <Main name="front">
      <h1 class="unseen">{words.frontPage(site.edition.nameplate)}</h1>
      <Front site={site} front={view.front} today={view.today} />
    </Main>,
  );
}

/** A newspaper before its first story. */
function Empty({ site }: { readonly site: Site }): JSX.Element {
  const { title, text } = wordsFor(site.edition.language).emptyPaper;
  return (
    <Main>
      <PageTitle title={title} under={<p class="stand">{text}</p>} />
    </Main>
  );
}

/** Before there is a newspaper: what whoever runs this Dateline can do next. */
function Unstarted({ site }: { readonly site: Site }): JSX.Element {
  const words = wordsFor(site.edition.language).unstarted;
  return (
    <Main>
      <PageTitle title={words.title} under={<p class="stand">{words.text}</p>} />
      <Row name="text">
        <div class="body">
          <p>
            {words.own} <a href="/newsroom/start">{words.start}</a>
          </p>
          <p>{words.bring}</p>
          <Command>import page FILE</Command>
        </div>
      </Row>
    </Main>
  );
}

function Command({ children }: { readonly children: string }): JSX.Element {
  return (
    <div class="code" dir="ltr">
      <pre>
        <code>npm run dateline -- {children}</code>
      </pre>
    </div>
  );
}
