import type { Node } from 'prosemirror-model';
import { type EditorState, NodeSelection, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

interface Marked {
  readonly at: number | null;
  readonly set: DecorationSet;
}

const key = new PluginKey<Marked>('current-block');

/** Marks the block of the body that the cursor is in: its fields and tools are shown, those of the others only where they say something. */
export function currentBlock(): Plugin<Marked> {
  return new Plugin<Marked>({
    key,
    state: {
      init: (_, state) => markedIn(state),
      apply: (transaction, marked, _before, state) => {
        const at = blockAt(state);
        if (!transaction.docChanged && at === marked.at) return marked;
        // Typed in, a block keeps its mark; making a set anew goes over all blocks.
        const set = marked.set.map(transaction.mapping, transaction.doc);
        return at !== null && isMarked(set, at, state.doc) ? { at, set } : markedIn(state);
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
  });
}

function markedIn({ doc, ...state }: Pick<EditorState, 'doc' | 'selection'>): Marked {
  const at = blockAt(state);
  const node = at === null ? null : doc.nodeAt(at);
  if (at === null || !node) return { at: null, set: DecorationSet.empty };
  return { at, set: DecorationSet.create(doc, [Decoration.node(at, at + node.nodeSize, { class: 'current' })]) };
}

/** Whether it is just the block at a place that is marked. */
function isMarked(set: DecorationSet, at: number, doc: Node): boolean {
  const [only, ...more] = set.find();
  return more.length === 0 && only?.from === at && only.to === at + (doc.nodeAt(at)?.nodeSize ?? 0);
}

function blockAt({ selection }: Pick<EditorState, 'selection'>): number | null {
  const { $from } = selection;
  if ($from.depth >= 2 && $from.node(1).type.name === 'body') return $from.before(2);
  return selection instanceof NodeSelection && $from.parent.type.name === 'body' ? selection.from : null;
}
