import { make } from '../ui/make.ts';
import { leaveByKey } from './leave-by-key.ts';
import { mentionList } from './mention-list.ts';
import type { RemarkActs, Trouble } from './remark-acts.ts';
import { shortened } from './remark-card.ts';
import type { RemarkWords } from './remark-words.ts';
import { sendByKey } from './send-by-key.ts';

/** What a new note or suggestion is written with. */
export interface ComposeParts {
  readonly kind: 'note' | 'suggestion';
  /** What the passage says now. */
  readonly exact: string;
  readonly words: RemarkWords;
  readonly cancel: string;
  readonly acts: RemarkActs;
  /** Sends it once everything typed is on disk, about the passage as it is then. */
  readonly send: (fields: Readonly<Record<string, string>>) => Promise<Trouble>;
  readonly closed: () => void;
}

/** The card in which a note or a suggestion is written; what was written stays until it is sent or given up. */
export function composeCard({ kind, exact, words, cancel, acts, send, closed }: ComposeParts): HTMLElement {
  const field = make('textarea');
  field.rows = 3;
  field.required = kind === 'note';
  field.dir = 'auto';
  if (kind === 'suggestion') field.defaultValue = exact;
  const reason = make('input', { type: 'text' });
  reason.dir = 'auto';
  const problem = make('p', { class: 'problem', role: 'alert' });
  const submit = make('button', { class: 'primary' }, kind === 'note' ? words.note : words.suggest);
  submit.type = 'submit';
  const quote = make('blockquote', { class: 'passage' }, shortened(exact) || words.noWords);
  quote.dir = 'auto';
  const form = make(
    'form',
    { class: 'compose' },
    quote,
    make('label', {}, make('span', {}, kind === 'note' ? words.noteText : words.otherWords), field),
    ...(kind === 'note' ? [mentionList(field, acts.people), make('p', { class: 'help' }, words.mentionHelp)] : []),
    ...(kind === 'suggestion' ? [make('label', {}, make('span', {}, words.reason), reason)] : []),
    make('p', { class: 'doings' }, submit, make('button', { onclick: closed }, cancel)),
    problem,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    submit.disabled = true;
    const text = field.value.replaceAll('\n', kind === 'note' ? '\n' : ' ');
    const trouble = await send(kind === 'note' ? { text } : { words: text, reason: reason.value });
    submit.disabled = false;
    if (trouble === null) closed();
    else problem.textContent = trouble;
  });
  leaveByKey(form, closed);
  sendByKey(field, form);
  return make('section', { class: 'remark-card composing', label: kind === 'note' ? words.note : words.suggest }, form);
}
