import type { StaffId } from '../../story/ids.ts';
import type { Mentionable } from '../../story/mentions.ts';
import type { Remark } from '../../story/remark.ts';
import type { Story } from '../../story/story.ts';
import type { NameOf } from '../stories/desk-names.ts';
import type { ScreenTime } from '../words/print-time.ts';

/** What the parts of a list of remarks show. */
export interface RemarkContext {
  readonly story: Story;
  /** Those remarks whose passage says what it said when they were made. */
  readonly untouched: ReadonlySet<Remark['id']>;
  /** Colleagues who can be mentioned. */
  readonly people: readonly Mentionable<StaffId>[];
  readonly asker: string;
  /** The heading of each remark: one below that of the screen or panel that it stands on. */
  readonly heading: 'h2' | 'h3';
  readonly mayDecide: boolean;
  readonly nameOf: NameOf;
  readonly time: ScreenTime;
  /** A form that was refused: whose, why, and what was filled in. */
  readonly refused: { readonly at: string; readonly text: string; readonly form: URLSearchParams } | null;
}
