import type { Node } from 'prosemirror-model';
import { type Embed, type EmbedProvider, embedProviders } from '../document.ts';
import { filledTextUpTo, oneOf, textUpTo } from './attribute.ts';
import { isEmbedId } from './embed-provider.ts';
import type { NodeKind } from './kind.ts';

/** A thing shown by a known provider, named by its id there; its title is what stands in its place until a click. */
export const embedKind: NodeKind = {
  name: 'embed',
  words: 'embed',
  spec: { group: 'block', draggable: true },
  attributes: {
    provider: { read: oneOf(embedProviders) },
    id: { read: textUpTo(400) },
    title: { read: filledTextUpTo(300) },
  },
  problem: ({ attrs }: Node) =>
    isEmbedId(attrs['provider'] as EmbedProvider, attrs['id'] as string) ? null : `has no id of ${attrs['provider']}`,
};

/** The title. */
export function embedText({ attrs }: Embed): string {
  return attrs.title;
}
