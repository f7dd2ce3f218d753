import type { JSX } from 'preact';
import { embedFrameUrl, embedPageUrl } from '../../story/block/embed-provider.ts';
import type { Embed, EmbedProvider } from '../../story/document.ts';
import { classes } from '../part/classes.ts';
import { wordsFor } from '../words/words-for.ts';
import type { BodyContext } from './context.ts';

/** The providers as they write themselves. */
export const providerNames: Readonly<Record<EmbedProvider, string>> = {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  mastodon: 'Mastodon',
  spotify: 'Spotify',
  soundcloud: 'SoundCloud',
  openstreetmap: 'OpenStreetMap',
  datawrapper: 'Datawrapper',
};

const frameShapes: Readonly<Record<EmbedProvider, 'film' | 'sound' | 'sheet'>> = {
  youtube: 'film',
  vimeo: 'film',
  mastodon: 'sheet',
  spotify: 'sound',
  soundcloud: 'sound',
  openstreetmap: 'sheet',
  datawrapper: 'sheet',
};

/**
 * A thing of another site: its title and a link to it. The script shows it here instead, when the link is clicked; before that
 * nothing is asked of the other site.
 */
export function EmbedBlock(props: { readonly block: Embed; readonly context: BodyContext }): JSX.Element {
  const { provider, id, title } = props.block.attrs;
  const words = wordsFor(props.context.site.edition.language).embed;
  const name = providerNames[provider];
  return (
    <figure class={classes('embed', frameShapes[provider])} data-frame={embedFrameUrl(provider, id)}>
      <figcaption>
        <b>{title}</b> <small>{words.why(name)}</small>
      </figcaption>
      <a href={embedPageUrl(provider, id)} title={title}>
        {words.show(name)}
      </a>
    </figure>
  );
}
