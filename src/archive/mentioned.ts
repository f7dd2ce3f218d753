import type { StaffId } from '../story/ids.ts';
import type { Remark } from '../story/remark.ts';

/** An open remark in which somebody is mentioned, with the headline of the story that it is on. */
export interface Mentioned {
  readonly remark: Remark;
  readonly headline: string;
}

/** Who is mentioned in a remark since it was changed, and who no longer is. */
export interface MentionsChange {
  readonly added: readonly StaffId[];
  readonly removed: readonly StaffId[];
}
