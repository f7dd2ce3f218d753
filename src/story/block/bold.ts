import type { MarkKind } from './kind.ts';

export const boldMark: MarkKind = { name: 'bold', words: 'bold' };
