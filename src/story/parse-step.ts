import { Step } from 'prosemirror-transform';
import { ok, type Result, refused } from '../kit/result.ts';
import { deepest } from './document-limits.ts';
import { storySchema } from './schema.ts';

/**
 * Reads a step that may be anything. What it leads to is still to be checked: a step that can be read may yet fail, or lead to a document
 * that is none. The refusal says what is wrong, in words that follow "a step".
 */
export function parseStep(json: unknown): Result<Step, string> {
  if (!isObject(json)) return refused('is not an object');
  if (!takenKinds.has(json['stepType'])) return refused('is of an unknown kind');
  if (!hasWholePositions(json)) return refused('has a position that is not a whole number');
  if (!isShallow(json, deepestJson)) return refused('is nested too deeply');
  try {
    return ok(Step.fromJSON(storySchema, json));
  } catch {
    return refused('does not fit the schema');
  }
}

/**
 * Steps that an editor of stories takes. Marks on blocks and attributes of the document are none of them. `markSet` is how a mark is undone that stood
 * on a part of the passage before.
 */
const takenKinds: ReadonlySet<unknown> = new Set([
  'replace',
  'replaceAround',
  'addMark',
  'removeMark',
  'markSet',
  'attr',
]);

const positions = ['from', 'to', 'gapFrom', 'gapTo', 'insert', 'pos'];

/** A document's own depth, three levels of JSON for each node in it, and what is around a slice. */
const deepestJson = 3 * (deepest + 3) + 4;

function hasWholePositions(json: Readonly<Record<string, unknown>>): boolean {
  const isWhole = (at: unknown) => at === undefined || (typeof at === 'number' && Number.isSafeInteger(at) && at >= 0);
  return positions.every((name) => isWhole(json[name])) && partsOf(json).every(hasWholePositions);
}

/** Of a step that is several. */
function partsOf({ stepType, steps }: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  return stepType === 'markSet' && Array.isArray(steps) ? steps.filter(isObject) : [];
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
