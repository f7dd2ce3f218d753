import type { JSX } from 'preact';
import { localized } from '../../story/language.ts';
import type { Section } from '../../story/section.ts';
import { address, sectionPath } from '../paths.ts';
import type { Site } from '../view.ts';

/** The ways to the sections below one. */
export function Subsections(props: { readonly site: Site; readonly section: Section }): JSX.Element | null {
  const below = props.site.sections.filter(({ parent }) => parent === props.section.id);
  if (below.length === 0) return null;
  return (
    <ul class="links">
      {below.map((section) => (
        <li key={section.id}>
          <SectionLink site={props.site} section={section} />
        </li>
      ))}
    </ul>
  );
}

export function SectionLink({ site, section }: { readonly site: Site; readonly section: Section }): JSX.Element {
  return <a href={address(sectionPath(site, section))}>{localized(section.names, site.edition.language)}</a>;
}
