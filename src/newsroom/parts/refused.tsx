import type { JSX } from 'preact';

/** Why what was asked for was not done; heard at once by screen readers. Nothing where there is no reason. */
export function Refused({ text }: { readonly text: string | null }): JSX.Element | null {
  return text === null ? null : (
    <p class="refused" role="alert">
      {text}
    </p>
  );
}
