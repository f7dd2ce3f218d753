import type { JSX } from 'preact';
import type { StartPublication } from '../../desk/start-publication.ts';
import { ownName } from '../../render/words/dates.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import type { ScreenLanguage } from '../words/in-languages.ts';
import type { StartOrigin } from './start-origin.ts';
import { startWords } from './start-words.ts';

export interface ConfirmProps {
  readonly language: ScreenLanguage;
  readonly command: StartPublication;
  readonly origin: StartOrigin;
  /** All that was filled in, for the next step and for the way back. */
  readonly filled: URLSearchParams;
}

/** Asks once, for what cannot be taken back: what will be there, and what will not be any more. */
export function ConfirmStart({ language, command, origin, filled }: ConfirmProps): JSX.Element {
  const words = startWords[language];
  const { name, editions, sections } = command;
  return (
    <>
      <ScreenTitle title={words.confirm(name)} />
      <form class="plain" method="post" action="/newsroom/start">
        {[...filled]
          .filter(([field]) => field !== 'step')
          .map(([field, value]) => (
            <input type="hidden" name={field} value={value} key={field} />
          ))}
        <dl class="start-facts">
          <dt>{words.appearsIn}</dt>
          {editions.map((edition) => (
            <dd key={edition.language}>
              <bdi>{edition.nameplate ?? name}</bdi>: {words.inZone(ownName(edition.language), edition.timeZone)}
            </dd>
          ))}
          <dt>{words.sections}</dt>
          <dd>{sections.length === 0 ? words.noSections : sections.join(' · ')}</dd>
        </dl>
        {origin === 'sample' ? (
          <>
            <h2>{words.what}</h2>
            <ul class="consequences">
              {words.consequences.map((consequence) => (
                <li key={consequence}>{consequence}</li>
              ))}
            </ul>
          </>
        ) : null}
        <p class="actions">
          <button type="submit" class="primary" name="step" value="start">
            {words.start(name)}
          </button>
          <button type="submit" name="step" value="back">
            {words.back}
          </button>
        </p>
      </form>
    </>
  );
}
