import { type Instant, minutes } from '../kit/instant.ts';
import type { ActorRef } from './ids.ts';
import type { KeptStep } from './step.ts';

/** A step without what it does: which version it led to, when, and by whom. */
export type StepMark = Pick<KeptStep, 'version' | 'at' | 'by'>;

/** A while in which one person, or several together, wrote on a document. */
export interface Sitting {
  /** The version of the document before it and after it. */
  readonly before: number;
  readonly after: number;
  readonly began: Instant;
  readonly ended: Instant;
  /** Whoever wrote in it, with how many changes; most changes first. */
  readonly writers: readonly { readonly by: ActorRef; readonly changes: number }[];
}

/** Who comes back after this long sits down anew. */
const longPause = minutes(10);
/** Another writer who begins within this time writes along; later, it is their own sitting. */
const shortPause = minutes(2);
/** The longest sitting: what is written without a pause is told in parts. */
const longest = minutes(30);

/** Steps as somebody would tell of them: who wrote when, from pause to pause. Both oldest first; no step is left out. */
export function sittingsOf(marks: readonly StepMark[]): readonly Sitting[] {
  const runs: StepMark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run && goesOn(run, mark)) run.push(mark);
    else runs.push([mark]);
  }
  return runs.map(sittingOf);
}

function goesOn(run: readonly StepMark[], { at, by }: StepMark): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  const pause = at - last.at;
  return pause < (by === last.by ? longPause : shortPause) && at - first.at < longest;
}

function sittingOf(run: readonly StepMark[]): Sitting {
  const [first, last] = [run[0] as StepMark, run.at(-1) as StepMark];
  const writers = [...Map.groupBy(run, ({ by }) => by)].map(([by, marks]) => ({ by, changes: marks.length }));
  return {
    before: first.version - 1,
    after: last.version,
    began: first.at,
    ended: last.at,
    writers: writers.toSorted((a, b) => b.changes - a.changes),
  };
}
