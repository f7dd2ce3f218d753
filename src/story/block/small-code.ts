import type { MarkKind } from './kind.ts';

/** A few words of code within a line. */
export const smallCodeMark: MarkKind = { name: 'code', words: 'small code' };
