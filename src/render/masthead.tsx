import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { languagePrefix } from '../story/address.ts';
import { localized } from '../story/language.ts';
import { accentClass } from './look/look-css.ts';
import { BreakingBanner } from './part/banner.tsx';
import { Day } from './part/time.tsx';
import { address, homePath, searchPath, sectionPath } from './paths.ts';
import type { MastheadView } from './view.ts';
import { ownName, printWeekday } from './words/dates.ts';
import { wordsFor } from './words/words-for.ts';

/** The second piece of every page: nameplate, date line, sections, search. Differs by language, section and day alone. */
export function renderMasthead(frame: MastheadView): string {
  return renderToString(
    <>
      <Masthead frame={frame} />
      <BreakingBanner frame={frame} />
    </>,
  );
}

function Masthead({ frame }: { readonly frame: MastheadView }): JSX.Element {
  const { edition } = frame;
  const words = wordsFor(edition.language);
  return (
    <header class="mast">
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <div class="row name">
        <div class="col">
          <p class="plate">
            <a href={address(homePath(frame))}>{edition.nameplate}</a>
          </p>
          {edition.tagline ? <p class="tag">{edition.tagline}</p> : null}
          <button type="button" class="menu" popovertarget="nav">
            {words.menu}
          </button>
        </div>
        <DateLine frame={frame} />
      </div>
      <nav id="nav" class="row bar" popover="auto" aria-label={words.sections}>
        <div class="col">
          <SectionLinks frame={frame} />
          <a class="ask" href={address(searchPath(frame))}>
            {words.search}
          </a>
        </div>
        <LanguageLinks frame={frame} />
      </nav>
    </header>
  );
}

function DateLine({ frame }: { readonly frame: MastheadView }): JSX.Element {
  const { edition, today } = frame;
  return (
    <p class="side date">
      {edition.place ? <span>{edition.place}</span> : null} <span>{printWeekday(today, edition)}</span>{' '}
      <Day day={today} edition={edition} />
    </p>
  );
}

function SectionLinks({ frame }: { readonly frame: MastheadView }): JSX.Element {
  const { sections, section, edition } = frame;
  const current = section?.parent ?? section?.id;
  return (
    <ul>
      {sections
        .filter(({ parent }) => parent === null)
        .map((each) => (
          <li class={each.id === current ? (accentClass(each, sections) ?? undefined) : undefined} key={each.id}>
            <a href={address(sectionPath(frame, each))} aria-current={each.id === current ? 'true' : undefined}>
              {localized(each.names, edition.language)}
            </a>
          </li>
        ))}
    </ul>
  );
}

function LanguageLinks({ frame }: { readonly frame: MastheadView }): JSX.Element | null {
  const { publication, edition } = frame;
  if (publication.languages.length < 2) return null;
  return (
    <p class="side tongues">
      {publication.languages.map(({ language }) =>
        language === edition.language ? null : (
          <a
            href={address(languagePrefix(publication, language) || '/')}
            hreflang={language}
            lang={language}
            key={language}
          >
            {ownName(language)}
          </a>
        ),
      )}
    </p>
  );
}
