import { ok, type Result, refused } from '../kit/result.ts';
import type { BodyBlock, StoryDocument } from '../story/document.ts';
import { type DocumentProblem, parseBody, parseDocument } from '../story/parse-document.ts';
import type { Refusal } from '../story/refusal.ts';

/** A document in its canonical form; a refusal that says where something is wrong with it. Nothing is kept that did not pass here. */
export function checkDocument(document: StoryDocument): Result<StoryDocument, Refusal> {
  const parsed = parseDocument(document);
  return parsed.ok ? ok(parsed.value) : refused(invalid('the text', parsed.refusal));
}

/** The same for a body alone, of a standing page. */
export function checkBody(body: readonly BodyBlock[], what: string): Result<readonly BodyBlock[], Refusal> {
  const parsed = parseBody(body);
  return parsed.ok ? ok(parsed.value) : refused(invalid(what, parsed.refusal));
}

function invalid(what: string, { place, problem }: DocumentProblem): Refusal {
  return { kind: 'invalid', what, why: `${place} ${problem}` };
}
