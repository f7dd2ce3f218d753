import { shift } from '../kit/instant.ts';
import type { AccountKeeping } from './keeping.ts';
import { linkTime, type MadeLink } from './one-time-links.ts';
import { hashSecret, newSecret } from './secret.ts';

/** A link by which the first administrator begins; those made before work no more. Null where there is staff already. */
export function makeBeginLink({ archive, clock, newId }: AccountKeeping): Promise<MadeLink | null> {
  return archive.transact(async (transaction) => {
    await transaction.removeOneTimeLinks('begin');
    if ((await transaction.allStaff()).length > 0) return null;
    const now = clock();
    const secret = newSecret();
    const link = {
      kind: 'begin',
      id: newId('link'),
      hash: hashSecret(secret),
      createdAt: now,
      createdBy: 'system_command-line',
      expiresAt: shift(now, linkTime.begin),
    } as const;
    await transaction.addOneTimeLink(link);
    return { secret, link };
  });
}
