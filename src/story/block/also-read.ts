import type { Node } from 'prosemirror-model';
import { filledTextUpTo, idOf, orNull } from './attribute.ts';
import type { NodeKind } from './kind.ts';

/** A link to another story, by its id or, until a story bears it, by its headline. */
export const alsoReadKind: NodeKind = {
  name: 'also_read',
  words: 'also-read',
  spec: { group: 'block', draggable: true },
  attributes: {
    story: { default: null, read: orNull(idOf('story')) },
    headline: { default: null, read: orNull(filledTextUpTo(300)) },
  },
  problem: ({ attrs }: Node) =>
    (attrs['story'] === null) === (attrs['headline'] === null) ? 'must name either a story or a headline' : null,
};
