import type { JSX } from 'preact';
import { address } from '../paths.ts';
import type { MastheadView } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';

/** The breaking banner, between the masthead and the page. */
export function BreakingBanner({ frame }: { readonly frame: MastheadView }): JSX.Element | null {
  const { banner, edition } = frame;
  if (!banner) return null;
  const { breaking } = wordsFor(edition.language);
  return (
    <aside class="row breaking" aria-label={breaking}>
      <p class="col">
        <b>{breaking}</b> {banner.path === null ? banner.line : <a href={address(banner.path)}>{banner.line}</a>}
      </p>
    </aside>
  );
}
