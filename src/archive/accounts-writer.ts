import type { Instant } from '../kit/instant.ts';
import type { OneTimeLinkId, PasskeyId, SessionId, StaffId } from '../story/ids.ts';
import type { OneTimeLink, Passkey, Password, Session } from './accounts-reader.ts';

/** Writes the rows that follow from an act on somebody's account; what happened is written with it, by `saveStaff` or `note`. */
export interface AccountsWriter {
  addPasskey(passkey: Passkey): Promise<void>;
  removePasskey(id: PasskeyId): Promise<void>;
  /** Remembers that a passkey was used. */
  usePasskey(
    id: PasskeyId,
    used: { readonly at: Instant; readonly counter: number; readonly backedUp: boolean },
  ): Promise<void>;
  /** Sets or replaces; null takes it away. */
  savePassword(staff: StaffId, password: Password | null): Promise<void>;
  /** Takes the place of all that were there. */
  saveRecoveryCodes(staff: StaffId, hashes: readonly string[]): Promise<void>;
  /** Takes a code away; false where it was not there. */
  spendRecoveryCode(staff: StaffId, hash: string): Promise<boolean>;
  addSession(session: Session): Promise<void>;
  sawSession(id: SessionId, at: Instant): Promise<void>;
  endSession(id: SessionId): Promise<void>;
  /** Ends all sessions of somebody but one; answers how many. */
  endSessions(staff: StaffId, except?: SessionId): Promise<number>;
  /** Forgets sessions and links that nobody can use any more. */
  forgetExpired(now: Instant, idleSince: Instant): Promise<void>;
  addOneTimeLink(link: OneTimeLink): Promise<void>;
  removeOneTimeLink(id: OneTimeLinkId): Promise<void>;
  /** Takes all links of a kind back. */
  removeOneTimeLinks(kind: OneTimeLink['kind']): Promise<void>;
}
