import { Plugin } from 'prosemirror-state';
import { elementAt, exactCoordsAt } from './coords-at.ts';

/** Brings the block of the cursor into sight where the cursor itself cannot be found on the page. */
export function scrollToCursor(): Plugin {
  return new Plugin({
    props: {
      handleScrollToSelection: (view) => {
        const { head } = view.state.selection;
        if (exactCoordsAt(view, head)) return false;
        elementAt(view, head).scrollIntoView({ block: 'nearest' });
        return true;
      },
    },
  });
}
