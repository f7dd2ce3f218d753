import type { JSX } from 'preact';
import { address, searchPath } from '../paths.ts';
import type { Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';

/** One field that asks the paper. */
export function SearchBox({ site, text = '' }: { readonly site: Site; readonly text?: string }): JSX.Element {
  const words = wordsFor(site.edition.language);
  return (
    <search class="ask">
      <form action={address(searchPath(site))}>
        <input type="search" name="q" value={text} maxLength={200} aria-label={words.searchFor} />
        <button type="submit">{words.search}</button>
      </form>
    </search>
  );
}
