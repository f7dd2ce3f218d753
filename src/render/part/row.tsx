import type { ComponentChildren, JSX } from 'preact';
import { classes } from './classes.ts';

/**
 * The page's one figure: a margin and a column, and the line between them, which runs unbroken from masthead to footer because
 * rows stand on each other without a gap. What stands in the margin comes after the column in the source,
 * unless it must be read first.
 */
export function Row(props: {
  readonly name?: string | undefined;
  readonly side?: ComponentChildren;
  readonly sideFirst?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const side = props.side ? <div class="side">{props.side}</div> : null;
  return (
    <div class={classes('row', props.name)}>
      {props.sideFirst ? side : null}
      <div class="col">{props.children}</div>
      {props.sideFirst ? null : side}
    </div>
  );
}
