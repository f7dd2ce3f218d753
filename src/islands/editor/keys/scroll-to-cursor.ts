import { Plugin } from 'prosemirror-state';

/**
 * Leaves the page where it is when the cursor cannot be found on it: prosemirror-view 1.42 throws where a block ends with a colleague's cursor and
 * the browser has just taken the line break away that stood behind it. The next key finds it.
 */
export function scrollToCursor(): Plugin {
  return new Plugin({
    props: {
      handleScrollToSelection: (view) => {
        try {
          view.coordsAtPos(view.state.selection.head, 1);
          return false;
        } catch {
          return true;
        }
      },
    },
  });
}
