import type { Node } from 'prosemirror-model';
import { ok, type Result, refused } from '../kit/result.ts';
import { type Moment, refuseOptionalText, refuseText } from './decision.ts';
import type { ActorRef, StoryId } from './ids.ts';
import { quoteOf, type Span } from './passage.ts';
import type { Refusal } from './refusal.ts';
import { isDeleted, type Note, type Remark, remarkLimits, type Saying, type Suggestion } from './remark.ts';

/** Where a remark is to stand: a span of a story's document as it is now. */
export interface Place {
  readonly story: StoryId;
  readonly document: Node;
  readonly span: Span;
}

export function decideNote(place: Place, text: string, moment: Moment): Result<Note, Refusal> {
  const said = saying(text, moment);
  if (!said.ok) return said;
  if (place.span.from === place.span.to)
    return refused(passage('it is empty: choose the words that the note is about'));
  return ok({ ...onPassage(place, moment), kind: 'note', thread: [said.value], settled: null });
}

export interface SuggestedWords {
  /** Empty: the passage is to go. */
  readonly words: string;
  /** Why; may be empty. */
  readonly reason: string;
}

/** A suggestion is about words of one line: it becomes one step, which leaves the blocks around it as they are. */
export function decideSuggestion(
  place: Place,
  { words, reason }: SuggestedWords,
  moment: Moment,
): Result<Suggestion, Refusal> {
  const { document, span } = place;
  const start = document.resolve(span.from);
  if (!start.parent.inlineContent || !start.sameParent(document.resolve(span.to)))
    return refused(passage('it goes over more than one paragraph: suggest for each by itself'));
  const refusal = refuseOptionalText('the words suggested', words.trim() === '' ? '' : words, remarkLimits.text);
  if (refusal) return refused(refusal);
  if (words.includes('\n'))
    return refused({ kind: 'invalid', what: 'the words suggested', why: 'they hold a new line' });
  const about = onPassage(place, moment);
  if (about.quote.exact === words) return refused({ kind: 'nothing-changed' });
  const suggestion = { ...about, kind: 'suggestion', words, thread: [], settled: null } as const;
  return reason.trim() === '' ? ok(suggestion) : decideReply(suggestion, reason, moment);
}

export function decideReply<R extends Remark>(remark: R, text: string, moment: Moment): Result<R, Refusal> {
  if (remark.settled) return refused({ kind: 'remark-settled' });
  if (remark.thread.length >= remarkLimits.thread)
    return refused({ kind: 'invalid', what: 'the note', why: `there are more than ${remarkLimits.thread}` });
  const said = saying(text, moment);
  return said.ok ? ok({ ...remark, thread: [...remark.thread, said.value] }) : said;
}

/**
 * Whether a remark says already, word for word, what somebody says now of the same passage: it is theirs, open, and nobody answered. Whoever
 * did not hear that it was taken says it again.
 */
export function isSaidAlready(kept: Remark, fresh: Remark): boolean {
  const isSame = kept.kind === fresh.kind && kept.by === fresh.by && kept.thread.length === fresh.thread.length;
  const isThere = kept.span?.from === fresh.span?.from && kept.span?.to === fresh.span?.to;
  if (kept.settled || !isSame || !isThere || wordsOf(kept) !== wordsOf(fresh)) return false;
  return kept.thread.every(({ by, text }, place) => by === fresh.by && text === fresh.thread[place]?.text);
}

/** Whether the newest in a thread is what somebody says now. */
export function isAnsweredAlready({ thread, settled }: Remark, text: string, by: ActorRef): boolean {
  const newest = thread.at(-1);
  return !settled && newest?.by === by && newest.text !== '' && newest.text === text.trim();
}

function wordsOf(remark: Remark): string | null {
  return remark.kind === 'suggestion' ? remark.words : null;
}

export function decideResolution(note: Note, { at, by }: Moment): Result<Note, Refusal> {
  return note.settled ? refused({ kind: 'remark-settled' }) : ok({ ...note, settled: { at, by } });
}

export function decideReopening(note: Note): Result<Note, Refusal> {
  if (isDeleted(note)) return refused({ kind: 'not-found', what: 'remark' });
  return note.settled ? ok({ ...note, settled: null }) : refused({ kind: 'nothing-changed' });
}

/** Another than the maker accepts or refuses; the maker takes it back. */
export function decideSuggestionEnd(
  suggestion: Suggestion,
  how: 'accepted' | 'refused',
  { at, by }: Moment,
): Result<Suggestion, Refusal> {
  if (suggestion.settled) return refused({ kind: 'remark-settled' });
  const isOwn = suggestion.by === by;
  if (isOwn && how === 'accepted') return refused({ kind: 'own-suggestion' });
  return ok({ ...suggestion, settled: { at, by, how: isOwn ? 'taken-back' : how } });
}

function saying(text: string, { at, by }: Moment): Result<Saying, Refusal> {
  const refusal = refuseText('the note', text, remarkLimits.text);
  return refusal ? refused(refusal) : ok({ at, by, text: text.trim() });
}

function onPassage({ story, document, span }: Place, { at, by, newId }: Moment) {
  return { id: newId('remark'), story, at, by, quote: quoteOf(document, span), span };
}

function passage(why: string): Refusal {
  return { kind: 'invalid', what: 'the passage', why };
}
