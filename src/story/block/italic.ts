import type { MarkKind } from './kind.ts';

export const italicMark: MarkKind = { name: 'italic', words: 'italic' };
