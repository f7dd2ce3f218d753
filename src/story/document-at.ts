import type { Node } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import type { StoryDocument } from './document.ts';
import { nodeToJson } from './node-to-json.ts';
import { storySchema } from './schema.ts';
import type { KeptStep } from './step.ts';
import { documentNode } from './step-between.ts';

/**
 * The document as it was before the last of its steps were taken: those are undone, the newest first. Throws where they are not its own. What
 * was typed letter by letter is undone in one piece.
 */
export function documentBefore(document: StoryDocument, steps: readonly Pick<KeptStep, 'undo'>[]): StoryDocument {
  const runs: Step[] = [];
  for (const { undo } of steps.toReversed()) {
    const step = Step.fromJSON(storySchema, undo);
    const merged = runs.at(-1)?.merge(step);
    if (merged) runs[runs.length - 1] = merged;
    else runs.push(step);
  }
  return nodeToJson(runs.reduce(undone, documentNode(document))) as unknown as StoryDocument;
}

function undone(node: Node, undo: Step): Node {
  const { doc, failed } = undo.apply(node);
  if (!doc) throw new Error(`A step cannot be undone: ${failed}`);
  return doc;
}
