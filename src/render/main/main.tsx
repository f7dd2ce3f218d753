import type { ComponentChildren, JSX } from 'preact';
import { classes } from '../part/classes.ts';
import { Row } from '../part/row.tsx';

/** The main part of a page. */
export function Main(props: {
  readonly name?: string | null | undefined;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <main id="main" class={classes(props.name)}>
      {props.children}
    </main>
  );
}

/** The head of a page that is no story: what it is, its title, a line on it. */
export function PageTitle(props: {
  readonly title: string;
  readonly over?: ComponentChildren;
  readonly under?: ComponentChildren;
  readonly side?: ComponentChildren;
}): JSX.Element {
  const { title, over, under, side } = props;
  return (
    <Row name="opening" side={side}>
      {over ? <p class="kicker">{over}</p> : null}
      <h1>{title}</h1>
      {under}
    </Row>
  );
}
