import { EditorView } from 'prosemirror-view';

/**
 * A view that can always say where a place of the text stands, to us and to ProseMirror's own keys and scrolling: version 1.42 throws where a block ends with
 * a widget, such as a colleague's cursor, and the browser has just taken the line break away that stood behind it. Then it is where its block stands, and
 * an arrow up or down goes where the browser takes it.
 */
export class SteadyView extends EditorView {
  override coordsAtPos(at: number, side?: number): ReturnType<EditorView['coordsAtPos']> {
    try {
      return super.coordsAtPos(at, side);
    } catch {
      const { node } = this.domAtPos(at);
      return (node instanceof Element ? node : (node.parentElement ?? this.dom)).getBoundingClientRect();
    }
  }
  override endOfTextblock(...asked: Parameters<EditorView['endOfTextblock']>): boolean {
    try {
      return super.endOfTextblock(...asked);
    } catch {
      return false;
    }
  }
}
