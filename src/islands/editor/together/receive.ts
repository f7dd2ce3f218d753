import { getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import type { StepJson } from '../../../story/step.ts';
import { editorSchema } from '../editor-schema.ts';

/** A step as the server tells of it. */
export interface ToldStep {
  readonly client: string;
  readonly step: StepJson;
}

/** The version that the archive's document has, as far as this editor was told. */
export function versionOf(state: EditorState): number {
  return getVersion(state) as number;
}

/** Steps of this editor that are not known to be on disk, in order. */
export function unsentSteps(state: EditorState): readonly Step[] {
  return sendableSteps(state)?.steps ?? [];
}

/**
 * Takes in steps that are on disk, run by run of one maker: this editor's own, which confirm what it sent, and others', over which the
 * rest is rebased. Own ones that it does not remember having sent (it was closed in between) are taken in like those of others.
 */
export function receive(
  state: EditorState,
  client: string,
  told: readonly ToldStep[],
  dispatch: (transaction: Transaction, before: EditorState) => EditorState,
): void {
  let now = state;
  for (const run of runsOf(told)) {
    const steps = run.map(({ step }) => Step.fromJSON(editorSchema, step));
    const own = run[0]?.client === client ? countOwn(unsentSteps(now), steps) : 0;
    const transactions = [
      { steps: steps.slice(0, own), maker: client },
      { steps: steps.slice(own), maker: '' },
    ];
    for (const { steps: some, maker } of transactions) {
      if (some.length === 0) continue;
      const makers = some.map(() => maker);
      now = dispatch(receiveTransaction(now, some, makers, { mapSelectionBackward: true }), now);
    }
  }
}

function runsOf(told: readonly ToldStep[]): readonly (readonly ToldStep[])[] {
  const runs: ToldStep[][] = [];
  for (const one of told) {
    const last = runs.at(-1);
    if (last?.[0]?.client === one.client) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function countOwn(unsent: readonly Step[], steps: readonly Step[]): number {
  let count = 0;
  while (count < steps.length && isSame(unsent[count], steps[count])) count++;
  return count;
}

function isSame(one: Step | undefined, other: Step | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
