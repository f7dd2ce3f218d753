import { Step } from 'prosemirror-transform';
import type { StoryDocument } from './document.ts';
import { nodeToJson } from './node-to-json.ts';
import { storySchema } from './schema.ts';
import type { KeptStep } from './step.ts';
import { documentNode } from './step-between.ts';

/** The document as it was before the last of its steps were taken: those are undone, the newest first. Throws where they are not its own. */
export function documentBefore(document: StoryDocument, steps: readonly Pick<KeptStep, 'undo'>[]): StoryDocument {
  let node = documentNode(document);
  for (const { undo } of steps.toReversed()) {
    const { doc, failed } = Step.fromJSON(storySchema, undo).apply(node);
    if (!doc) throw new Error(`A step cannot be undone: ${failed}`);
    node = doc;
  }
  return nodeToJson(node) as unknown as StoryDocument;
}
