import { compilePattern } from '../story/house-rules/compile-pattern.ts';
import { patternEngine } from './editor/house/pattern-engine.ts';

// Loaded beside the editor only where a newspaper has patterns among its house rules: the engine is as large as half the editor.
Reflect.set(globalThis, patternEngine, compilePattern);
