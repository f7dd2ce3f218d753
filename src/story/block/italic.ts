import type { MarkKind } from './kind.ts';

/** Italic text. */
export const italicMark: MarkKind = { name: 'italic', words: 'italic' };
