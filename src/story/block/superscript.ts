import type { MarkKind } from './kind.ts';

/** Never together with subscript. */
export const superscriptMark: MarkKind = {
  name: 'superscript',
  words: 'superscript',
  excludes: 'subscript superscript',
};
