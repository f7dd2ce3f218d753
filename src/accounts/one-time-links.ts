import type { OneTimeLink } from '../archive/accounts-reader.ts';
import type { DeskReader } from '../archive/desk-reader.ts';
import { days, hours, type Instant } from '../kit/instant.ts';
import { hashSecret, type Secret } from './secret.ts';

/** How long each kind of link works, in milliseconds. */
export const linkTime = { begin: days(30), invitation: days(7), 'sign-in': hours(1) } as const;

/** A link with its secret, for the one time that it can be seen. */
export interface MadeLink {
  readonly secret: Secret;
  readonly link: OneTimeLink;
}

/** The link of a secret, where it can still be used: the first administrator's only while there is nobody. */
export async function usableLink<K extends OneTimeLink['kind']>(
  reader: DeskReader,
  secret: string,
  now: Instant,
  ...kinds: readonly K[]
): Promise<Extract<OneTimeLink, { kind: K }> | null> {
  const link = await reader.oneTimeLink(hashSecret(secret));
  if (!link || link.expiresAt <= now || !kinds.some((kind) => kind === link.kind)) return null;
  if (link.kind === 'begin' && (await reader.allStaff()).length > 0) return null;
  return link as Extract<OneTimeLink, { kind: K }>;
}
