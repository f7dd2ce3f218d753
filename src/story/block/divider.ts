import type { NodeKind } from './kind.ts';

/** A break between two parts of a text. */
export const dividerKind: NodeKind = { name: 'divider', words: 'divider', spec: { group: 'block' } };
