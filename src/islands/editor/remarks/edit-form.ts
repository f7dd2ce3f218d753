import { make } from '../ui/make.ts';
import type { CardParts, Edit } from './card-parts.ts';
import { leaveByKey } from './leave-by-key.ts';
import { mentionList } from './mention-list.ts';
import { attempt, type RemarkAct } from './remark-acts.ts';
import { sendByKey } from './send-by-key.ts';
import type { ToldRemark } from './told-remark.ts';

/** The words of one's own that are worded anew, and what they say now; null where they were deleted in another window. */
export interface EditFormParts {
  readonly told: ToldRemark;
  /** The saying's place in the whole thread. */
  readonly place: number;
  readonly edit: Edit;
  readonly now: string | null;
  readonly parts: CardParts;
  /** Called with what is written, as it is written. */
  readonly changed: (text: string) => void;
  /** Called when it is sent or given up. */
  readonly over: () => void;
}

/** The form in which one's own words are worded anew. What was done to them in another window meanwhile is shown beside it: nothing is decided until the writer chooses. */
export function editForm({ told, place, edit, now, parts, changed, over }: EditFormParts): HTMLElement {
  const { words, acts } = parts;
  const problem = make('p', { class: 'problem', role: 'alert' });
  const field = make('textarea', { label: words.edit });
  field.rows = 3;
  field.dir = 'auto';
  field.defaultValue = edit.seen;
  field.value = edit.text;
  const send = (act: RemarkAct, fields?: Readonly<Record<string, string>>) =>
    void attempt(problem, acts.on(told.id, act, fields)).then((isDone) => isDone && over());
  const save = (seen: string) => {
    if (field.value === now) over();
    else if (field.value.trim() !== '') send(`sayings/${place}`, { text: field.value, seen });
  };
  const isChoice = now !== edit.seen;
  const mine = () => (now === null ? send('answers', { text: field.value }) : save(now));
  const row = isChoice
    ? rowOfChoice(parts, now, over, mine)
    : rowOfEdit(parts, over, () => send(`sayings/${place}/deletion`));
  const form = make(
    'form',
    { class: 'edit-form' },
    ...(isChoice ? toldOf(parts, now) : []),
    field,
    mentionList(field, acts.people),
    row,
    problem,
  );
  field.addEventListener('input', () => changed(field.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // By key, words are sent as over those that were there: of others that came meanwhile it is chosen by a button.
    if (now !== null) save(edit.seen);
  });
  leaveByKey(form, over);
  sendByKey(field, form);
  return form;
}

function rowOfEdit({ words, cancel }: CardParts, leave: () => void, remove: () => void): HTMLElement {
  const save = make('button', {}, words.save);
  save.type = 'submit';
  const keep = make('button', { onclick: leave }, cancel);
  const ask = () => {
    row.replaceWith(sure);
    keep.focus();
  };
  const row = make(
    'p',
    { class: 'doings' },
    save,
    make('button', { onclick: leave }, cancel),
    make('button', { class: 'delete-saying', onclick: ask }, words.remove),
  );
  const forGood = make('button', { class: 'delete-saying', onclick: remove }, words.remove);
  const sure = make('p', { class: 'doings' }, words.removeHelp, forGood, keep);
  return row;
}

/** What became of the words meanwhile. */
function toldOf({ words }: CardParts, now: string | null): readonly HTMLElement[] {
  if (now === null) return [make('p', { class: 'state', role: 'status' }, words.deletedElsewhere)];
  const other = make('blockquote', { class: 'passage saying' }, now);
  other.dir = 'auto';
  return [make('p', { class: 'state', role: 'status' }, words.editedElsewhere), other];
}

/** Which of two to keep. */
function rowOfChoice({ words }: CardParts, now: string | null, leave: () => void, mine: () => void): HTMLElement {
  return make(
    'p',
    { class: 'doings' },
    make('button', { class: 'keep-other', onclick: leave }, now === null ? words.leaveDeleted : words.keepOther),
    make('button', { class: 'put-mine', onclick: mine }, now === null ? words.sayAgain : words.putMine),
  );
}
