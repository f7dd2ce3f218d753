import type { ComponentChildren, JSX } from 'preact';

export interface ActButtonProps {
  /** Where the form goes. */
  readonly action: string;
  readonly text: string;
  /** What the button is about, for those who do not see what stands beside it. */
  readonly about?: string;
  /** Looks: the screen's one primary act, an outlined button, or a mere link. */
  readonly look?: 'primary' | 'link';
  /** Fields that go along. */
  readonly children?: ComponentChildren;
}

/** A form that is one button. */
export function ActButton({ action, text, about, look, children }: ActButtonProps): JSX.Element {
  return (
    <form method="post" action={action}>
      {children}
      <button type="submit" class={look}>
        {text}
        {about === undefined ? null : <span class="visually-hidden"> {about}</span>}
      </button>
    </form>
  );
}
