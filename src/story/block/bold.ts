import type { MarkKind } from './kind.ts';

/** Bold text. */
export const boldMark: MarkKind = { name: 'bold', words: 'bold' };
