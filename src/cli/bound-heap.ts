import { setFlagsFromString } from 'node:v8';

/**
 * Bounds what V8 takes, in this thread and in those that are started after. New objects have 16 MiB: what the answers under way are made of
 * fits in and is gone with them; in less it is taken for old, and moved. What is old may grow by a third before it is swept, not by a multiple: most of
 * it stays (pages that are read often).
 */
export function boundHeap(): void {
  setFlagsFromString('--max-semi-space-size=16');
  setFlagsFromString('--heap-growing-percent=30');
}
