import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Reads where the browser has put the cursor before a key, or something pasted, is acted on. Browsers tell of a moved cursor a little
 * later; programs that type for somebody (dictation, text expanders) do not wait for that, and their words would land where the cursor was.
 */
export function readSelection(): Plugin {
  const first = (view: EditorView) => {
    catchUp(view);
    return false;
  };
  return new Plugin({ props: { handleDOMEvents: { keydown: first, paste: first, cut: first, copy: first } } });
}

function catchUp(view: EditorView): void {
  const { selection, doc, tr } = view.state;
  const told = document.getSelection();
  if (!told?.anchorNode || !told.focusNode || view.composing || !(selection instanceof TextSelection)) return;
  if (!view.hasFocus() || !view.dom.contains(told.anchorNode) || !view.dom.contains(told.focusNode)) return;
  const anchor = view.posAtDOM(told.anchorNode, told.anchorOffset);
  const head = view.posAtDOM(told.focusNode, told.focusOffset);
  if (anchor === selection.anchor && head === selection.head) return;
  const seen = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
  if (!seen.eq(selection)) view.dispatch(tr.setSelection(seen));
}
