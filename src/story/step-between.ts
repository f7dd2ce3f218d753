import { Node } from 'prosemirror-model';
import { ReplaceStep, type Step } from 'prosemirror-transform';
import type { StoryDocument } from './document.ts';
import { storySchema } from './schema.ts';

/** A document as ProseMirror's own, from one that was parsed before. */
export function documentNode(document: StoryDocument): Node {
  return Node.fromJSON(storySchema, document);
}

/** The one step that leads from a document to another, replacing as little as it can; null where they are the same. */
export function stepBetween(before: Node, after: Node): Step | null {
  const start = before.content.findDiffStart(after.content);
  if (start === null) return null;
  const smallest = smallestStep(before, after, start);
  return smallest && leadsTo(smallest, before, after) ? smallest : wholeStep(before, after);
}

function smallestStep(before: Node, after: Node, start: number): Step | null {
  const end = before.content.findDiffEnd(after.content);
  if (!end) return null;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return new ReplaceStep(start, end.a + overlap, after.slice(start, end.b + overlap));
}

function wholeStep(before: Node, after: Node): Step {
  return new ReplaceStep(0, before.content.size, after.slice(0, after.content.size));
}

function leadsTo(step: Step, before: Node, after: Node): boolean {
  return step.apply(before).doc?.eq(after) ?? false;
}
