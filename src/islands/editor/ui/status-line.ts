import type { Saving } from '../together/together.ts';
import type { EditorWords } from '../words/editor-words.ts';
import { make } from './make.ts';

/** The line that says what is saved, and who else is here. Screen readers hear what it comes to say, not every key. */
export interface StatusLine {
  readonly dom: HTMLElement;
  saving(saving: Saving): void;
  people(names: readonly string[]): void;
  count(words: number, minutes: number): void;
  mayWrite(mayWrite: boolean): void;
  /** Says something for a moment. */
  tell(text: string): void;
}

/** How long "Saving…" is left unsaid: most of the time it is over before. */
const quickly = 600;
/** How long a passing word can be read. */
const readable = 8_000;

export function statusLine(words: EditorWords, signIn: string): StatusLine {
  const state = make('p', { class: 'saving', role: 'status', 'data-saving': 'saved' }, words.saved);
  const others = make('p', { class: 'others', 'aria-live': 'polite' }, words.nobodyElse);
  const counted = make('p', { class: 'counted' });
  const rights = make('p', { class: 'rights', role: 'status' });
  const passing = make('p', { class: 'rights', role: 'status' });
  let gone: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const say = (kind: Saving['kind'], text: string, ...more: readonly HTMLElement[]) => {
    if (state.dataset['saving'] === kind && state.dataset['said'] === text) return;
    state.dataset['saving'] = kind;
    state.dataset['said'] = text;
    state.replaceChildren(text, ...more);
  };
  return {
    dom: make('div', { class: 'status' }, state, others, counted, rights, passing),
    saving: (saving) => {
      clearTimeout(later);
      // With every key it is kept anew: that it is not yet is said only where it lasts.
      const isPassing = saving.kind === 'offline' && !saving.isKept && !saving.isAll;
      if (isPassing) later = setTimeout(() => say(saving.kind, textOf(saving, words)), quickly);
      else if (saving.kind === 'saving') later = setTimeout(() => say('saving', words.saving), quickly);
      else if (saving.kind === 'signed-out') {
        const link = make('a', {}, words.signIn);
        link.href = signIn;
        link.target = '_blank';
        say('signed-out', saving.isKept ? words.signedOutKept : words.signedOut, document.createElement('br'), link);
      } else say(saving.kind, textOf(saving, words));
    },
    people: (names) => {
      const text = names.length === 0 ? words.nobodyElse : words.alsoHere(names.join(', '));
      if (others.textContent !== text) others.textContent = text;
    },
    count: (count, minutes) => {
      counted.textContent = words.count(count, minutes);
    },
    tell: (text) => {
      clearTimeout(gone);
      passing.textContent = text;
      gone = setTimeout(() => {
        passing.textContent = '';
      }, readable);
    },
    mayWrite: (mayWrite) => {
      const text = mayWrite ? '' : words.readOnly;
      if (rights.textContent !== text) rights.textContent = text;
    },
  };
}

function textOf(saving: Exclude<Saving, { kind: 'saving' | 'signed-out' }>, words: EditorWords): string {
  switch (saving.kind) {
    case 'saved':
      return words.saved;
    case 'offline':
      if (saving.isAll) return words.offlineNothing;
      return saving.isKept ? words.offlineKept : words.offline;
    case 'too-many':
      return saving.isKept ? words.tooManyKept : words.tooMany;
    case 'refused':
      return words.refused(saving.words);
    case 'closed':
      return saving.why === 'gone' ? words.gone : words.notAllowed;
  }
}
