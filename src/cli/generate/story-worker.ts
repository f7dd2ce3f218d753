import { parentPort, workerData } from 'node:worker_threads';
import { storyMaker } from './generated-story.ts';

/** What a worker is started with. */
export interface StoryWork {
  readonly seed: number;
  readonly sections: number;
}

/** Makes the stories `[from, until)` whenever it is asked to, and hands them back in one message. */
const { seed, sections } = workerData as StoryWork;
const make = storyMaker(seed, sections);
parentPort?.on('message', ({ from, until }: { from: number; until: number }) => {
  parentPort?.postMessage(Array.from({ length: until - from }, (_, index) => make(from + index)));
});
