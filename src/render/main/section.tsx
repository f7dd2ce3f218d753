import { renderToString } from 'preact-render-to-string';
import { localized } from '../../story/language.ts';
import { accentClass } from '../look/look-css.ts';
import { classes } from '../part/classes.ts';
import { Row } from '../part/row.tsx';
import { StoryList } from '../part/story-list.tsx';
import { SectionLink, Subsections } from '../part/subsections.tsx';
import type { SectionView, Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { Front } from './front.tsx';
import { Main, PageTitle } from './main.tsx';

/** A section or subsection: its front, then what is older. */
export function renderSection(site: Site, view: SectionView): string {
  const { section, front, list, today } = view;
  const { language } = site.edition;
  const name = localized(section.names, language);
  const parent = site.sections.find(({ id }) => id === section.parent) ?? null;
  const description = localized(section.descriptions, language);
  const hasFront = front?.lead != null;
  return renderToString(
    <Main name={classes('front', accentClass(section, site.sections))}>
      <PageTitle
        title={name}
        over={parent ? <SectionLink site={site} section={parent} /> : null}
        under={description ? <p class="stand">{description}</p> : null}
        side={<Subsections site={site} section={section} />}
      />
      {front && hasFront ? <Front site={site} front={front} today={today} /> : null}
      {hasFront && list.stories.length > 0 ? (
        <Row name="day-head">
          <h2>{wordsFor(language).moreFrom(name)}</h2>
        </Row>
      ) : null}
      {hasFront && list.stories.length === 0 && !list.older ? null : (
        <StoryList site={site} list={list} within={section} />
      )}
    </Main>,
  );
}
