import { formatInstant } from '../../kit/instant.ts';
import type { Remark, Saying } from '../../story/remark.ts';
import type { RemarkOut } from '../schema/remark-schema.ts';

/** A note or a suggestion as the API gives it. */
export function remarkJson(remark: Remark): RemarkOut {
  const { id, story, at, by, quote, span, thread } = remark;
  const about = {
    id,
    story,
    at: formatInstant(at),
    by,
    passage: { words: quote.exact, before: quote.prefix, after: quote.suffix },
    span: span && { from: span.from, to: span.to },
    thread: thread.map(sayingJson),
  };
  if (remark.kind === 'note') return { kind: 'note', ...about, settled: remark.settled && settledJson(remark.settled) };
  const { words, settled } = remark;
  return { kind: 'suggestion', ...about, words, settled: settled && { ...settledJson(settled), how: settled.how } };
}

function sayingJson({ at, by, text, changed }: Saying): RemarkOut['thread'][number] {
  return {
    at: formatInstant(at),
    by,
    text,
    changed: changed ? { at: formatInstant(changed.at), how: changed.how } : null,
  };
}

function settledJson({ at, by }: NonNullable<Remark['settled']>) {
  return { at: formatInstant(at), by };
}
