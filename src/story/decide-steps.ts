import type { Node } from 'prosemirror-model';
import { AttrStep, type Step } from 'prosemirror-transform';
import { ok, type Result, refused } from '../kit/result.ts';
import { changed, type Moment } from './decision.ts';
import type { StoryDocument } from './document.ts';
import { nodeToJson } from './node-to-json.ts';
import { parseStep } from './parse-step.ts';
import { readNode } from './read-node.ts';
import type { Refusal } from './refusal.ts';
import type { KeptStep, StepBatch, StepJson } from './step.ts';
import { documentNode, stepBetween } from './step-between.ts';
import type { Story } from './story.ts';

/** Steps in one batch; an editor that has more sends them in turns. */
export const mostSteps = 500;

/** What a batch of steps does to a story. */
export interface StepsDecision {
  readonly story: Story;
  readonly steps: readonly KeptStep[];
}

/**
 * Takes steps that were made on the present version of the document, all or none. Each is read and applied as if by somebody hostile,
 * and what they lead to must be a document as `parseDocument` writes it; what lies between need not be one (two steps make a table of
 * three columns out of one of two). The document's version rises by one a step, the story's by one.
 */
export function decideSteps(story: Story, batch: StepBatch, moment: Moment): Result<StepsDecision, Refusal> {
  if (story.stage === 'spiked') return refused({ kind: 'wrong-stage', act: 'save', stage: story.stage });
  if (batch.steps.length === 0 || batch.steps.length > mostSteps)
    return refused(invalid(`a batch holds 1 to ${mostSteps} steps`));
  const taken = takeAll(documentNode(story.document), batch.steps);
  if (!taken.ok) return refused(invalid(taken.refusal));
  const document = checked(taken.value.at(-1)?.after as Node);
  if (!document.ok) return refused(invalid(document.refusal));
  const after = changed(story, moment, {
    document: document.value,
    documentVersion: story.documentVersion + taken.value.length,
  });
  const steps = taken.value.map((step, index) => kept(step, story.documentVersion + index + 1, after, batch.client));
  return ok({ story: after, steps });
}

/** The step by which a save brings the document to another one; none where it stays as it is. */
export function stepsOfSave(before: Story, after: Story): readonly KeptStep[] {
  const [from, to] = [documentNode(before.document), documentNode(after.document)];
  const step = stepBetween(from, to);
  return step ? [kept({ step, before: from, after: to }, after.documentVersion, after, '')] : [];
}

interface TakenStep {
  readonly step: Step;
  readonly before: Node;
  readonly after: Node;
}

function takeAll(document: Node, steps: readonly unknown[]): Result<readonly TakenStep[], string> {
  const taken: TakenStep[] = [];
  let before = document;
  for (const json of steps) {
    const step = parseStep(json);
    if (!step.ok) return refused(`a step ${step.refusal}`);
    const after = take(step.value, before);
    if (!after) return refused('a step does not fit the text');
    taken.push({ step: step.value, before, after });
    before = after;
  }
  return ok(taken);
}

/** Null where the step fails; a position outside the document makes ProseMirror throw, and an attribute that a block does not have goes by. */
function take(step: Step, document: Node): Node | null {
  try {
    if (step instanceof AttrStep && !hasAttribute(document.nodeAt(step.pos), step.attr)) return null;
    return step.apply(document).doc;
  } catch {
    return null;
  }
}

function hasAttribute(node: Node | null, name: string): boolean {
  return node !== null && Object.hasOwn(node.type.spec.attrs ?? {}, name);
}

function checked(node: Node): Result<StoryDocument, string> {
  try {
    const json = nodeToJson(node);
    const read = readNode('doc', json);
    if (!read.ok) return refused(`${read.refusal.place} ${read.refusal.problem}`);
    const canonical = nodeToJson(read.value);
    const isCanonical = JSON.stringify(canonical) === JSON.stringify(json);
    return isCanonical ? ok(canonical as unknown as StoryDocument) : refused('the text is not in its canonical form');
  } catch {
    return refused('the text cannot be read');
  }
}

function kept({ step, before, after }: TakenStep, version: number, story: Story, client: string): KeptStep {
  const undo = stepBetween(after, before) ?? step.invert(before);
  return {
    version,
    storyVersion: story.version,
    at: story.changedAt,
    by: story.changedBy,
    client,
    step: step.toJSON() as StepJson,
    undo: undo.toJSON() as StepJson,
  };
}

function invalid(why: string): Refusal {
  return { kind: 'invalid', what: 'the text', why };
}
