import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { unreachable } from '../../kit/unreachable.ts';
import { Entry } from '../part/entry.tsx';
import { Row } from '../part/row.tsx';
import type { SearchRemark, SearchView, Site } from '../view.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import { Main, PageTitle } from './main.tsx';
import { SearchForm } from './search-form.tsx';

/** What was asked for, how to narrow it, and what was found. */
export function renderSearch(site: Site, view: SearchView): string {
  const all = wordsFor(site.edition.language);
  const words = all.find;
  const asked = view.text.trim() !== '';
  return renderToString(
    <Main>
      <PageTitle title={words.title} under={<SearchForm site={site} view={view} />} />
      {view.remarks.length > 0 ? (
        <Row name="turn">
          {view.remarks
            .map((remark) => remarkWords(all, remark))
            .map((text) => (
              <p key={text}>{text}</p>
            ))}
        </Row>
      ) : null}
      {view.hits.map(({ story, snippet }) => (
        <Entry
          site={site}
          story={story}
          time="full"
          text={
            <p class="stand">
              <Snippet pieces={snippet} />
            </p>
          }
          key={story.id}
        />
      ))}
      {asked && view.hits.length === 0 ? (
        <Row name="turn">
          <p>
            <strong>{words.nothing(view.text)}</strong> {words.advice}
          </p>
        </Row>
      ) : null}
      {view.next ? (
        <Row name="turn">
          <a href={view.next}>{words.more}</a>
        </Row>
      ) : null}
    </Main>,
  );
}

function remarkWords({ find }: Words, remark: SearchRemark): string {
  switch (remark.kind) {
    case 'unknown':
      return find.unknown(remark.text);
    case 'no-date':
      return find.noDate(remark.text);
    case 'backwards':
      return find.backwards;
    default:
      return unreachable(remark);
  }
}

/** The words around a match; every second piece is one. */
function Snippet({ pieces }: { readonly pieces: readonly string[] }): JSX.Element {
  return <>{pieces.map((piece, place) => (place % 2 === 1 ? <mark key={place}>{piece}</mark> : piece))}</>;
}
