import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { Mapping, ReplaceAroundStep, ReplaceStep, type Step } from 'prosemirror-transform';
import { unsentSteps } from './receive.ts';

/** Words of this writer for which others' changes left no place. */
export interface Loss {
  /** The blocks that they stood in, as this writer saw them last. */
  readonly mine: readonly Node[];
  /** Where they would stand, in the document as it is now. */
  readonly at: number;
}

/**
 * What is lost when a state's unsent steps become `left` because others' steps came first: the blocks in which this writer had typed
 * something that is in no step any more. Null where everything that they put in still is. `map` leads from the state's places to those after.
 */
export function lossOf(before: EditorState, left: readonly Step[], map: (place: number) => number): Loss | null {
  const steps = unsentSteps(before);
  const texts = left.map(textPutIn).filter(Boolean);
  const blocks = new Map<number, Node>();
  for (const [index, step] of steps.entries()) {
    const text = textPutIn(step);
    const found = texts.indexOf(text);
    if (found >= 0) texts.splice(found, 1);
    if (text === '' || found >= 0) continue;
    const place = blockAt(before.doc, placeAfter(step, steps.slice(index + 1)));
    if (place) blocks.set(place.start, place.node);
  }
  const places = [...blocks.keys()];
  return places.length === 0 ? null : { mine: inOrder(blocks), at: map(Math.min(...places)) };
}

/** What a step puts in, to be known again however it was moved; empty where it puts in nothing that somebody wrote. */
function textPutIn(step: Step): string {
  if (!(step instanceof ReplaceStep || step instanceof ReplaceAroundStep)) return '';
  const { content } = step.slice;
  const text = content.textBetween(0, content.size, '\n', '\ufffc');
  return text.trim() === '' ? '' : JSON.stringify(content);
}

/** Where the end of what a step put in stands after the steps that followed it. */
function placeAfter(step: Step, later: readonly Step[]): number {
  let end = 0;
  step.getMap().forEach((_from, _to, _newFrom, newEnd) => {
    end = newEnd;
  });
  return new Mapping(later.map((one) => one.getMap())).map(end, -1);
}

/** The outermost block of the body, or the line of the head, that a position is in. */
function blockAt(document: Node, position: number): { readonly start: number; readonly node: Node } | null {
  const place = document.resolve(Math.min(position, document.content.size));
  const depth = Math.min(place.depth, place.node(1)?.type.name === 'body' ? 2 : 1);
  return depth === 0 ? null : { start: place.before(depth), node: place.node(depth) };
}

function inOrder(blocks: ReadonlyMap<number, Node>): readonly Node[] {
  return [...blocks].sort(([one], [other]) => one - other).map(([, node]) => node);
}
