import { type EditorState, NodeSelection, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** Marks the block of the body that the cursor is in: its fields and tools are shown, those of the others only where they say something. */
export function currentBlock(): Plugin {
  return new Plugin({
    props: {
      decorations: (state) => {
        const at = blockAt(state);
        const node = at === null ? null : state.doc.nodeAt(at);
        if (at === null || !node) return null;
        return DecorationSet.create(state.doc, [Decoration.node(at, at + node.nodeSize, { class: 'current' })]);
      },
    },
  });
}

function blockAt({ selection }: EditorState): number | null {
  const { $from } = selection;
  if ($from.depth >= 2 && $from.node(1).type.name === 'body') return $from.before(2);
  return selection instanceof NodeSelection && $from.parent.type.name === 'body' ? selection.from : null;
}
