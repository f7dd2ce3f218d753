import type { TestProject } from 'vitest/node';
import { makeSampleEdition } from '../../src/cli/sample.ts';
import type { Instant } from '../../src/kit/instant.ts';
import { emptyPaper } from '../site/paper.ts';

/** The sample edition, served. */
export interface SampleEditionAt {
  /** `http://localhost:PORT`. */
  readonly origin: string;
  readonly port: number;
  /** When the edition was made, and what its server's clock says for good. */
  readonly now: Instant;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Made and served once for all tests of this folder: `inject('edition')`. */
    readonly edition: SampleEditionAt;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const paper = await emptyPaper();
  const { app } = paper;
  await makeSampleEdition(app.desk, app.files, paper.now());
  project.provide('edition', { origin: app.origin, port: app.port, now: paper.now() });
  return async () => {
    // What a run that is cut short leaves half asked for fails while it is being closed, and was answered to nobody.
    const faults = [...paper.faults];
    await paper[Symbol.asyncDispose]();
    if (faults.length > 0) throw new AggregateError(faults, 'The sample edition answered 500.');
  };
}
