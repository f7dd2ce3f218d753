import type { JSX } from 'preact';
import type { AlsoRead } from '../../story/document.ts';
import { address } from '../paths.ts';
import type { AlsoReadTargets } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import type { BodyContext } from './context.ts';

/** One quiet line that leads to another story; a headline that no story bears yet stands without a link. */
export function AlsoReadBlock({
  block,
  context,
}: {
  readonly block: AlsoRead;
  readonly context: BodyContext;
}): JSX.Element | null {
  const target = targetOf(block, context.alsoRead);
  if (!target) return null;
  return (
    <p class="also">
      <b>{wordsFor(context.site.edition.language).alsoRead}:</b>{' '}
      {target.path === null ? target.headline : <a href={address(target.path)}>{target.headline}</a>}
    </p>
  );
}

/** What an also-read says now; null where it names a story that is not shown. */
export function targetOf(
  { attrs }: AlsoRead,
  targets: AlsoReadTargets,
): { readonly headline: string; readonly path: string | null } | null {
  const found = targets.get(attrs.story ?? attrs.headline);
  return found ?? (attrs.headline === null ? null : { headline: attrs.headline, path: null });
}
