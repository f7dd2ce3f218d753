import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Types the first letter after a deletion in the browser's stead. Chromium remembers the look of what was deleted (the highlight of what
 * a colleague has chosen, for one) and writes it with the next letter as a style of its own, which is no part of the text and which the
 * content security policy refuses.
 */
export function afterDeleting(): Plugin {
  let isDeleted = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        beforeinput: (_view, { inputType }) => {
          isDeleted = inputType.startsWith('delete');
          return false;
        },
      },
      handleKeyPress: (view, { charCode }) => {
        if (!isDeleted) return false;
        isDeleted = false;
        type(view, String.fromCharCode(charCode));
        return true;
      },
    },
  });
}

function type(view: EditorView, text: string): void {
  const { from, to } = view.state.selection;
  const typed = () => view.state.tr.insertText(text).scrollIntoView();
  const isTaken = view.someProp('handleTextInput', (take) => take(view, from, to, text, typed));
  if (!isTaken) view.dispatch(typed());
}
