import { cutAtMentions } from '../../../story/mentions.ts';
import { make } from '../ui/make.ts';
import type { CardParts } from './card-parts.ts';
import { mentionList } from './mention-list.ts';
import { attempt } from './remark-acts.ts';
import { sendByKey } from './send-by-key.ts';
import type { ToldRemark, ToldSaying } from './told-remark.ts';

/** One thing that was said: who said it, when, and whether they worded it anew. What the writer said themselves can be changed. */
export function sayingInCard(told: ToldRemark, index: number, parts: CardParts): HTMLElement {
  const saying = told.thread[index] as ToldSaying;
  const { words, writer, edits, redraw } = parts;
  const name = nameOfSaying(told, index);
  const isOwn = saying.maker === writer && !told.settled && saying.changed?.how !== 'deleted';
  const begun = isOwn ? edits.get(name) : undefined;
  if (begun !== undefined) return make('div', { class: 'said-in-thread' }, editForm(told, index, begun, parts));
  const edit = () => {
    edits.set(name, saying.text);
    redraw();
  };
  return make(
    'div',
    { class: 'said-in-thread' },
    whoLine(saying, saying.at === told.at && saying.maker === told.maker, parts),
    wordsOf(saying, parts),
    isOwn ? make('button', { class: 'edit-saying', onclick: edit }, words.edit) : null,
  );
}

/** By which an edit that was begun is found again when a card is drawn anew. */
export function nameOfSaying({ id, earlier }: ToldRemark, index: number): `${string}/${number}` {
  return `${id}/${earlier + index}`;
}

/** The maker's first words stand below their name already. */
function whoLine({ at, by, changed }: ToldSaying, isFirst: boolean, { when, words }: CardParts): HTMLElement | null {
  const edited = changed?.how === 'edited' ? words.edited(when(changed.at)) : null;
  if (isFirst) return edited === null ? null : make('p', { class: 'who' }, edited);
  return make('p', { class: 'who' }, make('bdi', {}, by), `, ${when(at)}`, edited === null ? null : `, ${edited}`);
}

function wordsOf({ text, changed }: ToldSaying, { people, words }: CardParts): HTMLElement {
  if (changed?.how === 'deleted') return make('p', { class: 'state' }, words.removed);
  const said = make('p', { class: 'saying' });
  said.dir = 'auto';
  const named = people.map((name) => ({ id: name, name }));
  said.append(...cutAtMentions(text, named).map(({ text: part, who }) => (who ? make('strong', {}, part) : part)));
  return said;
}

function editForm(told: ToldRemark, index: number, begun: string, parts: CardParts): HTMLElement {
  const { words, acts, cancel, edits, redraw } = parts;
  const name = nameOfSaying(told, index);
  const place = told.earlier + index;
  const problem = make('p', { class: 'problem', role: 'alert' });
  const field = make('textarea', { label: words.edit });
  field.rows = 3;
  field.dir = 'auto';
  field.defaultValue = told.thread[index]?.text ?? '';
  field.value = begun;
  const over = () => {
    edits.delete(name);
    redraw();
  };
  const send = (act: `sayings/${number}` | `sayings/${number}/deletion`, fields?: Readonly<Record<string, string>>) =>
    void attempt(problem, acts.on(told.id, act, fields)).then((isDone) => isDone && over());
  const save = make('button', {}, words.save);
  save.type = 'submit';
  const row = make('p', { class: 'doings' }, save, make('button', { onclick: over }, cancel));
  const keep = make('button', { onclick: over }, cancel);
  const ask = () => {
    row.replaceWith(sure);
    keep.focus();
  };
  row.append(make('button', { class: 'delete-saying', onclick: ask }, words.remove));
  const forGood = make('button', { class: 'delete-saying', onclick: () => send(`sayings/${place}/deletion`) });
  forGood.append(words.remove);
  const sure = make('p', { class: 'doings' }, words.removeHelp, forGood, keep);
  const form = make('form', { class: 'edit-form' }, field, mentionList(field, acts.people), row, problem);
  field.addEventListener('input', () => edits.set(name, field.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value === field.defaultValue) over();
    else if (field.value.trim() !== '') send(`sayings/${place}`, { text: field.value });
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    over();
  });
  sendByKey(field, form);
  return form;
}
