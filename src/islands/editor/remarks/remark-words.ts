import type { RemarkTerms } from '../../../story/remark-terms.ts';

/** The editor's texts about notes and suggestions. */
export interface RemarkWords extends RemarkTerms {
  /** The button that opens the list. */
  readonly open: (count: number) => string;
  readonly suggest: string;
  readonly none: string;
  readonly noteText: string;
  readonly mentionHelp: string;
  readonly otherWords: string;
  readonly earlier: (count: number) => string;
  /** What one is wording anew was worded anew, or deleted, in another window of one's own. */
  readonly editedElsewhere: string;
  readonly keepOther: string;
  readonly putMine: string;
  readonly deletedElsewhere: string;
  readonly leaveDeleted: string;
  readonly sayAgain: string;
  readonly toPassage: string;
  readonly settled: (count: number) => string;
  /** Said to those who cannot see that something came. */
  readonly came: (who: string) => string;
  readonly notSent: string;
  readonly passageGone: string;
}
