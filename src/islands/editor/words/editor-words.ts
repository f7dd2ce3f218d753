import type { RemarkWords } from '../remarks/remark-words.ts';

/** Every text of the editor. */
export interface EditorWords {
  readonly text: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly body: string;
  readonly saved: string;
  readonly saving: string;
  readonly offlineKept: string;
  readonly offline: string;
  readonly offlineNothing: string;
  readonly signedOutKept: string;
  readonly signedOut: string;
  readonly tooManyKept: string;
  readonly tooMany: string;
  readonly signIn: string;
  /** A headline or standfirst holds no more. */
  readonly full: Readonly<Record<'headline' | 'standfirst', (most: number) => string>>;
  readonly refused: (why: string) => string;
  readonly readOnly: string;
  readonly gone: string;
  readonly notAllowed: string;
  readonly nobodyElse: string;
  readonly alsoHere: (names: string) => string;
  readonly count: (words: number, minutes: number) => string;
  readonly tools: string;
  readonly insert: string;
  readonly bold: string;
  readonly italic: string;
  readonly link: string;
  readonly more: string;
  readonly undo: string;
  readonly redo: string;
  readonly shortcuts: string;
  readonly close: string;
  readonly apply: string;
  readonly remove: string;
  readonly cancel: string;
  readonly address: string;
  readonly noAddress: string;
  readonly nothingFound: string;
  readonly blocks: Readonly<Record<BlockName, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly picture: {
    readonly choose: string;
    readonly uploading: (name: string, percent: number) => string;
    readonly failed: (name: string, why: string) => string;
    readonly altMissing: string;
    readonly wide: string;
    readonly column: string;
    readonly add: string;
    readonly gone: string;
    readonly notPicture: string;
    /** Why a file was not taken whose answer never came, or was none. */
    readonly unanswered: string;
  };
  readonly table: Readonly<Record<'rowBelow' | 'rowAway' | 'columnAfter' | 'columnAway' | 'header' | 'align', string>>;
  readonly alsoRead: { readonly search: string; readonly change: string; readonly unnamed: string };
  readonly embed: { readonly paste: string; readonly unknown: string };
  readonly loss: {
    readonly title: string;
    readonly why: string;
    readonly mine: string;
    readonly theirs: string;
    readonly nothingThere: string;
    readonly putBack: string;
    readonly leave: string;
  };
  readonly house: {
    readonly title: string;
    readonly instead: (form: string) => string;
    readonly avoid: string;
    readonly change: (found: string, form: string) => string;
    readonly use: string;
    readonly leave: string;
    readonly count: (marks: number) => string;
    readonly none: string;
    readonly again: (left: number) => string;
  };
  readonly remarks: RemarkWords;
  readonly keys: Readonly<Record<KeyName, string>>;
}

export const blockNames = [
  'paragraph',
  'heading2',
  'heading3',
  'heading4',
  'bullet_list',
  'ordered_list',
  'quote',
  'pull_quote',
  'picture',
  'gallery',
  'table',
  'embed',
  'also_read',
  'fact_box',
  'key_points',
  'code_block',
  'divider',
  'live_post',
] as const;
export type BlockName = (typeof blockNames)[number];
export type FieldName = 'source' | 'title' | 'caption' | 'alt' | 'language' | 'at' | 'key';
export type KeyName =
  | 'insert'
  | 'bold'
  | 'italic'
  | 'link'
  | 'code'
  | 'undo'
  | 'redo'
  | 'heading'
  | 'list'
  | 'quoteKey'
  | 'divider'
  | 'breakLine'
  | 'up'
  | 'down'
  | 'note'
  | 'suggest'
  | 'nextRemark'
  | 'help'
  | 'leave'
  | 'houseUse'
  | 'houseLeave'
  | 'houseNext'
  | 'palette';
