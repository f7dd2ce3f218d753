import type { DeskReader } from '../archive/desk-reader.ts';

/** Whether an archive began as the sample edition, whoever changed it since; null where nothing was ever written to it. */
export async function isSample(reader: Pick<DeskReader, 'firstEntry'>): Promise<boolean | null> {
  const first = await reader.firstEntry();
  return first && first.by === 'system_sample';
}
