import type { ComponentChildren, JSX } from 'preact';
import { type Instant, instant } from '../../kit/instant.ts';
import { classes } from '../part/classes.ts';
import { Time } from '../part/time.tsx';
import type { Site } from '../view.ts';
import { printDate } from '../words/dates.ts';
import type { LiveEntry } from './live.ts';

/** One entry of a live story: its time in the margin, which is also its own address. */
export function LivePostBlock(props: {
  readonly entry: LiveEntry;
  readonly site: Site;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { entry, site, children } = props;
  const { attrs } = entry.post;
  const at: Instant = instant(attrs.at);
  return (
    <section class={classes('moment', attrs.key && 'key')} id={entry.id}>
      <p class="when">
        {entry.opensDay ? <span>{printDate(at, site.edition)} </span> : null}
        <a href={`#${entry.id}`}>
          <Time at={at} edition={site.edition} shape="plain-clock" />
        </a>
      </p>
      {attrs.title ? <h2>{attrs.title}</h2> : null}
      {children}
    </section>
  );
}
