import type { Transaction } from '../archive/transaction.ts';
import type { Instant } from '../kit/instant.ts';
import type { SignInWay } from '../story/events.ts';
import type { StaffId } from '../story/ids.ts';
import type { Visitor } from './door.ts';
import { networkName } from './network-name.ts';

/** Writes into the log that somebody was not let in. What they typed is not kept: it may be a password. */
export async function noteFailure(
  transaction: Transaction,
  at: Instant,
  staff: StaffId | null,
  way: SignInWay | 'code',
  { network }: Visitor,
): Promise<void> {
  const happening = { kind: 'sign-in-failed', staff, way, network: networkName(network) } as const;
  await transaction.note({ at, by: 'system_door', happening });
}
