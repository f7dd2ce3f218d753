import { cutAtMentions } from '../../../story/mentions.ts';
import { make } from '../ui/make.ts';
import type { CardParts, Edit } from './card-parts.ts';
import { editForm } from './edit-form.ts';
import type { ToldRemark, ToldSaying } from './told-remark.ts';

/** One thing that was said: who said it, when, and whether they worded it anew. What the writer said themselves can be changed. */
export function sayingInCard(told: ToldRemark, index: number, parts: CardParts): HTMLElement {
  const saying = told.thread[index] as ToldSaying;
  const { words, writer, edits, redraw } = parts;
  const name = nameOfSaying(told, index);
  const isOwn = saying.maker === writer && !told.settled;
  const isDeleted = saying.changed?.how === 'deleted';
  const now = isDeleted ? null : saying.text;
  const begun = isOwn ? editGoingOn(edits.get(name), now) : undefined;
  if (begun) {
    edits.set(name, begun);
    const over = () => {
      edits.delete(name);
      redraw();
    };
    const changed = (text: string) => edits.set(name, { ...begun, text });
    const form = editForm({ told, place: told.earlier + index, edit: begun, now, parts, changed, over });
    return make('div', { class: 'said-in-thread' }, form);
  }
  const edit = () => {
    edits.set(name, { seen: saying.text, text: saying.text });
    redraw();
  };
  return make(
    'div',
    { class: 'said-in-thread' },
    whoLine(saying, saying.at === told.at && saying.maker === told.maker, parts),
    wordsOf(saying, parts),
    isOwn && !isDeleted ? make('button', { class: 'edit-saying', onclick: edit }, words.edit) : null,
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

/** An edit in which nothing is written yet goes on from what is said now, and so does one that says the same. */
function editGoingOn(edit: Edit | undefined, now: string | null): Edit | undefined {
  if (!edit) return undefined;
  if (edit.text === edit.seen) return now === null ? undefined : { seen: now, text: now };
  return edit.text.trim() === now ? { seen: now, text: edit.text } : edit;
}
