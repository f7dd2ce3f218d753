import { cutAtMentions } from '../../../story/mentions.ts';
import { make } from '../ui/make.ts';
import { mentionList } from './mention-list.ts';
import type { RemarkActs, Trouble } from './remark-acts.ts';
import type { RemarkWords } from './remark-words.ts';
import type { ToldRemark } from './told-remark.ts';

/** What a card of a remark works with. */
export interface CardParts {
  readonly words: RemarkWords;
  readonly acts: RemarkActs;
  readonly writer: string;
  /** The address of the screen that lists all of the story's remarks. */
  readonly list: string;
  readonly people: readonly string[];
  readonly when: (at: number) => string;
  /** Goes to a remark's passage in the text. */
  readonly toPassage: (id: string) => void;
}

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
    make('p', { class: 'card-head' }, make('strong', {}, name), ' ', bdi(told.by), `, ${when(told.at)}`),
    passageOf(told, words),
    ...(settled ? [line(words.ended[settled.how](settled.by, when(settled.at)))] : []),
    ...(!settled && state.isGone ? [line(words.gone)] : []),
    ...(!settled && !state.isGone && told.kind === 'suggestion' && !state.isUntouched ? [line(words.changed)] : []),
    ...(told.earlier > 0 ? [earlierOf(told, parts)] : []),
    ...told.thread.map((saying) => sayingOf(saying, parts, saying.at === told.at && saying.by === told.by)),
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

/** The maker's first words stand below their name already. */
function sayingOf(
  { at, by, text }: ToldRemark['thread'][number],
  { people, when }: CardParts,
  isFirst: boolean,
): HTMLElement {
  const said = make('p', { class: 'saying' });
  said.dir = 'auto';
  const named = people.map((name) => ({ id: name, name }));
  said.append(...cutAtMentions(text, named).map(({ text: part, who }) => (who ? make('strong', {}, part) : part)));
  return make(
    'div',
    { class: 'said-in-thread' },
    isFirst ? null : make('p', { class: 'who' }, bdi(by), `, ${when(at)}`),
    said,
  );
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

/** Ctrl+Enter sends a form from its field. */
export function sendByKey(field: HTMLTextAreaElement, form: HTMLFormElement): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
}

async function attempt(problem: HTMLElement, doing: Promise<Trouble>): Promise<boolean> {
  problem.textContent = '';
  const trouble = await doing;
  problem.textContent = trouble ?? '';
  return trouble === null;
}

function line(text: string): HTMLElement {
  return make('p', { class: 'state' }, text);
}

function bdi(text: string): HTMLElement {
  return make('bdi', {}, text);
}

export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
