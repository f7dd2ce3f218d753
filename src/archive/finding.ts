/** Something that `check` found wrong, in an operator's words. */
export interface Finding {
  /** What was checked: `database`, `search-index`, `lists`, `addresses`, `releases`, `log`, `documents` … */
  readonly check: string;
  readonly subject: string;
  readonly problem: string;
}
