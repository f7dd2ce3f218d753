import { Fragment, type Node, Slice } from 'prosemirror-model';
import { ReplaceStep, type Step } from 'prosemirror-transform';
import { ok, type Result, refused } from '../kit/result.ts';
import { quoteOf } from './passage.ts';
import type { Refusal } from './refusal.ts';
import type { Suggestion } from './remark.ts';

/** Whether the passage that a suggestion is about still says what it said. */
export function isUntouched(document: Node, { span, quote }: Pick<Suggestion, 'span' | 'quote'>): boolean {
  return span !== null && quoteOf(document, span).exact === quote.exact;
}

/** The one step that accepts a suggestion: its words in the passage's place, with the marks that stood there. */
export function suggestionStep(document: Node, suggestion: Suggestion): Result<Step, Refusal> {
  const { span, words } = suggestion;
  if (!span || !isUntouched(document, suggestion)) return refused({ kind: 'passage-changed' });
  const [start, end] = [document.resolve(span.from), document.resolve(span.to)];
  const marks = (span.from === span.to ? start.marks() : start.marksAcross(end)) ?? [];
  const content = words === '' ? Fragment.empty : Fragment.from(document.type.schema.text(words, marks));
  return ok(new ReplaceStep(span.from, span.to, new Slice(content, 0, 0)));
}
