import type { Staff } from '../../accounts/staff.ts';
import type { KeptPassword, Passkey, Session } from '../../archive/accounts-reader.ts';
import type { LogEntry } from '../../story/events.ts';
import type { SessionId } from '../../story/ids.ts';
import type { NameOf } from '../stories/desk-names.ts';
import type { ScreenTime } from '../words/print-time.ts';

/** What the page of one's own account shows. */
export interface AccountProps {
  readonly staff: Staff;
  /** The session in which the page is looked at. */
  readonly own: SessionId;
  /** Whether signing in was so lately that what one signs in with may be changed. */
  readonly isFresh: boolean;
  readonly passkeys: readonly Passkey[];
  readonly password: KeptPassword | null;
  readonly codesLeft: number;
  readonly sessions: readonly Session[];
  readonly entries: readonly LogEntry[];
  readonly names: NameOf;
  readonly time: ScreenTime;
}
