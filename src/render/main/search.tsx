import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { localized } from '../../story/language.ts';
import { Entry } from '../part/entry.tsx';
import { Row } from '../part/row.tsx';
import { address, searchPath } from '../paths.ts';
import type { SearchFilters, SearchView, Site } from '../view.ts';
import { isoDay } from '../words/dates.ts';
import { wordsFor } from '../words/words-for.ts';
import { Main, PageTitle } from './main.tsx';

/** What was asked for, how to narrow it, and what was found. */
export function renderSearch(site: Site, view: SearchView): string {
  const words = wordsFor(site.edition.language).find;
  const asked = view.text.trim() !== '';
  return renderToString(
    <Main>
      <PageTitle title={words.title} under={<SearchForm site={site} view={view} />} />
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

function SearchForm({ site, view }: { readonly site: Site; readonly view: SearchView }): JSX.Element {
  const all = wordsFor(site.edition.language);
  const words = all.find;
  const { filters, text } = view;
  return (
    <search>
      <form class="find" action={address(searchPath(site))}>
        <Field label={words.prompt} name="wide">
          <input type="search" name="q" value={text} maxLength={200} />
        </Field>
        <Field label={words.section}>
          <SectionChoice site={site} chosen={filters.section} />
        </Field>
        <Field label={words.from}>
          <input type="date" name="from" value={filters.from ? isoDay(filters.from) : undefined} />
        </Field>
        <Field label={words.until}>
          <input type="date" name="until" value={filters.until ? isoDay(filters.until) : undefined} />
        </Field>
        <Narrowed site={site} filters={filters} />
        <button type="submit">{all.search}</button>
        <p class="when">{words.hint}</p>
      </form>
    </search>
  );
}

function Field(props: {
  readonly label: string;
  readonly name?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child
    <label class={props.name}>
      <span>{props.label}</span>
      {props.children}
    </label>
  );
}

function SectionChoice({
  site,
  chosen,
}: {
  readonly site: Site;
  readonly chosen: SearchFilters['section'];
}): JSX.Element {
  const { language } = site.edition;
  return (
    <select name="section">
      <option value="">{wordsFor(language).find.all}</option>
      {site.sections.map((section) => (
        <option value={section.path} selected={section.id === chosen?.id} key={section.id}>
          {section.parent ? `— ${localized(section.names, language)}` : localized(section.names, language)}
        </option>
      ))}
    </select>
  );
}

/** A contributor or topic that the search keeps to: chosen on their pages, taken away here. */
function Narrowed({ site, filters }: { readonly site: Site; readonly filters: SearchFilters }): JSX.Element | null {
  const { language } = site.edition;
  const words = wordsFor(language).find;
  const { contributor, topic } = filters;
  return (
    <>
      {contributor ? (
        <label class="keep">
          <input type="checkbox" name="author" value={contributor.slug} checked />
          <span>
            {words.by}: {localized(contributor.names, language)}
          </span>
        </label>
      ) : null}
      {topic ? (
        <label class="keep">
          <input type="checkbox" name="topic" value={topic.slug} checked />
          <span>
            {words.about}: {localized(topic.names, language)}
          </span>
        </label>
      ) : null}
    </>
  );
}

/** The words around a match; every second piece is one. */
function Snippet({ pieces }: { readonly pieces: readonly string[] }): JSX.Element {
  return <>{pieces.map((piece, place) => (place % 2 === 1 ? <mark key={place}>{piece}</mark> : piece))}</>;
}
