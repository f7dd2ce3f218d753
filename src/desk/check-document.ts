import { ok, type Result, refused } from '../kit/result.ts';
import type { StoryDocument } from '../story/document.ts';
import { parseDocument } from '../story/parse-document.ts';
import type { Refusal } from '../story/refusal.ts';

/** A document in its canonical form; a refusal that says where something is wrong with it. Nothing is kept that did not pass here. */
export function checkDocument(document: StoryDocument): Result<StoryDocument, Refusal> {
  const parsed = parseDocument(document);
  if (parsed.ok) return ok(parsed.value);
  const { place, problem } = parsed.refusal;
  return refused({ kind: 'invalid', what: 'the text', why: `${place} ${problem}` });
}
