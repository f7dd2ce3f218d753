import type { Desk } from './desk.ts';

/** Does several acts in one transaction: what they answer is on disk together, when this resolves, or none of it is. */
export function inOneTransaction<T>(desk: Desk, work: (desk: Desk) => Promise<T>): Promise<T> {
  return desk.archive.transact((transaction) =>
    work({ ...desk, archive: { ...desk.archive, transact: (act) => act(transaction) } }),
  );
}
