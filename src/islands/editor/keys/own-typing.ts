import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Types in the browser's stead where that would write a look of its own. Chromium remembers how what was deleted or typed over looked (the
 * highlight of what a colleague has chosen, for one), and gives the next letter that look as a style, which is no part of the text and which the
 * content security policy refuses. So do its own commands for bold and italic, where a block takes no marks and ours do nothing.
 */
export function ownTyping(): Plugin {
  let isDeleted = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        beforeinput: (_view, event) => {
          isDeleted = event.inputType.startsWith('delete');
          if (event.inputType.startsWith('format')) event.preventDefault();
          return event.defaultPrevented;
        },
      },
      handleKeyPress: (view, { charCode }) => {
        if (!isDeleted && view.state.selection.empty) return false;
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
