import type { DeskReader } from '../archive/desk-reader.ts';
import { ok, type Result, refused } from '../kit/result.ts';
import type { Place } from '../story/decide-remark.ts';
import { findWords } from '../story/find-passage.ts';
import { mappingOf, moveAlong } from '../story/move-passage.ts';
import type { Span } from '../story/passage.ts';
import type { Refusal } from '../story/refusal.ts';
import { remarkLimits } from '../story/remark.ts';
import { documentNode } from '../story/step-between.ts';
import type { Story } from '../story/story.ts';

/** Which passage is meant: a span of a version of the document, or its words, which stand there once. */
export type PassageNamed = ({ readonly version: number } & Span) | { readonly words: string };

/** The passage in the document as it is now. What was chosen in an older version is taken along the steps that came since. */
export async function findPlace(
  reader: DeskReader,
  story: Story,
  named: PassageNamed,
): Promise<Result<Place, Refusal>> {
  const open = (await reader.remarks(story.id)).filter(({ settled }) => settled === null);
  if (open.length >= remarkLimits.open)
    return refused({ kind: 'invalid', what: 'the note', why: `there are more than ${remarkLimits.open}` });
  const document = documentNode(story.document);
  const place = (span: Span): Result<Place, Refusal> => ok({ story: story.id, document, span });
  if ('words' in named) {
    const [only, ...more] = findWords(document, named.words.trim().replaceAll('\r\n', '\n'));
    if (!only) return passage('it does not stand in the text: quote it word for word');
    return more.length === 0 ? place(only) : passage('it stands there more than once: quote more words');
  }
  const span = await movedOn(reader, story, named);
  const isInside = span && 0 <= span.from && span.from <= span.to && span.to <= document.content.size;
  return isInside ? place(span) : passage('the text has changed too much since');
}

async function movedOn(
  reader: DeskReader,
  story: Story,
  { version, from, to }: { readonly version: number } & Span,
): Promise<Span | null> {
  const missing = story.documentVersion - version;
  if (missing === 0) return { from, to };
  if (missing < 0 || missing > mostMissed || from > to) return null;
  const steps = await reader.steps(story.id, { afterVersion: version, limit: mostMissed });
  if (steps.length !== missing) return null;
  return moveAlong({ from, to }, mappingOf(steps.map(({ step }) => step)));
}

const mostMissed = 5000;

function passage(why: string): Result<Place, Refusal> {
  return refused({ kind: 'invalid', what: 'the passage', why });
}
