/** The editor's texts about notes and suggestions. */
export interface RemarkWords {
  readonly title: string;
  /** The button that opens the list. */
  readonly open: (count: number) => string;
  readonly note: string;
  readonly suggest: string;
  readonly suggestion: string;
  readonly about: (passage: string) => string;
  readonly noWords: string;
  readonly none: string;
  readonly gone: string;
  readonly changed: string;
  readonly out: string;
  readonly in: string;
  readonly noteText: string;
  readonly mentionHelp: string;
  readonly otherWords: string;
  readonly reason: string;
  readonly earlier: (count: number) => string;
  readonly answer: string;
  readonly send: string;
  readonly edit: string;
  readonly save: string;
  readonly remove: string;
  /** Asked once before something is deleted. */
  readonly removeHelp: string;
  readonly edited: (when: string) => string;
  /** In the place of something that its writer deleted. */
  readonly removed: string;
  readonly resolve: string;
  readonly reopen: string;
  readonly accept: string;
  readonly refuse: string;
  readonly takeBack: string;
  readonly toPassage: string;
  readonly settled: (count: number) => string;
  readonly ended: Readonly<
    Record<'resolved' | 'accepted' | 'refused' | 'taken-back', (who: string, when: string) => string>
  >;
  /** Said to those who cannot see that something came. */
  readonly came: (who: string) => string;
  readonly notSent: string;
  readonly passageGone: string;
}
