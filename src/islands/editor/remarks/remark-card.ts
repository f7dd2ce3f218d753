import { make } from '../ui/make.ts';
import type { CardParts } from './card-parts.ts';
import { mentionList } from './mention-list.ts';
import { attempt, type RemarkActs } from './remark-acts.ts';
import type { RemarkWords } from './remark-words.ts';
import { sayingInCard } from './saying-in-card.ts';
import { sendByKey } from './send-by-key.ts';
import type { ToldRemark } from './told-remark.ts';

/** What of a remark changes with the text around it and with rights, not with itself. */
export interface CardState {
  readonly isGone: boolean;
  readonly isUntouched: boolean;
  readonly mayWrite: boolean;
}

/** A remark beside the text: what it is about, what was said, and what can be done with it. `begun` is an answer that was not sent yet. */
export function remarkCard(told: ToldRemark, state: CardState, parts: CardParts, begun: string): HTMLElement {
  const { words, when } = parts;
  const name = told.kind === 'note' ? words.note : words.suggestion;
  const about = words.about(shortened(told.exact) || words.noWords);
  const card = make('article', { class: 'remark-card', label: `${name} ${about}`, 'data-remark': told.id });
  card.tabIndex = -1;
  const { settled } = told;
  card.append(
    make('p', { class: 'card-head' }, make('strong', {}, name), ' ', make('bdi', {}, told.by), `, ${when(told.at)}`),
    passageOf(told, words),
    ...(settled ? [line(words.ended[settled.how](settled.by, when(settled.at)))] : []),
    ...(!settled && state.isGone ? [line(words.gone)] : []),
    ...(!settled && !state.isGone && told.kind === 'suggestion' && !state.isUntouched ? [line(words.changed)] : []),
    ...(told.earlier > 0 ? [earlierOf(told, parts)] : []),
    ...told.thread.map((_, index) => sayingInCard(told, index, parts)),
    ...doings(told, state, parts, begun),
  );
  return card;
}

function passageOf({ kind, exact, words: other }: ToldRemark, words: RemarkWords): HTMLElement {
  const quote = make('blockquote', { class: 'passage' });
  quote.dir = 'auto';
  const hidden = (text: string) => make('span', { class: 'visually-hidden' }, `${text} `);
  if (kind === 'note') quote.append(shortened(exact) || words.noWords);
  if (kind === 'suggestion' && exact !== '') quote.append(make('del', {}, hidden(words.out), exact), ' ');
  if (kind === 'suggestion' && other) quote.append(make('ins', {}, hidden(words.in), other));
  return quote;
}

function earlierOf({ id, earlier }: ToldRemark, { words, list }: CardParts): HTMLElement {
  const link = make('a', {}, words.earlier(earlier));
  link.href = `${list}#${id}`;
  return make('p', { class: 'state' }, link);
}

function doings(told: ToldRemark, state: CardState, parts: CardParts, begun: string): readonly HTMLElement[] {
  const { words, acts, writer, toPassage } = parts;
  const problem = make('p', { class: 'problem', role: 'alert' });
  const act = (text: string, ...what: Parameters<RemarkActs['on']> extends [string, ...infer Rest] ? Rest : never) =>
    make('button', { onclick: () => void attempt(problem, acts.on(told.id, ...what)) }, text);
  const isOwn = told.maker === writer;
  const buttons: (HTMLElement | null)[] = told.settled
    ? [told.kind === 'note' ? act(words.reopen, 'reopening') : null]
    : [
        told.kind === 'note' ? act(words.resolve, 'resolution') : null,
        told.kind === 'suggestion' && !isOwn && state.mayWrite && state.isUntouched && !state.isGone
          ? act(words.accept, 'acceptance')
          : null,
        told.kind === 'suggestion' && isOwn ? act(words.takeBack, 'refusal') : null,
        told.kind === 'suggestion' && !isOwn && state.mayWrite ? act(words.refuse, 'refusal') : null,
        state.isGone
          ? null
          : make('button', { class: 'to-passage', onclick: () => toPassage(told.id) }, words.toPassage),
      ];
  const row = make('p', { class: 'doings' }, ...buttons);
  return told.settled ? [row, problem] : [answerForm(told, parts, begun, problem), row, problem];
}

function answerForm(told: ToldRemark, { words, acts }: CardParts, begun: string, problem: HTMLElement): HTMLElement {
  const field = make('textarea', { label: `${words.answer} ${words.about(shortened(told.exact) || words.noWords)}` });
  field.placeholder = words.answer;
  field.value = begun;
  field.rows = 1;
  field.dir = 'auto';
  const send = make('button', {}, words.send);
  send.type = 'submit';
  const form = make('form', { class: 'answer' }, field, mentionList(field, acts.people), send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value;
    if (text.trim() === '') return;
    field.value = '';
    void attempt(problem, acts.on(told.id, 'answers', { text })).then((isDone) => {
      if (!isDone) field.value = text;
    });
  });
  sendByKey(field, form);
  return form;
}

function line(text: string): HTMLElement {
  return make('p', { class: 'state' }, text);
}

export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
