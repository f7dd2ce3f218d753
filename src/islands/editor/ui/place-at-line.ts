import type { EditorView } from 'prosemirror-view';

/** On which side of its line a box stands. */
export type Side = 'above' | 'below';

/**
 * Puts a box that stands over the text, and is shown, at the line of a place: below it, or above where it would not be seen whole below and there
 * is more room. A box that changes its size while it is open says where it stood, and stays on that side.
 */
export function placeAtLine(view: EditorView, at: number, box: HTMLElement, gap: number, stood: Side | null): Side {
  const line = view.coordsAtPos(at);
  const around = (box.offsetParent ?? document.body).getBoundingClientRect();
  const side = stood ?? sideFor(line, box.offsetHeight + gap);
  const top = side === 'below' ? line.bottom + gap : line.top - gap - box.offsetHeight;
  box.style.insetBlockStart = `${top - around.top}px`;
  box.style.left = `${Math.max(0, Math.min(line.left - around.left, around.width - box.offsetWidth))}px`;
  return side;
}

/** Of the window, what is seen: on a phone the keyboard lies over the rest. */
function sideFor(line: { readonly top: number; readonly bottom: number }, height: number): Side {
  const { offsetTop, height: seen } = visualViewport ?? { offsetTop: 0, height: innerHeight };
  const [above, below] = [line.top - offsetTop, offsetTop + seen - line.bottom];
  return height > below && above > below ? 'above' : 'below';
}
