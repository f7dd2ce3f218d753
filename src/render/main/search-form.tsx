import type { ComponentChildren, JSX } from 'preact';
import { localized } from '../../story/language.ts';
import { address, searchPath } from '../paths.ts';
import type { SearchChoice, SearchFilters, SearchView, Site } from '../view.ts';
import { isoDay } from '../words/dates.ts';
import { wordsFor } from '../words/words-for.ts';

/** What to find, and in which stories. */
export function SearchForm({ site, view }: { readonly site: Site; readonly view: SearchView }): JSX.Element {
  const all = wordsFor(site.edition.language);
  const words = all.find;
  const { filters, choices, text } = view;
  return (
    <search>
      <form class="find" action={address(searchPath(site))}>
        <Field label={words.prompt} name="wide">
          <input type="search" name="q" value={text} maxLength={200} />
        </Field>
        <Field label={words.section}>
          <SectionChoice site={site} chosen={filters.section} />
        </Field>
        <Field label={words.by}>
          <Choice name="author" all={words.everybody} choices={choices.contributors} chosen={filters.contributor} />
        </Field>
        <Field label={words.about}>
          <Choice name="topic" all={words.allTopics} choices={choices.topics} chosen={filters.topic} />
        </Field>
        <Field label={words.from}>
          <input type="date" name="from" value={filters.from ? isoDay(filters.from) : undefined} />
        </Field>
        <Field label={words.until}>
          <input type="date" name="until" value={filters.until ? isoDay(filters.until) : undefined} />
        </Field>
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

function Choice(props: {
  readonly name: string;
  readonly all: string;
  readonly choices: readonly SearchChoice[];
  readonly chosen: { readonly slug: string } | null;
}): JSX.Element {
  return (
    <select name={props.name}>
      <option value="">{props.all}</option>
      {props.choices.map(({ slug, name }) => (
        <option value={slug} selected={slug === props.chosen?.slug} key={slug}>
          {name}
        </option>
      ))}
    </select>
  );
}
