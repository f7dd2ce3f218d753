import type { EventLog } from '../archive/event-log.ts';

/** Whether an archive began as the sample edition, whoever changed it since; null where nothing was ever written to it. */
export async function isSample(log: EventLog): Promise<boolean | null> {
  const [first] = await log.after(0, 1);
  return first ? first.by === 'system_sample' : null;
}
