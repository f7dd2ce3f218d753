import { refused } from '../../../kit/result.ts';
import type { CompilePattern } from '../../../story/house-rules/compile-pattern.ts';

/** Under which name the page holds what looks for patterns (`house-patterns.ts`). */
export const patternEngine = Symbol.for('dateline.patterns');

/** What the page has for looking for patterns; where it has nothing, patterns are left out until it is loaded anew. */
export const compileHere: CompilePattern = (pattern, ignoresCase) => {
  const compile = Reflect.get(globalThis, patternEngine) as CompilePattern | undefined;
  return compile ? compile(pattern, ignoresCase) : refused('unsupported');
};
