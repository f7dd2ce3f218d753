import type { BlockPlace } from './fields.ts';

/** Takes a block away; of a body that holds nothing else, an empty paragraph is left. */
export function removeBlock({ view, at, node }: BlockPlace): void {
  const start = at();
  if (start === undefined || !view.editable) return;
  const { parent } = view.state.doc.resolve(start);
  const { paragraph } = view.state.schema.nodes;
  const end = start + node().nodeSize;
  const isOnly = parent.childCount === 1 && parent.type.name !== 'gallery';
  view.dispatch(
    isOnly && paragraph ? view.state.tr.replaceWith(start, end, paragraph.create()) : view.state.tr.delete(start, end),
  );
  view.focus();
}
