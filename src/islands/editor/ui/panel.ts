import { make } from './make.ts';

/** The place above the text where the editor asks something; one thing at a time. */
export interface Panel {
  readonly dom: HTMLElement;
  /** Shows a form, and goes to its first field. `closed` is called however it ends. */
  open(content: HTMLElement, label: string, closed: () => void): void;
  close(): void;
}

export function createPanel(): Panel {
  const dom = make('div', { class: 'panel' });
  dom.hidden = true;
  let atEnd: (() => void) | null = null;
  const close = () => {
    dom.hidden = true;
    dom.replaceChildren();
    const closed = atEnd;
    atEnd = null;
    closed?.();
  };
  dom.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  return {
    dom,
    open: (content, label, closed) => {
      if (atEnd) close();
      atEnd = closed;
      dom.setAttribute('role', 'group');
      dom.setAttribute('aria-label', label);
      dom.replaceChildren(content);
      dom.hidden = false;
      dom.querySelector<HTMLElement>('input, select, button')?.focus();
    },
    close,
  };
}

/** A form of one field; `take` answers what is wrong with what was entered, or null where it was taken. */
export function ask(
  panel: Panel,
  asked: {
    readonly label: string;
    readonly value?: string;
    readonly inputMode?: 'url' | 'text';
    readonly apply: string;
    readonly cancel: string;
    readonly more?: { readonly label: string; readonly act: () => void };
    readonly take: (value: string) => string | null;
    readonly closed: () => void;
  },
): void {
  const input = make('input', { type: 'text' });
  input.value = asked.value ?? '';
  input.inputMode = asked.inputMode ?? 'text';
  input.autocomplete = 'off';
  const problem = make('p', { class: 'problem', role: 'alert' });
  const more = asked.more;
  const form = make(
    'form',
    { class: 'ask' },
    make('label', {}, make('span', {}, asked.label), input),
    make('button', { class: 'primary' }, asked.apply),
    more
      ? make(
          'button',
          {
            onclick: () => {
              more.act();
              panel.close();
            },
          },
          more.label,
        )
      : null,
    make('button', { onclick: () => panel.close() }, asked.cancel),
    problem,
  );
  form.querySelector('button')?.setAttribute('type', 'submit');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = asked.take(input.value);
    if (wrong === null) panel.close();
    else problem.textContent = wrong;
  });
  panel.open(form, asked.label, asked.closed);
}
