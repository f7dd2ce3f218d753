import type { MarkKind } from './kind.ts';

/** Never together with superscript. */
export const subscriptMark: MarkKind = { name: 'subscript', words: 'subscript', excludes: 'subscript superscript' };
