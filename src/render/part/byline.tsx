import type { JSX } from 'preact';
import { type BylineRole, bylineRoles } from '../../story/contributor.ts';
import { localized } from '../../story/language.ts';
import type { BylineName } from '../../story/shown.ts';
import { address, contributorPath } from '../paths.ts';
import type { Site } from '../view.ts';
import { spreadNames } from '../words/dates.ts';
import { wordsFor } from '../words/words-for.ts';

/** The names of a byline, a line for each role in its order: the writers as they are, others after the name of what they did. */
export function Byline({ site, byline }: { readonly site: Site; readonly byline: readonly BylineName[] }): JSX.Element {
  const words = wordsFor(site.edition.language);
  return (
    <>
      {rolesOf(byline).map(({ role, names }) => (
        <p class={role === 'words' ? 'by' : 'by by2'} key={role}>
          {words.roles[role] ? `${words.roles[role]}: ` : null}
          <Names site={site} names={names} />
        </p>
      ))}
    </>
  );
}

/** Names as one phrase, each leading to its page: "A, B and C". */
export function Names({ site, names }: { readonly site: Site; readonly names: readonly BylineName[] }): JSX.Element {
  return (
    <>
      {spreadNames(names.length, site.edition.language).map((piece) => {
        const name = typeof piece === 'number' ? names[piece] : undefined;
        return name ? (
          <a rel="author" href={address(contributorPath(site, name.contributor.slug))} key={piece}>
            {localized(name.contributor.names, site.edition.language)}
          </a>
        ) : (
          piece
        );
      })}
    </>
  );
}

/** Who wrote it: the names of role `words`; where there are none, the first names there are. */
export function writersOf(byline: readonly BylineName[]): readonly BylineName[] {
  const first = bylineRoles.find((role) => byline.some((name) => name.role === role));
  return byline.filter(({ role }) => role === first);
}

function rolesOf(byline: readonly BylineName[]): { role: BylineRole; names: readonly BylineName[] }[] {
  return bylineRoles
    .map((role) => ({ role, names: byline.filter((name) => name.role === role) }))
    .filter(({ names }) => names.length > 0);
}
