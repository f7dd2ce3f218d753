import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { programFile } from '../../kit/program-file.ts';
import type { GeneratedStory } from './generated-story.ts';
import type { StoryWork } from './story-worker.ts';

const storiesInBatch = 2000;
const batchesAhead = 2;

/** The first `count` stories in order, in batches, made on a thread of their own, a few batches ahead of who takes them. */
export async function* storyBatches(work: StoryWork, count: number): AsyncGenerator<readonly GeneratedStory[]> {
  const worker = new Worker(programFile('cli/generate/story-worker'), { workerData: work });
  const batches = on(worker, 'message') as AsyncIterableIterator<[readonly GeneratedStory[]]>;
  let asked = 0;
  const ask = () => {
    if (asked === count) return;
    const until = Math.min(count, asked + storiesInBatch);
    worker.postMessage({ from: asked, until });
    asked = until;
  };
  try {
    for (let ahead = 0; ahead < batchesAhead; ahead++) ask();
    for (let made = 0; made < count; ) {
      const [batch] = (await batches.next()).value as [readonly GeneratedStory[]];
      ask();
      made += batch.length;
      yield batch;
    }
  } finally {
    await worker.terminate();
  }
}
