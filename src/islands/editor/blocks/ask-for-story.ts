import type { EditorView } from 'prosemirror-view';
import type { EditorContext } from '../context.ts';
import { make } from '../ui/make.ts';

/** What an also-read names. */
export interface AlsoReadAttrs {
  readonly story: string | null;
  readonly headline: string | null;
}

const pause = 150;

/**
 * Lets the writer search a story by words of its headline, the newest suggested at once, and takes the one that they choose. What they typed can be
 * taken as a headline that no story bears yet.
 */
export function askForStory(
  view: EditorView,
  { panel, words, stories }: EditorContext,
  typed: string,
  chosen: (attrs: AlsoReadAttrs) => void,
): void {
  const input = make('input', { type: 'search' });
  input.value = typed;
  const list = make('ul', { class: 'found', 'aria-live': 'polite' });
  const take = (attrs: AlsoReadAttrs) => {
    chosen(attrs);
    panel.close();
  };
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const search = async () => {
    const number = ++asked;
    const found = await stories.search(input.value.trim()).catch(() => []);
    if (number !== asked) return;
    const lines = found.map(({ id, headline }) =>
      make(
        'li',
        {},
        make('button', { onclick: () => take({ story: id, headline: null }) }, headline || words.alsoRead.unnamed),
      ),
    );
    const own = input.value.trim().slice(0, 300);
    const asHeadline =
      own === ''
        ? []
        : [make('li', {}, make('button', { onclick: () => take({ story: null, headline: own }) }, `“${own}”`))];
    list.replaceChildren(...lines, ...(lines.length === 0 ? [make('li', {}, words.nothingFound)] : []), ...asHeadline);
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, pause);
  });
  const form = make(
    'form',
    { class: 'ask stories' },
    make('label', {}, make('span', {}, words.alsoRead.search), input),
    make('button', { onclick: () => panel.close() }, words.cancel),
    list,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector<HTMLElement>('button')?.focus();
  });
  form.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const places = [input, ...list.querySelectorAll('button')];
    const now = places.indexOf(document.activeElement as HTMLInputElement);
    places[Math.max(0, Math.min(places.length - 1, now + step))]?.focus();
  });
  panel.open(form, words.alsoRead.search, () => {
    clearTimeout(timer);
    view.focus();
  });
  void search();
}
