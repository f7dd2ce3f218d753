import type { DeskReader } from '../../archive/desk-reader.ts';
import { isSample } from '../../desk/is-sample.ts';

/** What a newspaper of one's own can still be started from: the sample edition, or nothing at all. */
export type StartOrigin = 'sample' | 'nothing';

/** Null where a newspaper was started already. */
export async function startOrigin(reader: Pick<DeskReader, 'firstEntry' | 'publication'>): Promise<StartOrigin | null> {
  if (!(await reader.publication())) return 'nothing';
  return (await isSample(reader)) ? 'sample' : null;
}
