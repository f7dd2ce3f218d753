import { ok, type Result, refused } from '../kit/result.ts';
import {
  type BodyBlock,
  bodyOf,
  headlineOf,
  type StoryDocument,
  standfirstOf,
  storyDocument,
} from '../story/document.ts';
import { parseBody } from '../story/parse-document.ts';
import { parseMarkdown } from '../wire/markdown/parse-markdown.ts';
import { type Problem, problem } from './problem.ts';

/** A text as a request holds it: any part of it, the body in one of three ways. */
export interface GivenText {
  readonly headline?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly blocks?: readonly unknown[] | undefined;
  readonly markdown?: string | undefined;
  readonly paragraphs?: readonly string[] | undefined;
}

/** The text that a request gives, with what it leaves out taken from `kept`. */
export function readText(given: GivenText, kept: StoryDocument): Result<StoryDocument, Problem> {
  const body = readBody(given);
  if (!body.ok) return body;
  const headline = given.headline ?? headlineOf(kept);
  const standfirst = given.standfirst ?? standfirstOf(kept);
  return ok(storyDocument(headline, standfirst, body.value ?? bodyOf(kept)));
}

/** Whether a request gives any of a text. */
export function givesText(given: GivenText): boolean {
  return [given.headline, given.standfirst, given.blocks, given.markdown, given.paragraphs].some(
    (part) => part !== undefined,
  );
}

/** The body that a request gives; null where it gives none. */
export function readBody({ blocks, markdown, paragraphs }: GivenText): Result<readonly BodyBlock[] | null, Problem> {
  if (blocks) return readBlocks(blocks);
  if (markdown !== undefined) return readMarkdown(markdown);
  if (paragraphs) return readBlocks(paragraphs.map(paragraph));
  return ok(null);
}

function readBlocks(blocks: readonly unknown[]): Result<readonly BodyBlock[], Problem> {
  const body = parseBody(blocks);
  if (body.ok) return body;
  const { place, problem: why } = body.refusal;
  return refused(
    problem('invalid-request', `The body cannot be taken: ${place} ${why}.`, { part: 'body', errors: [] }),
  );
}

function readMarkdown(markdown: string): Result<readonly BodyBlock[], Problem> {
  const body = parseMarkdown(markdown);
  if (body.ok) return body;
  const [first] = body.refusal;
  const detail = `Line ${first?.line ?? 1} of the Markdown cannot be taken: ${first?.problem ?? 'unknown'}.`;
  return refused(problem('invalid-markdown', detail, { errors: body.refusal.slice(0, 20) }));
}

function paragraph(text: string): unknown {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };
}
