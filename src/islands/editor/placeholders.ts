import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { EditorWords } from './words/editor-words.ts';

/** Says in empty places what belongs there: the headline, the standfirst, a body that is not begun. */
export function placeholders(words: EditorWords): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const shown: Decoration[] = [];
        const empty = (from: number, size: number, text: string, more: Readonly<Record<string, string>> = {}) =>
          shown.push(Decoration.node(from, from + size, { class: 'empty', 'data-placeholder': text, ...more }));
        doc.forEach((part, at) => {
          // A heading without a name would be one that nobody can go to.
          if (part.type.name === 'headline' && part.childCount === 0)
            empty(at, part.nodeSize, words.headline, { 'aria-label': words.headline });
          if (part.type.name === 'standfirst' && part.childCount === 0) empty(at, part.nodeSize, words.standfirst);
          const first = part.type.name === 'body' && part.childCount === 1 ? part.child(0) : null;
          if (first?.type.name === 'paragraph' && first.childCount === 0) empty(at + 1, first.nodeSize, words.body);
        });
        return DecorationSet.create(doc, shown);
      },
    },
  });
}
