import type { Node } from 'prosemirror-model';
import { Mapping, Step } from 'prosemirror-transform';
import { findPassage } from './find-passage.ts';
import type { PassageText, Span } from './passage.ts';
import { storySchema } from './schema.ts';
import type { StepJson } from './step.ts';

/** Where a passage stands after steps, null where it is gone; and whether it did more than move along with the words around it. */
export interface MovedPassage {
  readonly span: Span | null;
  readonly isElsewhere: boolean;
}

/** The way that places take through steps, oldest first. */
export function mappingOf(steps: readonly StepJson[]): Mapping {
  return new Mapping(steps.map((step) => Step.fromJSON(storySchema, step).getMap()));
}

/**
 * Follows a passage through steps to the document that they lead to. What is written at its edges is no part of it. Where all of it was
 * taken away, it is looked for by its words (a cut and a paste, an undo, a save of the whole text), else it is what was put into its place
 * within one block, else it is gone; one that is gone comes back when its words do.
 */
export function movePassage(span: Span | null, quote: PassageText, mapping: Mapping, after: () => Node): MovedPassage {
  if (!span) {
    const found = couldHold(mapping, quote) ? findPassage(after(), quote) : null;
    return { span: found, isElsewhere: found !== null };
  }
  const moved = moveAlong(span, mapping);
  if (moved) return { span: moved, isElsewhere: false };
  return { span: findPassage(after(), quote) ?? replacement(span, mapping, after()), isElsewhere: true };
}

/** Whether steps put in so much that a passage can be among it. */
function couldHold(mapping: Mapping, { exact, prefix, suffix }: PassageText): boolean {
  let inserted = 0;
  for (const map of mapping.maps)
    map.forEach((_oldStart, _oldEnd, newStart, newEnd) => {
      inserted += newEnd - newStart;
    });
  return inserted >= (exact.length || Math.min(prefix.length, suffix.length) || 1);
}

/** The same without looking for the words: null where all of the passage was taken away. */
export function moveAlong({ from, to }: Span, mapping: Pick<Mapping, 'map' | 'mapResult'>): Span | null {
  if (from === to) {
    const { pos, deletedAcross } = mapping.mapResult(from, -1);
    return deletedAcross ? null : { from: pos, to: pos };
  }
  const moved = { from: mapping.map(from, 1), to: mapping.map(to, -1) };
  return moved.from < moved.to ? moved : null;
}

function replacement({ from, to }: Span, mapping: Mapping, after: Node): Span | null {
  const span = { from: mapping.map(from, -1), to: mapping.map(to, 1) };
  const start = after.resolve(span.from);
  const isLine = start.parent.inlineContent && start.sameParent(after.resolve(span.to));
  return isLine && span.from < span.to ? span : null;
}
