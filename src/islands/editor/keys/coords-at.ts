import type { EditorView } from 'prosemirror-view';

/** Where something stands in the window, in CSS pixels from its upper left corner. */
export type Coords = ReturnType<EditorView['coordsAtPos']>;

/**
 * Where a place of the text stands; null where that cannot be said: prosemirror-view 1.42 throws where a block ends with a widget, such as a
 * colleague's cursor, and the browser has just taken the line break away that stood behind it.
 */
export function exactCoordsAt(view: EditorView, at: number, side = 1): Coords | null {
  try {
    return view.coordsAtPos(at, side);
  } catch {
    return null;
  }
}

/** Where a place of the text stands, or else the block that it is in. */
export function coordsAt(view: EditorView, at: number): Coords {
  return exactCoordsAt(view, at) ?? elementAt(view, at).getBoundingClientRect();
}

/** The element that holds a place of the text. */
export function elementAt(view: EditorView, at: number): Element {
  const { node } = view.domAtPos(at);
  return node instanceof Element ? node : (node.parentElement ?? view.dom);
}
