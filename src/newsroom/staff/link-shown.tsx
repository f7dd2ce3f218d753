import type { JSX } from 'preact';

export interface LinkShownProps {
  readonly text: string;
  readonly address: string;
  readonly help: string;
}

/** A link that works once, to be passed on. */
export function LinkShown({ text, address, help }: LinkShownProps): JSX.Element {
  return (
    <div class="link-shown">
      <p>{text}</p>
      <p>
        <code class="key" dir="ltr">
          {address}
        </code>
      </p>
      <p class="quiet">{help}</p>
    </div>
  );
}
