import type { NodeKind } from './kind.ts';

/** What holds the parts of a story together; no blocks themselves. */
export const frameKinds: readonly NodeKind[] = [
  { name: 'doc', words: 'document', spec: { content: 'headline standfirst body' } },
  { name: 'headline', words: 'headline', spec: { content: 'text*', marks: '', defining: true, isolating: true } },
  { name: 'standfirst', words: 'standfirst', spec: { content: 'text*', marks: '', defining: true, isolating: true } },
  { name: 'body', words: 'body', spec: { content: 'block+', isolating: true } },
];
