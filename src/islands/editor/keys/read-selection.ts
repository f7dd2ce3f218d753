import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** How long after a focus by keyboard the browser's cursor is not the writer's yet, in milliseconds. */
const settling = 50;

/**
 * Reads where the browser has put the cursor before a key, or something pasted, is acted on. Browsers tell of a moved cursor a little
 * later; programs that type for somebody (dictation, text expanders) do not wait for that, and their words would land where the cursor
 * was. Who comes back by the keyboard finds the cursor where it was, at once: browsers put it at the beginning.
 */
export function readSelection(): Plugin {
  let isPressed = false;
  let isBack = false;
  const first = (view: EditorView) => {
    if (isBack) view.focus();
    else catchUp(view);
    isBack = false;
    return false;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousedown: () => {
          isPressed = true;
        },
        mouseup: () => {
          isPressed = false;
        },
        focus: () => {
          isBack = !isPressed;
          setTimeout(() => {
            isBack = false;
          }, settling);
        },
        keydown: first,
        paste: first,
        cut: first,
        copy: first,
      },
    },
  });
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
